import { ringArguments } from "../../base/shared/ring-stateful-set.ts";
import { type Daemon, startDaemon, startInPod } from "./daemon.ts";
import { requireJudge } from "./judge-path.ts";
import { type Verdict, verdict } from "./verdict.ts";

/** What a pod tells Cortex by its environment, as it is on this machine. */
const environment = { POD_IP: "127.0.0.1" } as const;

type Environment = Readonly<Record<string, string>>;

/** Whether Cortex takes a configuration: it reads and validates that before it lists its modules. */
export function cortexVerify(file: string, env: Environment = {}): Promise<Verdict> {
  const args = [...ringArguments(file), "-modules"];
  return verdict(requireJudge("cortex"), args, { env: { ...environment, ...env } });
}

/** Starts Cortex, and waits until it takes samples. */
export async function startCortex(
  file: string,
  {
    log,
    url,
    env,
    flags = [],
  }: { log: string; url: string; env?: Environment; flags?: readonly string[] },
): Promise<Daemon> {
  const args = [...ringArguments(file), ...flags];
  const options = {
    log,
    env: { ...environment, ...env },
  };
  const start = () => startDaemon(requireJudge("cortex"), args, options);
  return startInPod(start, async () => (await fetch(`${url}/ready`)).ok, 180);
}

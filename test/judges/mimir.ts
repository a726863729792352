import { ringArguments } from "../../base/shared/ring-stateful-set.ts";
import { type Daemon, startDaemon, startInPod } from "./daemon.ts";
import { requireJudge } from "./judge-path.ts";
import { type Verdict, verdict } from "./verdict.ts";

/** What a pod tells Mimir by its environment, as it is on this machine. */
export const mimirEnvironment = { POD_IP: "127.0.0.1" } as const;

/** Whether Mimir takes a configuration: it reads and judges all of it before it lists what it is made of. */
export function mimirVerify(
  file: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Verdict> {
  const args = ["-modules", ...ringArguments(file)];
  return verdict(requireJudge("mimir"), args, { env: { ...mimirEnvironment, ...env } });
}

/** Starts Mimir, and waits until it takes samples. */
export async function startMimir(
  file: string,
  {
    log,
    url,
    cwd,
    env,
    flags = [],
  }: {
    log: string;
    url: string;
    cwd: string;
    env?: Readonly<Record<string, string>>;
    flags?: readonly string[];
  },
): Promise<Daemon> {
  const args = [...ringArguments(file), ...flags];
  const options = {
    ...{ log, cwd },
    env: { ...mimirEnvironment, ...env },
  };
  const start = () => startDaemon(requireJudge("mimir"), args, options);
  return startInPod(start, async () => (await fetch(`${url}/ready`)).ok, 180);
}

import { ringArguments } from "../../base/shared/ring-stateful-set.ts";
import { type Daemon, startDaemon, startInPod } from "./daemon.ts";
import { requireJudge } from "./judge-path.ts";
import { type Verdict, verdict } from "./verdict.ts";

/** What a pod tells Loki by its environment, as it is on this machine. */
export const lokiEnvironment = { POD_IP: "127.0.0.1" } as const;

/** Whether Loki takes a configuration. */
export function lokiVerify(
  file: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Verdict> {
  const args = ["-verify-config", ...ringArguments(file)];
  return verdict(requireJudge("loki"), args, { env: { ...lokiEnvironment, ...env } });
}

interface LokiRun {
  readonly log: string;
  readonly url: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Beside those that every Loki gets. */
  readonly flags?: readonly string[];
}

/** Starts Loki, and waits until it takes lines. */
export async function startLoki(
  file: string,
  { log, url, env, flags = [] }: LokiRun,
): Promise<Daemon> {
  const args = [...ringArguments(file), ...flags];
  const options = {
    log,
    env: { ...lokiEnvironment, ...env },
  };
  const start = () => startDaemon(requireJudge("loki"), args, options);
  return startInPod(start, async () => (await fetch(`${url}/ready`)).ok, 180);
}

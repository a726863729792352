import { ringArguments } from "../../base/shared/ring-stateful-set.ts";
import { type Daemon, startDaemon, startInPod } from "./daemon.ts";
import { requireJudge } from "./judge-path.ts";
import { type Verdict, verdict } from "./verdict.ts";

/** What a pod tells Tempo by its environment, as it is on this machine. */
export const tempoEnvironment = { POD_IP: "127.0.0.1", POD_NAME: "tempo-0" } as const;

/** Whether Tempo takes a configuration, without a warning. */
export function tempoVerify(
  file: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Verdict> {
  const args = ["-config.verify", ...ringArguments(file)];
  return verdict(requireJudge("tempo"), args, { env: { ...tempoEnvironment, ...env } });
}

/** Starts Tempo, and waits until it takes spans. */
export async function startTempo(
  file: string,
  { log, url, env }: { log: string; url: string; env?: Readonly<Record<string, string>> },
): Promise<Daemon> {
  const args = ringArguments(file);
  const options = {
    log,
    env: { ...tempoEnvironment, ...env },
  };
  const start = () => startDaemon(requireJudge("tempo"), args, options);
  return startInPod(start, async () => (await fetch(`${url}/ready`)).ok, 180);
}

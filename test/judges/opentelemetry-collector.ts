import { type Daemon, startDaemon, waitReady } from "./daemon.ts";
import { requireJudge } from "./judge-path.ts";
import { type Verdict, verdict } from "./verdict.ts";

/** What a pod tells the collector by its environment, as it is on this machine. */
const environment = { POD_IP: "127.0.0.1" } as const;

/** Whether the collector takes a configuration. */
export function otelcolValidate(file: string): Promise<Verdict> {
  const args = ["validate", `--config=file:${file}`];
  return verdict(requireJudge("opentelemetry-collector"), args, { env: environment });
}

/** Starts a collector, and waits until it says that it is healthy. */
export async function startOtelcol(
  file: string,
  { log, health, env }: { log: string; health: string; env?: Readonly<Record<string, string>> },
): Promise<Daemon> {
  const program = requireJudge("opentelemetry-collector");
  const daemon = startDaemon(program, [`--config=file:${file}`], {
    log,
    env: { ...environment, ...env },
  });
  await waitReady(daemon, async () => (await fetch(health)).ok);
  return daemon;
}

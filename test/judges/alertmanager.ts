import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Daemon, startDaemon, waitReady } from "./daemon.ts";
import { freePorts } from "./free-ports.ts";
import { requireJudge } from "./judge-path.ts";

/** An Alertmanager on this machine that knows no other one. */
export interface RunningAlertmanager {
  readonly url: string;
  readonly daemon: Daemon;
}

/**
 * @param folder an existing one of its own
 * @param configuration `alertmanager.yml`
 */
export async function startAlertmanager(
  folder: string,
  configuration: string,
): Promise<RunningAlertmanager> {
  const [port = 0] = await freePorts(1);
  const file = join(folder, "alertmanager.yaml");
  writeFileSync(file, configuration);
  const args = [
    `--config.file=${file}`,
    `--storage.path=${join(folder, "data")}`,
    `--web.listen-address=127.0.0.1:${port}`,
    // It would else wait for others to gossip with.
    "--cluster.listen-address=",
  ];
  const log = join(folder, "alertmanager.log");
  const daemon = startDaemon(requireJudge("alertmanager"), args, { log });
  const url = `http://127.0.0.1:${port}`;
  await waitReady(daemon, async () => (await fetch(`${url}/-/ready`)).ok);
  return { url, daemon };
}

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Daemon, startDaemon, waitReady } from "./daemon.ts";
import { freePorts } from "./free-ports.ts";
import { requireJudge } from "./judge-path.ts";

/** A Prometheus on this machine. */
export interface RunningPrometheus {
  readonly url: string;
  readonly daemon: Daemon;
  /** What its API answers behind `/api/v1/`. */
  ask<Data>(path: string): Promise<Data>;
}

/**
 * @param folder an existing one of its own
 * @param configuration `prometheus.yml`
 */
export async function startPrometheus(
  folder: string,
  configuration: string,
  flags: readonly string[] = [],
): Promise<RunningPrometheus> {
  const [port = 0] = await freePorts(1);
  const file = join(folder, "prometheus.yaml");
  writeFileSync(file, configuration);
  const args = [
    `--config.file=${file}`,
    `--storage.tsdb.path=${join(folder, "data")}`,
    `--web.listen-address=127.0.0.1:${port}`,
    ...flags,
  ];
  const log = join(folder, "prometheus.log");
  const daemon = startDaemon(requireJudge("prometheus"), args, { log });
  const url = `http://127.0.0.1:${port}`;
  await waitReady(daemon, async () => (await fetch(`${url}/-/ready`)).ok);
  return {
    ...{ url, daemon },
    ask: async <Data>(path: string) =>
      ((await (await fetch(`${url}/api/v1/${path}`)).json()) as { data: Data }).data,
  };
}

/** Starts one that scrapes nothing, and keeps what others write to it, with exemplars. */
export function startRemoteWritten(folder: string): Promise<RunningPrometheus> {
  return startPrometheus(folder, "storage: { exemplars: { max_exemplars: 1000 } }\n", [
    ...["--web.enable-remote-write-receiver", "--enable-feature=exemplar-storage"],
  ]);
}

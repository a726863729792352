import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  externalLabels,
  type Receivers,
  remoteWrites,
} from "../../base/prometheus/remote-write.ts";
import { replicaLabels } from "../../base/roles.ts";
import type { PrometheusOptions } from "../../base/prometheus/options.ts";
import { toYaml } from "../../sdk/basics/yaml.ts";
import { type Daemon, startDaemon, waitReady } from "../judges/daemon.ts";
import { freePorts } from "../judges/free-ports.ts";
import { requireJudge } from "../judges/judge-path.ts";

/** What a Prometheus on this machine scrapes and writes, and where. */
export interface Scraping {
  /** By which its samples are told from those of the others that scrape the same: `__replica__`. */
  readonly replica: string;
  readonly cluster: string;
  /** Where it scrapes every second, `host:port`, by the namespace that its series carry. */
  readonly targets: Readonly<Record<string, string>>;
  readonly remoteWrite: PrometheusOptions["remoteWrite"];
  readonly receivers: Receivers;
}

/** Starts a Prometheus that writes as the tree's would. */
export async function startPrometheus(folder: string, scraping: Scraping): Promise<Daemon> {
  const { replica, cluster, targets, remoteWrite, receivers } = scraping;
  const [port = 0] = await freePorts(1);
  const config = {
    global: {
      scrape_interval: "1s",
      external_labels: { ...externalLabels({ name: cluster }), [replicaLabels.replica]: replica },
    },
    scrape_configs: [
      {
        job_name: "exporter",
        static_configs: Object.entries(targets).map(([namespace, target]) => ({
          targets: [target],
          labels: { namespace, instance: namespace },
        })),
      },
    ],
    remote_write: remoteWrites({ remoteWrite }, receivers, {}).map(ofOperator),
  };
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "prometheus.yaml");
  writeFileSync(file, toYaml(config, "a test"));
  const flags = [
    `--config.file=${file}`,
    `--storage.tsdb.path=${join(folder, "data")}`,
    `--web.listen-address=127.0.0.1:${port}`,
  ];
  const log = join(folder, "prometheus.log");
  const daemon = startDaemon(requireJudge("prometheus"), flags, { log });
  await waitReady(daemon, async () => (await fetch(`http://127.0.0.1:${port}/-/ready`)).ok);
  return daemon;
}

/** A remote write of the operator's as Prometheus itself writes it: mostly the same words, in another case. */
function ofOperator({ headers, ...one }: ReturnType<typeof remoteWrites>[number]): object {
  return { ...(snakeCased(one) as object), headers };
}

function snakeCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(snakeCased);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key === "retryOnRateLimit"
        ? "retry_on_http_429"
        : key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      snakeCased(one),
    ]),
  );
}

import { mkdirSync } from "node:fs";
import type { PrometheusOptions } from "../../base/prometheus/options.ts";
import {
  externalLabels,
  type Receivers,
  remoteWrites,
} from "../../base/prometheus/remote-write.ts";
import { replicaLabels } from "../../base/roles.ts";
import { toYaml } from "../../sdk/basics/yaml.ts";
import { type RunningPrometheus, startPrometheus } from "../judges/prometheus.ts";
import { inPrometheus } from "./remote-writers.ts";

/** What a Prometheus on this machine scrapes and writes, and where. */
export interface Scraping {
  /** By which its samples are told from those of the others that scrape the same. */
  readonly replica: string;
  readonly cluster: string;
  /** Where it scrapes every second, `host:port`, by the namespace that its series carry. */
  readonly targets: Readonly<Record<string, string>>;
  readonly remoteWrite: PrometheusOptions["remoteWrite"];
  readonly receivers: Receivers;
}

/** Starts a Prometheus that scrapes several namespaces, and writes for several tenants as the tree's would. */
export function startForTenants(folder: string, scraping: Scraping): Promise<RunningPrometheus> {
  const { replica, cluster, targets, remoteWrite, receivers } = scraping;
  const config = {
    global: {
      scrape_interval: "1s",
      external_labels: {
        ...externalLabels({ name: cluster }),
        [replicaLabels.replica]: replica,
      },
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
    remote_write: remoteWrites({ remoteWrite }, receivers, {}).map(({ headers, ...one }) => ({
      ...(inPrometheus(one) as object),
      headers,
    })),
  };
  mkdirSync(folder, { recursive: true });
  return startPrometheus(folder, toYaml(config, "a test"));
}

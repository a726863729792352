import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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
  /** Rules that it evaluates itself, and whom it tells. */
  readonly alerting?: { readonly rules: string; readonly alertReceiver: string };
}

/** Samples wait no longer than a scrape takes, as in the tree: there it is 5 seconds of 30. */
const sooner = { batchSendDeadline: "1s" };

/** Starts a Prometheus that scrapes several namespaces, and writes for several tenants as the tree's would. */
export function startForTenants(folder: string, scraping: Scraping): Promise<RunningPrometheus> {
  const { replica, cluster, targets, remoteWrite, receivers, alerting } = scraping;
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
    remote_write: remoteWrites({ remoteWrite }, receivers, {}).map(
      ({ headers, queueConfig, ...one }) => ({
        ...(inPrometheus({ ...one, queueConfig: { ...queueConfig, ...sooner } }) as object),
        headers,
      }),
    ),
  };
  mkdirSync(folder, { recursive: true });
  if (alerting) writeFileSync(join(folder, "rules.yaml"), alerting.rules);
  const all = { ...config, ...(alerting && alertingOf(alerting)) };
  return startPrometheus(folder, toYaml(all, "a test"));
}

/** Alerts say nothing of the replica, as the operator has it (v0.93.1): of two, one is told. */
function alertingOf({ alertReceiver }: { readonly alertReceiver: string }): object {
  return {
    rule_files: ["rules.yaml"],
    alerting: {
      alert_relabel_configs: [{ action: "labeldrop", regex: replicaLabels.replica }],
      alertmanagers: [{ static_configs: [{ targets: [new URL(alertReceiver).host] }] }],
    },
  };
}

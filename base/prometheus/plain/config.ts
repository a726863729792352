import {
  type Address,
  type Author,
  type OwnPods,
  relabelConfig,
  scrapeConfigs,
} from "../../../sdk/index.ts";
import { ofAnnotated } from "../limits.ts";
import type { PrometheusOptions } from "../options.ts";
import type { Ports } from "../ports.ts";
import { externalLabels } from "../remote-write.ts";
import { jobs } from "./jobs.ts";
import type { Surroundings } from "./plain.ts";
import { folders } from "./workload.ts";

/** Blocks are removed once they are too many, after a compaction has written the next one beside them. */
const sharePercent = 75;

/** `prometheus.yml`: what it is handed in the operator's form, and four jobs that find what nobody declares. */
export function config(
  { namespace }: OwnPods<Ports>,
  options: PrometheusOptions,
  { cluster, flows, read, scraped }: Surroundings,
) {
  const secretFile = (secret: { name: string; key: string }, author: Author) => {
    if (author.namespace === namespace) return `${folders.secrets}/${secret.name}/${secret.key}`;
    throw new Error(
      `Cannot show the Secret "${secret.name}" of "${author.name}": it stands in ${author.namespace}, and pods of ${namespace} mount their own; run both in one namespace`,
    );
  };
  return {
    global: {
      scrape_interval: "30s",
      evaluation_interval: "30s",
      external_labels: externalLabels(cluster),
      // `scrape_sample_limit` and `scrape_body_size_bytes`, by which a limit is told to whom it hits.
      extra_scrape_metrics: true,
    },
    storage: { tsdb: { retention: { time: options.retention, percentage: sharePercent } } },
    rule_files: [`${folders.rules}/*.yaml`],
    alerting: { alertmanagers: flows.alertmanagers.map(alertmanager) },
    scrape_configs: [
      ...scrapeConfigs(read.scrapes, { secretFile }),
      ...jobs({ limits: ofAnnotated(options), scraped, probers: flows.probers ?? [] }),
    ],
  };
}

/** Each of its replicas, as they do not hand on what one of them is told. */
function alertmanager({ namespace, service, portName }: Address) {
  return {
    kubernetes_sd_configs: [{ role: "endpointslice", namespaces: { names: [namespace] } }],
    relabel_configs: (
      [
        ["__meta_kubernetes_service_name", service],
        ["__meta_kubernetes_endpointslice_port_name", portName],
      ] as const
    ).map(([label, regex]) => relabelConfig({ action: "keep", sourceLabels: [label], regex })),
  };
}

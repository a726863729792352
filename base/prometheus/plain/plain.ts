import {
  type Address,
  type ClusterFacts,
  configMap,
  type OwnPods,
  type Read,
  type Resource,
  ruleFiles,
  scrapeSecrets,
  service,
  yamlFile,
} from "../../../sdk/index.ts";
import type { PrometheusOptions } from "../options.ts";
import type { Ports } from "../ports.ts";
import { config } from "./config.ts";
import { diskOf, volume } from "./volume.ts";
import { workload } from "./workload.ts";

export interface Surroundings {
  readonly cluster: ClusterFacts;
  readonly flows: {
    readonly alertmanagers: readonly Address[];
    readonly probers?: readonly Address[];
  };
  readonly read: Pick<Read, "rules" | "scrapes">;
  /** The pods that somebody scrapes already. */
  readonly scraped: readonly OwnPods[];
}

/** Prometheus without an operator: everything that it reads stands in ConfigMaps, which it reloads by itself. */
export function plain(
  own: OwnPods<Ports>,
  options: PrometheusOptions,
  around: Surroundings,
): Resource[] {
  refuse(options);
  const { name, namespace } = own;
  const disk = diskOf(around.cluster);
  const file = yamlFile(config(own, options, around), "config in base/prometheus/plain/config.ts");
  return [
    ...volume(own, disk),
    configMap(name, namespace, { "prometheus.yml": file }),
    configMap(`${name}-rules`, namespace, ruleFiles(around.read.rules)),
    workload(own, options, { disk, secrets: scrapeSecrets(around.read.scrapes) }),
    service(own),
  ];
}

/** What the operator does, or a second replica. */
function refuse({ annotatedPods, federates, remoteWrite, shards, teams }: PrometheusOptions): void {
  const asked = Object.entries({
    annotatedPods,
    federates: federates.length > 0,
    remoteWrite: Object.keys(remoteWrite).length > 0,
    shards: shards > 1,
    teams,
  });
  const [found] = asked.flatMap(([option, said]) => (said ? [option] : []));
  if (found === undefined) return;
  throw new Error(
    `Cannot run without the operator and with "${found}": ${reasons[found]}; leave one of them out`,
  );
}

const reasons: Readonly<Record<string, string>> = {
  annotatedPods: "its prometheus.yml finds annotated pods anyway",
  federates: "its prometheus.yml holds what it scrapes to no limit",
  shards: "it is the operator that divides targets",
  remoteWrite: "its prometheus.yml writes to nobody",
  teams: "what teams bring is the operator's to read",
};

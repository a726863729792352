import {
  type Address,
  type byProxy,
  type ClusterFacts,
  type GivesOf,
  labelStep,
  type Relabeling,
  type Resource,
  toEach,
} from "../../sdk/index.ts";
import { platform, remoteWriteReceiver, replicaLabels, type Tenant } from "../roles.ts";
import type { PrometheusOptions, RemoteWrite } from "./options.ts";

/** Who takes the samples of a tenant, by the name of the flow. */
export type Receivers = Readonly<
  Record<`remoteWrite-${Tenant}`, readonly (Address & GivesOf<typeof remoteWriteReceiver>)[]>
>;
type Chosen = Pick<PrometheusOptions, "remoteWrite" | "shards">;
type RemoteWriteSpec = NonNullable<
  NonNullable<Extract<Resource, { kind: "Prometheus" }>["spec"]>["remoteWrite"]
>[number];

/**
 * https://prometheus.io/docs/practices/remote_write/: a queue holds 3 to 10 requests of each shard, and takes
 * memory for all of them. Ten shards send 200000 samples a second where a request takes 100 ms; more would only crowd
 * a store that comes back. What waits longer than the write-ahead log is kept, two hours, is lost.
 */
const queueConfig = {
  ...{ capacity: 10_000, maxSamplesPerSend: 2_000, minShards: 1, maxShards: 10 },
  ...{ batchSendDeadline: "5s", minBackoff: "30ms", maxBackoff: "5s" },
  // A tenant over its limits is late rather than with gaps.
  retryOnRateLimit: true,
};

/** What every series carries at home and at the store; there, `__replica__` is taken off. */
export function externalLabels({ name }: Pick<ClusterFacts, "name">): { cluster: string } {
  return { cluster: name };
}

/** What tells replicas apart. Shards are none: a store that took them for such would keep the samples of one. */
export function replicaLabel({ shards }: Pick<PrometheusOptions, "shards">): string | undefined {
  return shards > 1 ? undefined : replicaLabels.replica;
}

const flowOf = (tenant: Tenant) => `remoteWrite-${tenant}` as const;

/** One connection for each tenant that it writes for, to each receiver. */
export function remoteWriteFlows(options: Chosen, cluster: ClusterFacts) {
  const label = replicaLabel(options);
  return Object.fromEntries(
    Object.entries(options.remoteWrite).map(([tenant, chosen]) => [
      flowOf(tenant),
      toEach(remoteWriteReceiver, `writes samples of ${tenant}`, {
        tenant,
        externalLabels: externalLabels(cluster),
        relabelings: stepsTo(tenant, chosen),
        ...(label !== undefined && { replicaLabel: label }),
        forwards: "scrapes",
      }),
    ]),
  );
}

/**
 * Its remote writes as the operator takes them; metrics carry the name, which says the store and the tenant.
 *
 * @param outward how those leave the cluster that lead outside
 */
export function remoteWrites(
  { remoteWrite }: Pick<Chosen, "remoteWrite">,
  flows: Receivers,
  outward: ReturnType<typeof byProxy>,
): RemoteWriteSpec[] {
  return Object.entries(remoteWrite).flatMap(([tenant, chosen]) => {
    const steps = stepsTo(tenant, chosen);
    const receivers = flows[flowOf(tenant)] ?? [];
    if (receivers.length === 0) {
      throw new Error(
        `Cannot write samples of ${tenant}: nobody here is a remote write receiver; bind one, or take the tenant out of the option remoteWrite`,
      );
    }
    return receivers.map(({ name, namespace, url, pushPath, headers }) => ({
      name: `${name}-${tenant}`,
      url: `${url}${pushPath}`,
      headers: { ...headers },
      // Whoever has a namespace is inside.
      ...(namespace === "" && outward),
      ...(steps.length > 0 && { writeRelabelConfigs: steps.map(labelStep) }),
      queueConfig,
      metadataConfig: { send: true, sendInterval: "1m" },
    }));
  });
}

/** A team is given what is of its namespace, whatever is chosen of that. */
function stepsTo(tenant: Tenant, { relabelings = [] }: RemoteWrite): readonly Relabeling[] {
  if (tenant === platform) return relabelings;
  return [{ action: "keep", sourceLabels: ["namespace"], regex: tenant }, ...relabelings];
}

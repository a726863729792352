import type { ClusterFacts } from "../model/cluster.ts";
import { type EntryNames, secretStoreProviders } from "../model/secret-store.ts";

/**
 * The entry of the cluster's secret store that holds the values of a Secret of ours, as that store names it:
 * `monitoring/grafana` in one, `monitoring-grafana` in another.
 *
 * @param name the Secret's
 */
export function secretEntry(
  { secretStore }: Pick<ClusterFacts, "secretStore">,
  name: string,
): string {
  const { start, separator }: EntryNames = secretStoreProviders[secretStore.provider];
  return `${start}monitoring${separator}${name}`;
}

/** How an ExternalSecret names the cluster's secret store. */
export function secretStoreRef({ secretStore: { kind, name } }: ClusterFacts) {
  return { kind, name };
}

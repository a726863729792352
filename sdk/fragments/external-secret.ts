import type { ClusterFacts } from "../model/cluster.ts";
import type { Resource } from "../model/resource.ts";
import { secretEntry, secretStoreRef } from "./secret-entry.ts";

/**
 * Asks the cluster's secret store for values and has them put into a Secret of the given name. Each key
 * of the Secret is a property of one entry of the store.
 */
export function externalSecret(
  name: string,
  namespace: string,
  { cluster, keys }: { cluster: ClusterFacts; keys: readonly string[] },
): Extract<Resource, { kind: "ExternalSecret" }> {
  return {
    apiVersion: "external-secrets.io/v1",
    kind: "ExternalSecret",
    metadata: { name, namespace },
    spec: {
      refreshInterval: "1h0m0s",
      secretStoreRef: secretStoreRef(cluster),
      target: { name, creationPolicy: "Owner", deletionPolicy: "Retain" },
      data: keys.map((key) => ({
        secretKey: key,
        remoteRef: {
          key: secretEntry(cluster, name),
          property: key,
          conversionStrategy: "Default",
          decodingStrategy: "None",
          metadataPolicy: "None",
        },
      })),
    },
  };
}

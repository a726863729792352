import { aboutSecret } from "../model/about-secret.ts";
import type { ClusterFacts } from "../model/cluster.ts";
import type { Resource } from "../model/resource.ts";
import { secretEntry, secretStoreRef } from "./secret-entry.ts";

/**
 * Asks the cluster's secret store for values and has them put into a Secret of the given name. Each key
 * of the Secret is a property of one entry of the store.
 *
 * @param about by key, what somebody must know who sets or changes the value, beside who reads it
 * @param entry the Secret whose entry it is, where another one holds the same values
 */
export function externalSecret<const Key extends string>(
  name: string,
  namespace: string,
  {
    cluster,
    keys,
    about = {},
    entry = name,
  }: {
    cluster: ClusterFacts;
    keys: readonly Key[];
    about?: { readonly [One in NoInfer<Key>]?: string };
    entry?: string;
  },
): Extract<Resource, { kind: "ExternalSecret" }> {
  const notes = Object.entries<string | undefined>(about);
  const annotations = Object.fromEntries(notes.map(([key, note = ""]) => [aboutSecret(key), note]));
  return {
    apiVersion: "external-secrets.io/v1",
    kind: "ExternalSecret",
    metadata: { name, namespace, ...(notes.length > 0 && { annotations }) },
    spec: {
      refreshInterval: "1h0m0s",
      secretStoreRef: secretStoreRef(cluster),
      target: { name, creationPolicy: "Owner", deletionPolicy: "Retain" },
      data: keys.map((key) => ({
        secretKey: key,
        remoteRef: {
          key: secretEntry(cluster, entry),
          property: key,
          conversionStrategy: "Default",
          decodingStrategy: "None",
          metadataPolicy: "None",
        },
      })),
    },
  };
}

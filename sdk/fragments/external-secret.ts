import { aboutSecret } from "../model/about-secret.ts";
import type { ClusterFacts } from "../model/cluster.ts";
import type { Resource } from "../model/resource.ts";
import { secretEntry, secretStoreRef } from "./secret-entry.ts";

/**
 * Asks the cluster's secret store for values and has them put into a Secret of the given name. Each key
 * of the Secret is a property of one entry of the store.
 *
 * @param about by key, what somebody must know who sets or changes the value, beside who reads it
 * @param until by key, what it holds for as long as the entry has no such property, as that of a program that says it only
 *   once it runs; a key that is not named here keeps the whole Secret waiting for its value
 * @param entry the Secret whose entry it is, where another one holds the same values
 */
export function externalSecret<const Key extends string>(
  name: string,
  namespace: string,
  {
    cluster,
    keys,
    about = {},
    until = {},
    entry = name,
  }: {
    cluster: ClusterFacts;
    keys: readonly Key[];
    about?: { readonly [One in NoInfer<Key>]?: string };
    until?: { readonly [One in NoInfer<Key>]?: string };
    entry?: string;
  },
): Extract<Resource, { kind: "ExternalSecret" }> {
  const notes = Object.entries<string | undefined>(about);
  const annotations = Object.fromEntries(notes.map(([key, note = ""]) => [aboutSecret(key), note]));
  const waited = new Map(Object.entries<string | undefined>(until));
  const stored = secretEntry(cluster, entry);
  return {
    apiVersion: "external-secrets.io/v1",
    kind: "ExternalSecret",
    metadata: { name, namespace, ...(notes.length > 0 && { annotations }) },
    spec: {
      refreshInterval: "1h0m0s",
      secretStoreRef: secretStoreRef(cluster),
      target: {
        ...{ name, creationPolicy: "Owner", deletionPolicy: "Retain" },
        ...(waited.size > 0 && { template: template(keys, waited) }),
      },
      data: keys
        .filter((key) => !waited.has(key))
        .map((key) => ({
          secretKey: key,
          remoteRef: { key: stored, property: key, ...asItIs },
        })),
      ...(waited.size > 0 && { dataFrom: [{ extract: { key: stored, ...asItIs } }] }),
    },
  };
}

/** What External Secrets fills in. */
const asItIs = {
  conversionStrategy: "Default",
  decodingStrategy: "None",
  metadataPolicy: "None",
} as const;

/**
 * The keys of the Secret and nothing else of the entry. External Secrets fails at `.name` of what is not there
 * (`missingkey=error`), and Go's `index` does not.
 */
function template(keys: readonly string[], until: ReadonlyMap<string, string | undefined>) {
  const texts = keys.map((key) => {
    const value = `index . ${JSON.stringify(key)}`;
    const other = until.get(key);
    const text =
      other === undefined
        ? `{{ ${value} }}`
        : `{{ with ${value} }}{{ . }}{{ else }}${other}{{ end }}`;
    return [key, text] as const;
  });
  return {
    engineVersion: "v2" as const,
    mergePolicy: "Replace" as const,
    data: Object.fromEntries(texts),
  };
}

import {
  aboutSecret,
  type ClusterFacts,
  type Resource,
  secretEntry,
  secretStoreRef,
} from "../../sdk/index.ts";

/**
 * A Secret that Argo CD finds by its label. What must not stand here comes whole from one entry of the
 * cluster's secret store; what everybody may know is added.
 */
export function argoSecret(
  name: string,
  namespace: string,
  {
    cluster,
    type,
    known,
    about,
  }: {
    cluster: ClusterFacts;
    type: "cluster" | "repository";
    known: Readonly<Record<string, string>>;
    /** The properties of the entry. */
    about: string;
  },
): Resource {
  return {
    apiVersion: "external-secrets.io/v1",
    kind: "ExternalSecret",
    metadata: { name, namespace, annotations: { [aboutSecret()]: about } },
    spec: {
      refreshInterval: "1h0m0s",
      secretStoreRef: secretStoreRef(cluster),
      target: {
        name,
        creationPolicy: "Owner",
        deletionPolicy: "Retain",
        template: {
          engineVersion: "v2",
          mergePolicy: "Merge",
          metadata: { labels: { "argocd.argoproj.io/secret-type": type } },
          data: { ...known },
        },
      },
      dataFrom: [
        {
          extract: {
            key: secretEntry(cluster, name),
            conversionStrategy: "Default",
            decodingStrategy: "None",
            metadataPolicy: "None",
          },
        },
      ],
    },
  };
}

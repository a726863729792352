import type { ClusterFacts } from "../model/cluster.ts";

type Classes = Pick<ClusterFacts, "storageClass">;

/**
 * The volume that a StatefulSet claims for each replica: an item of its `volumeClaimTemplates`, which containers
 * mount by this name.
 */
export function claimTemplate(
  name: string,
  { cluster, size }: { readonly cluster: Classes; readonly size: string },
) {
  return {
    // The API server writes the pair into every template, so it stands here, too.
    apiVersion: "v1" as const,
    kind: "PersistentVolumeClaim" as const,
    metadata: { name },
    spec: claimSpec(cluster, size),
  };
}

/** A volume of the cluster's storage class, for one writer. */
export function claimSpec({ storageClass }: Classes, size: string) {
  return {
    accessModes: ["ReadWriteOnce" as const],
    storageClassName: storageClass,
    resources: { requests: { storage: size } },
  };
}

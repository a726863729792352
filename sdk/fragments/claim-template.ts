import type { ClusterFacts } from "../model/cluster.ts";

/** The volume that the operator claims for each replica: of the cluster's storage class, for one writer. */
export function claimTemplate({ storageClass }: ClusterFacts, size: string) {
  return {
    // The typed models ask for this pair, which the CRD leaves free; the API server replaces it by
    // PersistentVolumeClaim when the operator copies the template into a StatefulSet.
    apiVersion: "monitoring.coreos.com/v1" as const,
    kind: "EmbeddedPersistentVolumeClaim" as const,
    spec: {
      accessModes: ["ReadWriteOnce" as const],
      storageClassName: storageClass,
      resources: { requests: { storage: size } },
    },
  };
}

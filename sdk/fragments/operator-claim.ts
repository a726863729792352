import type { ClusterFacts } from "../model/cluster.ts";
import { claimSpec } from "./claim-template.ts";

/** The volume that the Prometheus operator claims for each replica, and names itself. */
export function operatorClaim(cluster: ClusterFacts, size: string) {
  return {
    // The typed models ask for this pair, which the CRD leaves free; the API server replaces it by
    // PersistentVolumeClaim when the operator copies the template into a StatefulSet.
    apiVersion: "monitoring.coreos.com/v1" as const,
    kind: "EmbeddedPersistentVolumeClaim" as const,
    spec: claimSpec(cluster, size),
  };
}

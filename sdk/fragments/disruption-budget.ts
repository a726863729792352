import type { Labels } from "../model/matches.ts";
import type { Resource } from "../model/resource.ts";

/**
 * Lets a drained node take one of the pods with these labels at a time. One that is not ready anyway does not
 * hold the node back: Kubernetes would else wait until it is, which one that crashes never will be.
 */
export function disruptionBudget({
  name,
  namespace,
  labels,
}: {
  readonly name: string;
  readonly namespace: string;
  readonly labels: Labels;
}): Extract<Resource, { kind: "PodDisruptionBudget" }> {
  return {
    apiVersion: "policy/v1",
    kind: "PodDisruptionBudget",
    metadata: { name, namespace },
    spec: {
      maxUnavailable: 1,
      unhealthyPodEvictionPolicy: "AlwaysAllow",
      selector: { matchLabels: { ...labels } },
    },
  };
}

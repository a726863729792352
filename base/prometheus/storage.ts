import { type ClusterFacts, operatorClaim, type Resource } from "../../sdk/index.ts";
import type { PrometheusOptions } from "./options.ts";

type Spec = NonNullable<Extract<Resource, { kind: "Prometheus" }>["spec"]>;

/** Where each replica keeps its samples. */
export function storage(
  { storage: size }: Pick<PrometheusOptions, "storage">,
  cluster: ClusterFacts,
): Pick<Spec, "persistentVolumeClaimRetentionPolicy" | "storage"> {
  if (typeof size !== "string") return { storage: { emptyDir: { sizeLimit: size.emptyDir } } };
  return {
    storage: { volumeClaimTemplate: operatorClaim(cluster, size) },
    persistentVolumeClaimRetentionPolicy: { whenDeleted: "Retain", whenScaled: "Retain" },
  };
}

/** What it asks of its node: room for an emptyDir, too, so that it comes to one that has it. */
export function resources({
  storage: size,
  resources: { requests, limits },
}: Pick<PrometheusOptions, "resources" | "storage">): NonNullable<Spec["resources"]> {
  if (typeof size === "string") return { requests, limits };
  return { requests: { ...requests, "ephemeral-storage": size.emptyDir }, limits };
}

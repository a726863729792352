import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import { ofKind } from "../../model/of-kind.ts";
import { changesOf } from "../changes.ts";
import type { UpgradeCheck } from "../check.ts";
import { waiverLine } from "../waiver-line.ts";

const name = "deleted-volumes";
const field = "spec.persistentVolumeClaimRetentionPolicy";
const moments = {
  whenDeleted: "when the object is deleted, or replaced under another name",
  whenScaled: "of every pod that a smaller number of replicas takes away",
} as const;

export const deletedVolumes: UpgradeCheck = {
  name,
  law: "Volumes that outlive their workload do not begin to go with it.",
  run: (upgrade) =>
    changesOf(upgrade).flatMap(({ before, after, object, source }) => {
      if (!after) return [];
      const [old, now] = [policyOf(before), policyOf(after)];
      return (["whenDeleted", "whenScaled"] as const)
        .filter((moment) => now[moment] === "Delete" && old[moment] !== "Delete")
        .map((moment) => ({
          ...{ source, object, field: `${field}.${moment}` },
          message: `Delete: what the volumes hold is lost ${moments[moment]}`,
          hint: `keep "Retain", ${waiverLine(name, object)}`,
        }));
    }),
};

/** Without it Kubernetes retains, and so does the operator. */
function policyOf(object: KubernetesObject): { whenDeleted?: string; whenScaled?: string } {
  const resource = ofKind(object, "Alertmanager", "Prometheus", "StatefulSet");
  const spec = resource?.spec as { persistentVolumeClaimRetentionPolicy?: object } | undefined;
  return spec?.persistentVolumeClaimRetentionPolicy ?? {};
}

import type { ObjectCheck } from "../check.ts";
import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import { claimsOf } from "../../read/claims.ts";
import { ofKind } from "../../model/of-kind.ts";
import { podTemplate } from "../../model/pod-template.ts";

const field = "securityContext.fsGroupChangePolicy";

export const volumeGroups: ObjectCheck = {
  name: "volume-groups",
  law: "The files of a volume that is kept change their group once, not at every start of a pod.",
  run(object) {
    const pods = keptVolumes(object);
    const { fsGroup, fsGroupChangePolicy } = pods?.securityContext ?? {};
    if (!pods || fsGroup === undefined || fsGroupChangePolicy === "OnRootMismatch") return [];
    const message =
      "is Always: the kubelet walks through all files of the volume before each start";
    const hint = 'write "OnRootMismatch", or take restrictedPod(user)';
    return [{ field: `${pods.field}.${field}`, message, hint }];
  },
};

interface SecurityContext {
  readonly fsGroup?: number;
  readonly fsGroupChangePolicy?: string;
}

/** The pods of an object that have a volume which outlives them. */
function keptVolumes(
  object: KubernetesObject,
): { readonly field: string; readonly securityContext?: SecurityContext | undefined } | undefined {
  const found = podTemplate(object);
  const { volumes = [], securityContext } = found?.template.spec ?? {};
  const claims = claimsOf(object).length > 0;
  if (found && (claims || volumes.some((volume) => volume.persistentVolumeClaim))) {
    return { field: `${found.field}.spec`, securityContext };
  }
  const operated = ofKind(object, "Alertmanager", "Prometheus")?.spec;
  return operated && claims
    ? { field: "spec", securityContext: operated.securityContext as SecurityContext | undefined }
    : undefined;
}

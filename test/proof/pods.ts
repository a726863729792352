import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { madePod } from "../../sdk/read/made-pod.ts";
import { ofKind } from "../../sdk/model/of-kind.ts";
import { podTemplate, type PodSpec } from "../../sdk/model/pod-template.ts";

/**
 * A pod as a workload's controller would create it, or undefined for what makes no pods. The operator's real
 * pods are judged where it reconciles.
 */
export function podOf(object: KubernetesObject): KubernetesObject | undefined {
  const { name, namespace = "" } = object.metadata;
  const spec = madePod(object)?.spec;
  if (spec === undefined) return undefined;
  const volumes = [...claimedVolumes(object), ...(spec.volumes ?? [])];
  return {
    apiVersion: "v1",
    kind: "Pod",
    // A Deployment and a StatefulSet may share a name.
    metadata: {
      ...podTemplate(object)?.template.metadata,
      name: `${object.kind.toLowerCase()}-${name}`,
      namespace,
    },
    spec: {
      ...spec,
      ...(volumes.length > 0 && { volumes }),
      ...(spec.tolerations && { tolerations: admitted(spec.tolerations) }),
    },
  };
}

type Tolerations = NonNullable<PodSpec["tolerations"]>;

/** With what the API server adds for pods that do not say it (v1.36, `DefaultTolerationSeconds`). */
function admitted(tolerations: Tolerations): Tolerations {
  const added = ["not-ready", "unreachable"]
    .map((what) => ({
      ...({ key: `node.kubernetes.io/${what}`, operator: "Exists" } as const),
      ...({ effect: "NoExecute", tolerationSeconds: 300 } as const),
    }))
    .filter(({ key: missing }) =>
      tolerations.every(({ key, effect = "NoExecute" }) => {
        return (key !== undefined && key !== missing) || effect !== "NoExecute";
      }),
    );
  return [...tolerations, ...added];
}

/** The volumes that a StatefulSet adds for its claims. */
function claimedVolumes(object: KubernetesObject): NonNullable<PodSpec["volumes"]> {
  const templates = ofKind(object, "StatefulSet")?.spec?.volumeClaimTemplates ?? [];
  return templates.map(({ metadata }) => {
    const name = metadata?.name ?? "";
    return { name, persistentVolumeClaim: { claimName: `${name}-${object.metadata.name}-0` } };
  });
}

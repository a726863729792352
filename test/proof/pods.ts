import { ofKind } from "../../sdk/read/of-kind.ts";
import { type Container, podTemplate, type PodSpec } from "../../sdk/read/pod-template.ts";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";

/** A pod as a workload's controller would create it, or undefined for what makes no pods. */
export function podOf(object: KubernetesObject): KubernetesObject | undefined {
  const { name, namespace = "" } = object.metadata;
  const found = podTemplate(object)?.template;
  const spec = found?.spec ?? operatorPodSpec(object);
  if (spec === undefined) return undefined;
  const volumes = [...claimedVolumes(object), ...(spec.volumes ?? [])];
  return {
    apiVersion: "v1",
    kind: "Pod",
    // A Deployment and a StatefulSet may share a name.
    metadata: { ...found?.metadata, name: `${object.kind.toLowerCase()}-${name}`, namespace },
    spec: { ...spec, ...(volumes.length > 0 && { volumes }) },
  };
}

/** The volumes that a StatefulSet adds for its claims. */
function claimedVolumes(object: KubernetesObject): NonNullable<PodSpec["volumes"]> {
  const templates = ofKind(object, "StatefulSet")?.spec?.volumeClaimTemplates ?? [];
  return templates.map(({ metadata }) => {
    const name = metadata?.name ?? "";
    return { name, persistentVolumeClaim: { claimName: `${name}-${object.metadata.name}-0` } };
  });
}

/**
 * What the operator takes over from its objects into pods, beside a container of its own, which it always
 * makes as restricted as this one. Its real pods are judged where it reconciles.
 */
function operatorPodSpec(object: KubernetesObject): PodSpec | undefined {
  const spec = ofKind(object, "Alertmanager", "Prometheus")?.spec;
  if (spec === undefined) return undefined;
  const own: Container = {
    name: object.kind.toLowerCase(),
    image: spec.image ?? "",
    securityContext: {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ["ALL"] },
    },
  };
  const given = (spec.containers ?? []) as readonly Container[];
  const others = given.filter(({ name }) => name !== own.name);
  return {
    ...(spec.securityContext && { securityContext: spec.securityContext }),
    ...(spec.serviceAccountName && { serviceAccountName: spec.serviceAccountName }),
    ...(spec.priorityClassName && { priorityClassName: spec.priorityClassName }),
    ...(spec.hostNetwork && { hostNetwork: spec.hostNetwork }),
    ...(spec.initContainers && { initContainers: spec.initContainers as Container[] }),
    containers: [{ ...own, ...given.find(({ name }) => name === own.name) }, ...others],
    ...(spec.volumes && { volumes: spec.volumes as NonNullable<PodSpec["volumes"]> }),
  };
}

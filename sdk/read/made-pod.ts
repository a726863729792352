import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { ofKind } from "../model/of-kind.ts";
import {
  type Container,
  containersOf,
  type PlacedContainer,
  podTemplate,
  type PodSpec,
} from "../model/pod-template.ts";

/** The pod that a workload or an object of the operator makes, and where its parts stand. */
export interface MadePod {
  readonly annotations: Readonly<Record<string, string>>;
  readonly spec: PodSpec;
  /** The field that holds what is said of the pod as a whole. */
  readonly field: string;
  readonly containers: readonly PlacedContainer[];
}

export function madePod(object: KubernetesObject): MadePod | undefined {
  const found = podTemplate(object);
  const { metadata, spec } = found?.template ?? {};
  if (!found || !spec) return operatorPod(object);
  const annotations = metadata?.annotations ?? {};
  return { annotations, spec, field: `${found.field}.spec`, containers: containersOf(object) };
}

/**
 * What the operator takes over from its objects into pods, beside a container of its own, which it always
 * makes as restricted as this one (v0.93.1).
 */
function operatorPod(object: KubernetesObject): MadePod | undefined {
  const given = ofKind(object, "Alertmanager", "Prometheus")?.spec;
  if (given === undefined) return undefined;
  const own = ownContainer(object.kind.toLowerCase(), given.image ?? "");
  const added = placed((given.containers ?? []) as readonly Container[], "spec.containers");
  const initial = placed(
    (given.initContainers ?? []) as readonly Container[],
    "spec.initContainers",
  );
  const changed = added.find(({ container }) => container.name === own.name);
  const first = { container: { ...own, ...changed?.container }, field: changed?.field ?? "spec" };
  const containers = [first, ...added.filter((one) => one !== changed)];
  const spec: PodSpec = {
    ...(given.securityContext && { securityContext: given.securityContext }),
    ...(given.serviceAccountName && { serviceAccountName: given.serviceAccountName }),
    ...(given.priorityClassName && { priorityClassName: given.priorityClassName }),
    ...(given.hostNetwork && { hostNetwork: given.hostNetwork }),
    ...(initial.length > 0 && { initContainers: initial.map(({ container }) => container) }),
    containers: containers.map(({ container }) => container),
    ...(given.volumes && { volumes: given.volumes as NonNullable<PodSpec["volumes"]> }),
  };
  const { annotations = {} } = given.podMetadata ?? {};
  return { annotations, spec, field: "spec", containers: [...initial, ...containers] };
}

function ownContainer(name: string, image: string): Container {
  return {
    name,
    image,
    securityContext: {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ["ALL"] },
    },
  };
}

function placed(containers: readonly Container[], field: string): PlacedContainer[] {
  return containers.map((container, index) => ({ container, field: `${field}[${index}]` }));
}

import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import { ofKind } from "../../model/of-kind.ts";
import { containersOf, podTemplate } from "../../model/pod-template.ts";
import type { ObjectCheck } from "../check.ts";

export const volumes: ObjectCheck = {
  name: "volumes",
  law: "What a container mounts is a volume of its pod or a claim of its StatefulSet; a claim has a name of its own and is mounted.",
  run(object) {
    const found = podTemplate(object);
    if (!found) return [];
    const templates = ofKind(object, "StatefulSet")?.spec?.volumeClaimTemplates ?? [];
    const claims = templates.map(({ metadata }) => metadata?.name);
    const own = (found.template.spec?.volumes ?? []).map(({ name }) => name);
    const mounts = mountsOf(object);
    return [
      ...mountFindings(mounts, [...own, ...claims]),
      ...claims.flatMap((name, index) => {
        const field = `spec.volumeClaimTemplates[${index}]`;
        const finding = claimFault(name, { before: claims.slice(0, index), own, mounts });
        return finding ? [{ field, ...finding }] : [];
      }),
    ];
  },
};

interface Mount {
  readonly name: string;
  readonly field: string;
}

/** As files or as a block device. */
function mountsOf(object: KubernetesObject): Mount[] {
  return containersOf(object).flatMap(({ container, field }) =>
    (["volumeMounts", "volumeDevices"] as const).flatMap((list) =>
      (container[list] ?? []).map(({ name }, index) => ({
        name,
        field: `${field}.${list}[${index}]`,
      })),
    ),
  );
}

function mountFindings(
  mounts: readonly Mount[],
  known: readonly (string | undefined)[],
): ObjectFinding[] {
  return mounts.flatMap(({ name, field }) => {
    if (known.includes(name)) return [];
    const names = known.filter((one) => one !== undefined).join(", ");
    const hint = names === "" ? "it has none" : `one of ${names}`;
    return [{ field, message: `"${name}" is no volume of this pod`, hint }];
  });
}

function claimFault(
  name: string | undefined,
  around: {
    readonly before: readonly (string | undefined)[];
    readonly own: readonly string[];
    readonly mounts: readonly Mount[];
  },
): Omit<ObjectFinding, "field"> | undefined {
  if (name === undefined) {
    const hint =
      'claimTemplate("data", ...) has one; operatorClaim() is for the operator\'s objects';
    return { message: "has no name, and no API server takes it", hint };
  }
  if (around.before.includes(name)) return { message: `"${name}" is claimed twice` };
  if (around.own.includes(name)) {
    return { message: `"${name}" is a volume of the pod, too, and the claim takes its place` };
  }
  if (around.mounts.some((mount) => mount.name === name)) return undefined;
  return { message: `"${name}" is claimed, and no container mounts it` };
}

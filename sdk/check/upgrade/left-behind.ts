import type { EvaluatedFleet } from "../../evaluate/evaluated.ts";
import { stackProject } from "../../layout/project.ts";
import { groupOf, type KubernetesObject } from "../../model/kubernetes-object.ts";
import type { Finding } from "../../model/finding.ts";
import type { EarlierApplication, UpgradeCheck } from "../check.ts";
import { delivered } from "../../read/delivered.ts";
import { objectLabel } from "../../model/object-label.ts";

export const leftBehind: UpgradeCheck = {
  name: "left-behind",
  law: "What goes is permitted by its project until it is gone: Argo CD does not see, nor remove, what is not.",
  run: ({ before, after }) =>
    before
      .filter(({ cluster }) => after.clusters.some(({ facts }) => facts.name === cluster))
      .flatMap((earlier) => findings(earlier, after)),
};

function findings(earlier: EarlierApplication, after: EvaluatedFleet): Omit<Finding, "check">[] {
  const { cluster, name, project, objects } = earlier;
  const lost = objects.filter((object) => !delivered(object, cluster, after));
  const permitted = permissionsOf(project, after);
  // The bootstrap application never prunes, so a project that nothing names any more stays as it is.
  if (!permitted) return [];
  const strange = lost.filter((object) => !permitted.kind(object));
  const outside = lost.filter((object) => !permitted.place(object, cluster));
  const left = lost.filter((object) => strange.includes(object) || outside.includes(object));
  if (left.length === 0) return [];
  const retires = [
    ...listed("kinds", strange, ({ apiVersion, kind }) => `${apiVersion}/${kind}`),
    ...listed("namespaces", outside, ({ metadata }) => metadata.namespace ?? ""),
  ];
  return [
    {
      source: `apps/${project}.ts`,
      object: `${cluster}/${name}`,
      message: `leaves behind what its project permits no more: ${left.map(objectLabel).join(", ")}`,
      hint: `write retires: { ${retires.join(", ")} } into the stack until it is gone`,
    },
  ];
}

/** What a project permits now; undefined where no stack is called so any more. */
function permissionsOf(project: string, after: EvaluatedFleet) {
  const applications = after.clusters.flatMap((one) => [...one.applications, ...one.upstreams]);
  const stack = applications.find((one) => one.stack.name === project)?.stack;
  if (!stack) return undefined;
  const spec = stackProject(stack, after).spec;
  const {
    clusterResourceWhitelist = [],
    namespaceResourceWhitelist = [],
    destinations = [],
  } = spec;
  const kinds = [...clusterResourceWhitelist, ...namespaceResourceWhitelist];
  return {
    kind: ({ apiVersion, kind }: KubernetesObject) =>
      kinds.some((one) => one.group === groupOf(apiVersion) && one.kind === kind),
    place: ({ metadata: { namespace } }: KubernetesObject, cluster: string) =>
      namespace === undefined ||
      destinations.some((one) => one.name === cluster && one.namespace === namespace),
  };
}

/** `kinds: ["v1/Service"]`, or nothing where there is none. */
function listed(
  key: string,
  objects: readonly KubernetesObject[],
  text: (object: KubernetesObject) => string,
): string[] {
  const texts = [...new Set(objects.map(text))].sort();
  return texts.length === 0 ? [] : [`${key}: ${JSON.stringify(texts)}`];
}

import type { EvaluatedFleet } from "../../evaluate/evaluated.ts";
import { stackProject } from "../../layout/project.ts";
import { groupOf } from "../../model/kubernetes-object.ts";
import type { Finding } from "../../model/finding.ts";
import { kinds as known } from "../../model/kinds.ts";
import { customResourceDefinition, kindName, type ScopedKind } from "../../model/scoped-kind.ts";
import type { Stack } from "../../model/stack.ts";
import { permitted, type Permitted, type PermittedKind } from "../../read/permitted.ts";
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
  const { cluster, name, project } = earlier;
  const stack = stackOf(project, after);
  // The bootstrap application never prunes, so a project that nothing names any more stays as it is.
  if (!stack) return [];
  const now = permitted(stackProject(stack, after), cluster);
  const left = earlier.permitted
    ? permissionsLost(earlier.permitted, now)
    : objectsLost(earlier, now, after);
  if (left.what.length === 0) return [];
  return [
    {
      source: `apps/${project}.ts`,
      object: `${cluster}/${name}`,
      message: `leaves behind what its project permits no more: ${left.what.join(", ")}`,
      hint: `write retires: { ${left.retires.join(", ")} } into the stack until it is gone`,
    },
  ];
}

function stackOf(project: string, { clusters }: EvaluatedFleet): Stack | undefined {
  const applications = clusters.flatMap((one) => [...one.applications, ...one.upstreams]);
  return applications.find((one) => one.stack.name === project)?.stack;
}

interface Left {
  readonly what: readonly string[];
  /** `kinds: ["v1/Service"]` */
  readonly retires: readonly string[];
}

function objectsLost(
  { cluster, objects }: EarlierApplication,
  { kinds, namespaces }: Permitted,
  after: EvaluatedFleet,
): Left {
  const lost = objects.filter((object) => !delivered(object, cluster, after));
  const strange = lost.filter(
    ({ apiVersion, kind }) =>
      !kinds.some((one) => one.group === groupOf(apiVersion) && one.kind === kind),
  );
  const outside = lost.filter(
    ({ metadata: { namespace } }) => namespace !== undefined && !namespaces.includes(namespace),
  );
  const left = lost.filter((object) => strange.includes(object) || outside.includes(object));
  return {
    what: left.map(objectLabel),
    retires: [
      ...listed(
        "kinds",
        strange.map(({ apiVersion, kind }) => `${apiVersion}/${kind}`),
      ),
      ...listed(
        "namespaces",
        outside.map(({ metadata }) => metadata.namespace ?? ""),
      ),
    ],
  };
}

/** Which objects lie in another project's repository the tree does not say: any that was permitted may. */
function permissionsLost(before: Permitted, now: Permitted): Left {
  const kinds = before.kinds
    .filter((old) => !now.kinds.some(({ group, kind }) => group === old.group && kind === old.kind))
    .map(scopedKind);
  const namespaces = before.namespaces.filter((name) => !now.namespaces.includes(name));
  return {
    what: [...kinds.map(kindName), ...namespaces],
    retires: [...listed("kinds", kinds), ...listed("namespaces", namespaces)],
  };
}

/** As `retires` takes it. A project does not know the version, and does not ask for it. */
function scopedKind({ group, kind, scope }: PermittedKind): ScopedKind {
  const isSame = (name: string) =>
    name.endsWith(`/${kind}`) && groupOf(name.slice(0, name.lastIndexOf("/"))) === group;
  const name = [...Object.keys(known), customResourceDefinition].find(isSame);
  return name ?? { kind: `${group}/v1/${kind}`, scope };
}

/** `kinds: ["v1/Service"]`, or nothing where there is none. */
function listed(key: string, items: readonly unknown[]): string[] {
  const texts = [...new Set(items.map((item) => JSON.stringify(item)))].sort();
  return texts.length === 0 ? [] : [`${key}: [${texts.join(", ")}]`];
}

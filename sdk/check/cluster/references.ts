import type { EvaluatedCluster } from "../../evaluate/evaluated.ts";
import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import type { ClusterCheck, ClusterFinding } from "../check.ts";
import { type Known, knownObjects } from "../../read/known-objects.ts";
import { type Reference, referencesOf } from "../../model/references-of.ts";

export const references: ClusterCheck = {
  name: "references",
  law: "What an object needs by name, and the key that it needs of it, exists on the cluster.",
  run(cluster: EvaluatedCluster) {
    const known = knownObjects(cluster);
    const found = cluster.applications.flatMap(({ name: application, component, objects }) =>
      objects.flatMap((object) =>
        referencesOf(object).flatMap((reference) =>
          judge(reference, object, known).map((finding) => ({
            ...{ finding: { application, object, ...finding }, component: component.name },
            reference,
          })),
        ),
      ),
    );
    const lacking = found.filter((one) => isOfCluster(one, found));
    const names = new Set(lacking.map(({ reference }) => nameOf(reference)));
    return [
      ...[...names].map((name) =>
        lack(lacking.filter(({ reference }) => nameOf(reference) === name)),
      ),
      ...found.filter((one) => !lacking.includes(one)).map(({ finding }) => finding),
    ];
  },
};

interface Found {
  readonly finding: ClusterFinding;
  readonly component: string;
  readonly reference: Reference;
}

function nameOf({ kind, name }: Reference): string {
  return `${kind} "${name}"`;
}

/** Who misspells a name is alone with it: what several components ask for the cluster lacks. */
function isOfCluster({ reference }: Found, all: readonly Found[]): boolean {
  const alike = all.filter((one) => nameOf(one.reference) === nameOf(reference));
  return clusterScoped.has(reference.kind) && new Set(alike.map((one) => one.component)).size > 1;
}

function lack(found: readonly Found[]): ClusterFinding {
  const { reference } = found[0]!;
  const message = `nothing makes the ${nameOf(reference)}, which ${found.length} objects ask for`;
  return {
    application: "*",
    field: "stacks",
    message,
    ...(hints[reference.kind] && { hint: hints[reference.kind] }),
  };
}

function judge(
  { kind, name, key, field }: Reference,
  object: KubernetesObject,
  known: Known,
): ObjectFinding[] {
  const namespace = clusterScoped.has(kind) ? "" : (object.metadata.namespace ?? "");
  const keys = known.get(`${kind}/${namespace}/${name}`);
  if (keys === undefined) {
    const message = `"${name}" is no ${kind} of this cluster${namespace && `'s namespace ${namespace}`}`;
    return [{ field, message, ...(hints[kind] && { hint: hints[kind] }) }];
  }
  if (key === undefined || keys === "any" || keys.has(key)) return [];
  const message = `"${key}" is no key of the ${kind} ${name}`;
  return [{ field, message, hint: `one of ${[...keys].join(", ")}` }];
}

const clusterScoped = new Set([
  "ClusterIssuer",
  "ClusterSecretStore",
  "PriorityClass",
  "StorageClass",
]);

const hints: Readonly<Record<string, string>> = {
  ClusterIssuer: "take cluster.ingress.clusterIssuer",
  ClusterSecretStore: "take cluster.secretStore",
  ConfigMap: "add it to the objects",
  PersistentVolumeClaim: "add it to the objects",
  PriorityClass: "the foundation makes them",
  Secret: "make it with externalSecret()",
  ServiceAccount: "add it to the objects",
  StorageClass: "take cluster.storageClass, or add one",
};

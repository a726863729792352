import type { EvaluatedCluster } from "../../evaluate/evaluated.ts";
import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import type { ClusterCheck } from "../check.ts";
import { type Known, knownObjects } from "../../read/known-objects.ts";
import { type Reference, referencesOf } from "../../model/references-of.ts";

export const references: ClusterCheck = {
  name: "references",
  law: "What an object needs by name, and the key that it needs of it, exists on the cluster.",
  run(cluster: EvaluatedCluster) {
    const known = knownObjects(cluster);
    return cluster.applications.flatMap(({ name: application, objects }) =>
      objects.flatMap((object) =>
        referencesOf(object).flatMap((reference) =>
          judge(reference, object, known).map((finding) => ({ application, object, ...finding })),
        ),
      ),
    );
  },
};

function judge(
  { kind, name, key, field }: Reference,
  object: KubernetesObject,
  known: Known,
): ObjectFinding[] {
  const namespace = clusterScoped.has(kind) ? "" : (object.metadata.namespace ?? "");
  const keys = known.get(`${kind}/${namespace}/${name}`);
  if (keys === undefined) {
    const message = `"${name}" is no ${kind} of this cluster${namespace && `'s namespace ${namespace}`}`;
    const lacks = clusterScoped.has(kind) && `${kind}/${name}`;
    return [{ field, message, ...(hints[kind] && { hint: hints[kind] }), ...(lacks && { lacks }) }];
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

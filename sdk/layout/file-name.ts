import { groupOf, type KubernetesObject } from "../model/kubernetes-object.ts";

/**
 * The stem under which each object of one application is written: `deployment-grafana`. An object
 * outside the application's own namespace carries its namespace, and objects that still meet carry
 * their API group.
 */
export function fileNames(
  objects: readonly KubernetesObject[],
  namespace: string,
): Map<KubernetesObject, string> {
  const shared = new Map<string, number>();
  for (const object of objects) {
    const name = stem(object, namespace);
    shared.set(name, (shared.get(name) ?? 0) + 1);
  }
  return new Map(
    objects.map((object) => {
      const name = stem(object, namespace);
      const group = groupOf(object.apiVersion);
      return [object, shared.get(name) === 1 || group === "" ? name : `${name}.${group}`];
    }),
  );
}

function stem({ kind, metadata }: KubernetesObject, namespace: string): string {
  const elsewhere = metadata.namespace !== undefined && metadata.namespace !== namespace;
  const name = `${kind.toLowerCase()}-${metadata.name}${elsewhere ? `.${metadata.namespace}` : ""}`;
  return name.replaceAll(/[^A-Za-z0-9._-]/g, "-");
}

import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { referencesOf } from "../model/references-of.ts";
import { secretsMadeBy } from "../model/secrets-made-by.ts";

/** Those of some objects that a workload of the same namespace names, and those whose Secret it names. */
export function namedObjects(
  workload: KubernetesObject,
  objects: readonly KubernetesObject[],
): KubernetesObject[] {
  const names = new Set(referencesOf(workload).map(({ kind, name }) => `${kind}/${name}`));
  const { namespace } = workload.metadata;
  return objects.filter(
    (object) =>
      object.metadata.namespace === namespace && namesOf(object).some((name) => names.has(name)),
  );
}

/** What others know an object by, `ConfigMap/grafana`. */
function namesOf(object: KubernetesObject): string[] {
  const secrets = secretsMadeBy(object).map(([name]) => `Secret/${name}`);
  return [`${object.kind}/${object.metadata.name}`, ...secrets];
}

import type { KubernetesObject } from "../model/kubernetes-object.ts";

/** Kinds whose removal destroys data or other people's objects. */
export const precious: ReadonlySet<string> = new Set([
  "Namespace",
  "CustomResourceDefinition",
  "PersistentVolumeClaim",
]);

/** Argo CD asks a person before it removes an object that carries this. */
export const confirmRemoval = "Prune=confirm,Delete=confirm";

/** Marks an object in place so that Argo CD removes it only after confirmation, where that is due. */
export function protect(object: KubernetesObject): KubernetesObject {
  if (!precious.has(object.kind)) return object;
  const annotations = {
    ...object.metadata.annotations,
    "argocd.argoproj.io/sync-options": confirmRemoval,
  };
  return { ...object, metadata: { ...object.metadata, annotations } };
}

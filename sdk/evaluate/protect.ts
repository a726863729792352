import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { withSyncOptions } from "./sync-options.ts";

/** Kinds whose removal destroys data or other people's objects. */
export const precious: ReadonlySet<string> = new Set([
  "Namespace",
  "CustomResourceDefinition",
  "PersistentVolumeClaim",
]);

/** Argo CD asks a person before it removes an object that carries this. */
export const confirmRemoval = "Prune=confirm,Delete=confirm";

/** Marks an object so that Argo CD removes it only after confirmation, where that is due. */
export function protect(object: KubernetesObject): KubernetesObject {
  return precious.has(object.kind) ? withSyncOptions(object, confirmRemoval) : object;
}

import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { ofKind } from "../model/of-kind.ts";

/** Whether this is a class whose volumes are there already: a disk in a node is as large as it is. */
export function isByHand(object: KubernetesObject): boolean {
  return ofKind(object, "StorageClass")?.provisioner === "kubernetes.io/no-provisioner";
}

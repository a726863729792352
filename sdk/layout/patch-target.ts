import { groupOf, type KubernetesObject, versionOf } from "../model/kubernetes-object.ts";

/** What a kustomization's patch is for: exactly one object. */
export interface PatchTarget {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

/** Kustomize reads each field of a target as an anchored regular expression; an empty one as "any". */
export function patchTarget({ apiVersion, kind, metadata }: KubernetesObject): PatchTarget {
  const group = groupOf(apiVersion);
  return {
    group: group === "" ? "^$" : exactly(group),
    version: exactly(versionOf(apiVersion)),
    kind,
    name: exactly(metadata.name),
    ...(metadata.namespace !== undefined && { namespace: exactly(metadata.namespace) }),
  };
}

function exactly(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

import type { KubernetesObject } from "../model/kubernetes-object.ts";

const annotation = "argocd.argoproj.io/sync-options";

/** What an object says of how Argo CD shall sync it. */
export function syncOptionsOf({ metadata }: KubernetesObject): string | undefined {
  return metadata.annotations?.[annotation];
}

/** The object with these sync options; one whose annotations are none stays, for the schema to refuse. */
export function withSyncOptions(object: KubernetesObject, options: string): KubernetesObject {
  const { annotations = {} } = object.metadata as { annotations?: unknown };
  if (typeof annotations !== "object" || annotations === null || Array.isArray(annotations)) {
    return object;
  }
  const own: unknown = (annotations as Record<string, unknown>)[annotation];
  if (own !== undefined && typeof own !== "string") return object;
  const metadata = { ...object.metadata, annotations: { ...annotations, [annotation]: options } };
  return { ...object, metadata };
}

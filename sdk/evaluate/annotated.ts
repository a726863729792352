import type { KubernetesObject } from "../model/kubernetes-object.ts";

/** The object with one more annotation; one whose annotations are none stays, for the schema to refuse. */
export function annotated(object: KubernetesObject, key: string, value: string): KubernetesObject {
  const { annotations = {} } = object.metadata as { annotations?: unknown };
  if (typeof annotations !== "object" || annotations === null || Array.isArray(annotations)) {
    return object;
  }
  const own: unknown = (annotations as Record<string, unknown>)[key];
  if (own !== undefined && typeof own !== "string") return object;
  return {
    ...object,
    metadata: { ...object.metadata, annotations: { ...annotations, [key]: value } },
  };
}

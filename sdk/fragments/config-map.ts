import type { Resource } from "../model/resource.ts";

/** A ConfigMap of files, from name → content. */
export function configMap(
  name: string,
  namespace: string,
  data: Readonly<Record<string, string>>,
): Resource {
  return { apiVersion: "v1", kind: "ConfigMap", metadata: { name, namespace }, data: { ...data } };
}

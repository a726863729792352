import type { ResourceOf } from "../model/of-kind.ts";

/** A ConfigMap of files, from name → content. */
export function configMap(
  name: string,
  namespace: string,
  data: Readonly<Record<string, string>>,
): ResourceOf<"ConfigMap"> {
  return { apiVersion: "v1", kind: "ConfigMap", metadata: { name, namespace }, data: { ...data } };
}

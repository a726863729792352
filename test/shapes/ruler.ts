import type { Resource } from "../../sdk/index.ts";

/** The rule files of a ruler, a ConfigMap for the folder of each tenant. */
export function rulesOfTenants(
  { name, namespace }: { name: string; namespace: string },
  files: ReadonlyMap<string, Record<string, string>>,
): Resource[] {
  return [...files].map(([tenant, data]) => ({
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name: `${name}-rules-${tenant}`, namespace },
    data,
  }));
}

import type { Read, Resource } from "../../sdk/index.ts";

const apiGroup = "rbac.authorization.k8s.io";

/** Alloy's rights: to find pods where somebody is whom it scrapes, and none where it scrapes nobody. */
export function access(
  { name, namespace }: { readonly name: string; readonly namespace: string },
  handed: Read["scrapes"],
): Resource[] {
  const found = handed.flatMap(({ of }) => of.map(({ port }) => port.of.namespace));
  return [...new Set(found)].sort().flatMap((where): Resource[] => [
    {
      apiVersion: `${apiGroup}/v1`,
      kind: "Role",
      metadata: { name, namespace: where },
      rules: [{ apiGroups: [""], resources: ["pods"], verbs: ["get", "list", "watch"] }],
    },
    {
      apiVersion: `${apiGroup}/v1`,
      kind: "RoleBinding",
      metadata: { name, namespace: where },
      roleRef: { apiGroup, kind: "Role", name },
      subjects: [{ kind: "ServiceAccount", name, namespace }],
    },
  ]);
}

import { type Resource, serviceAccount } from "../../sdk/index.ts";
import { watchedResources } from "./resources.ts";

/** Who kube-state-metrics is, and that it may list and watch exactly what it reports. */
export function access({ name, namespace }: { name: string; namespace: string }): Resource[] {
  return [
    serviceAccount({ name, namespace }),
    {
      apiVersion: "rbac.authorization.k8s.io/v1",
      kind: "ClusterRole",
      metadata: { name },
      rules: Object.entries(watchedResources).map(([group, resources]) => ({
        apiGroups: [group],
        resources: [...resources],
        verbs: ["list", "watch"],
      })),
    },
    {
      apiVersion: "rbac.authorization.k8s.io/v1",
      kind: "ClusterRoleBinding",
      metadata: { name },
      roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "ClusterRole", name },
      subjects: [{ kind: "ServiceAccount", name, namespace }],
    },
  ];
}

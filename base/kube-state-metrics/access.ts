import type { Resource } from "../../sdk/index.ts";
import { watchedResources } from "./resources.ts";

const name = "kube-state-metrics";

/** Who kube-state-metrics is, and that it may list and watch exactly what it reports. */
export function access(namespace: string): Resource[] {
  return [
    {
      apiVersion: "v1",
      kind: "ServiceAccount",
      metadata: { name, namespace },
      automountServiceAccountToken: false,
    },
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

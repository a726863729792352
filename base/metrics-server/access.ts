import { type Resource, serviceAccount } from "../../sdk/index.ts";

const rbac = "rbac.authorization.k8s.io";

/**
 * Who metrics-server is; that it finds nodes and pods and reads what kubelets measure; and that it may ask the API
 * server who calls it and whether they may. Whoever may look at a namespace may see what its pods use.
 */
export function access({ name, namespace }: { name: string; namespace: string }): Resource[] {
  const subjects = [{ kind: "ServiceAccount", name, namespace }];
  return [
    serviceAccount({ name, namespace }),
    {
      apiVersion: `${rbac}/v1`,
      kind: "ClusterRole",
      metadata: { name },
      rules: [
        { apiGroups: [""], resources: ["nodes/metrics"], verbs: ["get"] },
        { apiGroups: [""], resources: ["nodes", "pods"], verbs: ["list", "watch"] },
      ],
    },
    {
      apiVersion: `${rbac}/v1`,
      kind: "ClusterRoleBinding",
      metadata: { name },
      roleRef: { apiGroup: rbac, kind: "ClusterRole", name },
      subjects,
    },
    {
      apiVersion: `${rbac}/v1`,
      kind: "ClusterRoleBinding",
      metadata: { name: `${name}-auth-delegator` },
      roleRef: { apiGroup: rbac, kind: "ClusterRole", name: "system:auth-delegator" },
      subjects,
    },
    {
      apiVersion: `${rbac}/v1`,
      kind: "RoleBinding",
      metadata: { name: `${name}-auth-reader`, namespace: "kube-system" },
      roleRef: {
        ...{ apiGroup: rbac, kind: "Role" },
        name: "extension-apiserver-authentication-reader",
      },
      subjects,
    },
    {
      apiVersion: `${rbac}/v1`,
      kind: "ClusterRole",
      metadata: {
        name: `${name}-viewers`,
        labels: { [`${rbac}/aggregate-to-view`]: "true" },
      },
      rules: [{ apiGroups: ["metrics.k8s.io"], resources: ["pods"], verbs: ["get", "list"] }],
    },
  ];
}

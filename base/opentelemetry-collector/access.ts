import { type OwnPods, type Resource, serviceAccount } from "../../sdk/index.ts";

const apiGroup = "rbac.authorization.k8s.io";

/**
 * Who a gateway is, and that it may list and watch pods: by an address it tells whose data comes. Of all namespaces, as
 * it would else take an address for a team's that another pod has by now.
 */
export function access({ name, namespace }: Pick<OwnPods, "name" | "namespace">): Resource[] {
  return [
    serviceAccount({ name, namespace }),
    {
      apiVersion: `${apiGroup}/v1`,
      kind: "ClusterRole",
      metadata: { name },
      rules: [{ apiGroups: [""], resources: ["pods"], verbs: ["list", "watch"] }],
    },
    {
      apiVersion: `${apiGroup}/v1`,
      kind: "ClusterRoleBinding",
      metadata: { name },
      roleRef: { apiGroup, kind: "ClusterRole", name },
      subjects: [{ kind: "ServiceAccount", name, namespace }],
    },
  ];
}

import type { Resource } from "../../sdk/index.ts";

const rbac = "rbac.authorization.k8s.io/v1";
const apiGroup = "rbac.authorization.k8s.io";
const discover = ["get", "list", "watch"];

/**
 * Prometheus' rights: discovery in the namespaces it scrapes, and the metrics of kubelets and API
 * server, which have none. Reading every pod of the cluster is the one exception, for whoever asks
 * for annotated pods.
 */
export function access(
  { name, namespace }: { name: string; namespace: string },
  { scraped, everyPod }: { scraped: readonly string[]; everyPod: boolean },
): Resource[] {
  const subjects = [{ kind: "ServiceAccount", name, namespace }];
  return [
    {
      apiVersion: rbac,
      kind: "ClusterRole",
      metadata: { name },
      rules: [
        { apiGroups: [""], resources: ["nodes/metrics"], verbs: ["get"] },
        { nonResourceURLs: ["/metrics", "/metrics/slis"], verbs: ["get"] },
        ...(everyPod ? [{ apiGroups: [""], resources: ["pods"], verbs: discover }] : []),
      ],
    },
    {
      apiVersion: rbac,
      kind: "ClusterRoleBinding",
      metadata: { name },
      roleRef: { apiGroup, kind: "ClusterRole", name },
      subjects,
    },
    ...scraped.flatMap((where): Resource[] => [
      {
        apiVersion: rbac,
        kind: "Role",
        metadata: { name, namespace: where },
        rules: [
          { apiGroups: [""], resources: ["pods", "services"], verbs: discover },
          { apiGroups: ["discovery.k8s.io"], resources: ["endpointslices"], verbs: discover },
        ],
      },
      {
        apiVersion: rbac,
        kind: "RoleBinding",
        metadata: { name, namespace: where },
        roleRef: { apiGroup, kind: "Role", name },
        subjects,
      },
    ]),
  ];
}

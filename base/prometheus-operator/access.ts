import { type Resource } from "../../sdk/index.ts";

type Rules = NonNullable<Extract<Resource, { kind: "Role" }>["rules"]>;

/** Where the operator works, each set of names sorted and without repetition. */
export interface Territory {
  /** Where Prometheus and Alertmanager objects become pods. */
  readonly instances: readonly string[];
  /** All namespaces whose monitors and rules are read, the platform's own among them. */
  readonly read: readonly string[];
}

const monitoring = "monitoring.coreos.com";
const read = ["get", "list", "watch"];

/** Without `get` on its namespaces the operator cannot tell which ones a selector means. */
const ownNamespace = (namespace: string): Rules[number] => ({
  apiGroups: [""],
  resources: ["namespaces"],
  resourceNames: [namespace],
  verbs: ["get"],
});

const configuration: Rules[number] = {
  apiGroups: [monitoring],
  resources: ["podmonitors", "probes", "prometheusrules", "scrapeconfigs", "servicemonitors"],
  verbs: read,
};

/** What pods are made from and of. A stuck rollout is a person's business: no right to delete pods. */
const instances: Rules = [
  {
    apiGroups: [monitoring],
    resources: ["alertmanagerconfigs", "alertmanagers", "prometheuses"],
    verbs: read,
  },
  {
    apiGroups: [monitoring],
    resources: ["alertmanagers/finalizers", "prometheuses/finalizers"],
    verbs: ["update"],
  },
  {
    apiGroups: [monitoring],
    resources: ["alertmanagers/status", "prometheuses/status"],
    verbs: ["patch", "update"],
  },
  {
    apiGroups: ["apps"],
    resources: ["statefulsets"],
    verbs: ["create", "delete", "get", "list", "patch", "update", "watch"],
  },
  {
    apiGroups: [""],
    resources: ["configmaps", "secrets"],
    verbs: ["create", "delete", "get", "list", "update", "watch"],
  },
  { apiGroups: [""], resources: ["services"], verbs: ["create", "get", "update"] },
  { apiGroups: [""], resources: ["services/finalizers"], verbs: ["update"] },
  { apiGroups: [""], resources: ["pods"], verbs: ["list"] },
];

/** The Service `kubelet` and its slices, which the operator keeps in step with the nodes. */
const kubelets: Rules = [
  { apiGroups: [""], resources: ["services"], verbs: ["create"] },
  {
    apiGroups: [""],
    resources: ["services"],
    resourceNames: ["kubelet"],
    verbs: ["get", "update"],
  },
  {
    apiGroups: [""],
    resources: ["services/finalizers"],
    resourceNames: ["kubelet"],
    verbs: ["update"],
  },
  {
    apiGroups: ["discovery.k8s.io"],
    resources: ["endpointslices"],
    verbs: ["create", "delete", "get", "list", "update"],
  },
];

/** What belongs to no namespace, and events, for which the operator wants all namespaces or none. */
const clusterWide: Rules = [
  { apiGroups: [""], resources: ["nodes"], verbs: ["list"] },
  { apiGroups: ["storage.k8s.io"], resources: ["storageclasses"], verbs: ["get"] },
  { apiGroups: ["events.k8s.io"], resources: ["events"], verbs: ["create", "patch"] },
];

/**
 * The operator's rights, verb by verb, as its v0.93.1 source uses them. In teams' namespaces it reads
 * monitors and rules only. A team whose monitor names a Secret binds a Role for that one Secret to
 * this ServiceAccount; until then the monitor is rejected.
 */
export function access(name: string, namespace: string, territory: Territory): Resource[] {
  const subjects = [{ kind: "ServiceAccount", name, namespace }];
  const role = (where: string, roleName: string, rules: Rules): Resource[] => [
    {
      apiVersion: "rbac.authorization.k8s.io/v1",
      kind: "Role",
      metadata: { name: roleName, namespace: where },
      rules,
    },
    {
      apiVersion: "rbac.authorization.k8s.io/v1",
      kind: "RoleBinding",
      metadata: { name: roleName, namespace: where },
      roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "Role", name: roleName },
      subjects,
    },
  ];
  return [
    {
      apiVersion: "rbac.authorization.k8s.io/v1",
      kind: "ClusterRole",
      metadata: { name },
      rules: clusterWide,
    },
    {
      apiVersion: "rbac.authorization.k8s.io/v1",
      kind: "ClusterRoleBinding",
      metadata: { name },
      roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "ClusterRole", name },
      subjects,
    },
    ...territory.read.flatMap((where) => [
      ...role(where, name, [ownNamespace(where), configuration]),
      ...(territory.instances.includes(where) ? role(where, `${name}-instances`, instances) : []),
    ]),
    ...role("kube-system", `${name}-kubelets`, kubelets),
  ];
}

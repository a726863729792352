import type { Resource } from "../../sdk/index.ts";
import type { Territory } from "./territory.ts";

type Rules = NonNullable<Extract<Resource, { kind: "Role" }>["rules"]>;

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

/**
 * What the operator makes of an object, and tells in its status; what it makes is owned by that object, which
 * asks for its `finalizers`. A Secret more or less is a part of a configuration that outgrew one. A stuck
 * rollout is a person's business: no right to delete pods.
 */
const madeOf = (resource: "alertmanagers" | "prometheuses"): Rules => [
  { apiGroups: [monitoring], resources: [resource], verbs: read },
  { apiGroups: [monitoring], resources: [`${resource}/finalizers`], verbs: ["update"] },
  // It patches; without `update` it would not begin (cmd/operator/main.go).
  { apiGroups: [monitoring], resources: [`${resource}/status`], verbs: ["patch", "update"] },
  {
    apiGroups: ["apps"],
    resources: ["statefulsets"],
    verbs: ["create", "delete", "get", "list", "patch", "update", "watch"],
  },
  {
    apiGroups: [""],
    resources: ["secrets"],
    verbs: ["create", "delete", "get", "list", "update", "watch"],
  },
  { apiGroups: [""], resources: ["services"], verbs: ["create", "get", "update"] },
  { apiGroups: [""], resources: ["pods"], verbs: ["list"] },
];

/** Rules are handed to Prometheus in ConfigMaps, as many as it takes. */
const prometheuses: Rules = [
  ...madeOf("prometheuses"),
  {
    apiGroups: [""],
    resources: ["configmaps"],
    verbs: ["create", "delete", "get", "list", "update", "watch"],
  },
];

const routes: Rules[number] = {
  apiGroups: [monitoring],
  resources: ["alertmanagerconfigs"],
  verbs: read,
};

/** Routes may name ConfigMaps, which the operator reads. */
const alertmanagers: Rules = [
  ...madeOf("alertmanagers"),
  routes,
  { apiGroups: [""], resources: ["configmaps"], verbs: read },
];

/**
 * Where it reads routes, the operator (v0.93.1, `pkg/alertmanager/operator.go`) lists the names of all Secrets and
 * ConfigMaps, and starts no controller of Alertmanager where it may not. It asks for no content; that needs `get`.
 */
const routesOfTeams: Rules = [
  routes,
  { apiGroups: [""], resources: ["configmaps", "secrets"], verbs: ["list", "watch"] },
];

/** What monitors show to their targets, where no instance of the operator's stands. */
const shown = (names: readonly string[]): Rules[number] => ({
  apiGroups: [""],
  resources: ["secrets"],
  resourceNames: [...names],
  verbs: ["get"],
});

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
const clusterWide = ({ kubelets: keepsKubelets }: Territory): Rules => [
  ...(keepsKubelets ? [{ apiGroups: [""], resources: ["nodes"], verbs: ["list"] }] : []),
  { apiGroups: ["storage.k8s.io"], resources: ["storageclasses"], verbs: ["get"] },
  { apiGroups: ["events.k8s.io"], resources: ["events"], verbs: ["create", "patch"] },
];

/**
 * The operator's rights, verb by verb, as its v0.93.1 source uses them. Where no Prometheus and no Alertmanager
 * stands it reads monitors, rules and teams' routes only. A team whose monitor or receiver names a Secret binds a Role
 * for that one Secret to this ServiceAccount; until then the object is rejected.
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
      rules: clusterWide(territory),
    },
    {
      apiVersion: "rbac.authorization.k8s.io/v1",
      kind: "ClusterRoleBinding",
      metadata: { name },
      roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "ClusterRole", name },
      subjects,
    },
    ...territory.read.flatMap((where) => role(where, name, [ownNamespace(where), configuration])),
    ...territory.prometheuses.flatMap((where) => role(where, `${name}-prometheuses`, prometheuses)),
    ...territory.alertmanagers.flatMap((where) =>
      role(where, `${name}-alertmanagers`, alertmanagers),
    ),
    ...territory.routed.flatMap((where) => role(where, `${name}-routes`, routesOfTeams)),
    ...territory.secrets.flatMap(({ namespace: where, names }) =>
      role(where, `${name}-secrets`, [shown(names)]),
    ),
    ...(territory.kubelets ? role("kube-system", `${name}-kubelets`, kubelets) : []),
  ];
}

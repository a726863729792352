import type { Resource } from "../../sdk/index.ts";
import type { Discovery } from "./discovery.ts";

type Rules = NonNullable<Extract<Resource, { kind: "Role" }>["rules"]>;

const rbac = "rbac.authorization.k8s.io/v1";
const apiGroup = "rbac.authorization.k8s.io";
const discover = ["get", "list", "watch"];

const pods: Rules[number] = { apiGroups: [""], resources: ["pods"], verbs: discover };
const nodes: Rules[number] = { apiGroups: [""], resources: ["nodes"], verbs: discover };
/** Behind Services it finds pods by the addresses of their EndpointSlices. */
const services: Rules = [
  { apiGroups: [""], resources: ["pods", "services"], verbs: discover },
  { apiGroups: ["discovery.k8s.io"], resources: ["endpointslices"], verbs: discover },
];

/** Prometheus' rights: to discover what it scrapes and whom it tells, and to be answered where that is asked for. */
export function access(
  { name, namespace }: { name: string; namespace: string },
  discovery: Discovery,
): Resource[] {
  const subjects = [{ kind: "ServiceAccount", name, namespace }];
  const clusterWide = clusterWideRules(discovery);
  const namespaces = [...discovery.byPods, ...discovery.byServices].sort();
  return [
    ...(clusterWide.length > 0 ? clusterRole(name, { rules: clusterWide, subjects }) : []),
    ...namespaces.flatMap((where): Resource[] => [
      {
        apiVersion: rbac,
        kind: "Role",
        metadata: { name, namespace: where },
        rules: discovery.byServices.includes(where) ? services : [pods],
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

/**
 * Whoever asks for a token asks the API server what its bearer may: a kubelet whether to get `nodes/metrics`, others
 * whether to get the path.
 */
function clusterWideRules({ everywhere, kubelets, paths }: Discovery): Rules {
  return [
    ...(kubelets ? [{ apiGroups: [""], resources: ["nodes/metrics"], verbs: ["get"] }] : []),
    ...paths.map((path): Rules[number] => ({ ...asked(path), verbs: ["get"] })),
    ...(everywhere === "pods" ? [pods] : []),
    ...(everywhere === "nodes, Services and pods" ? [nodes, ...services] : []),
  ];
}

/** How RBAC names a path: below `/apis/` an object's part is a resource, `<resource>/<name>/<part>`, all else the path itself. */
function asked(path: string): Omit<Rules[number], "verbs"> {
  const [, group, resource, part] =
    /^\/apis\/([^/]+)\/[^/]+\/([^/]+)\/[^/]+\/([^/]+)$/.exec(path) ?? [];
  if (group === undefined) return { nonResourceURLs: [path] };
  return { apiGroups: [group], resources: [`${resource}/${part}`] };
}

function clusterRole(
  name: string,
  {
    rules,
    subjects,
  }: { rules: Rules; subjects: { kind: string; name: string; namespace: string }[] },
): Resource[] {
  return [
    { apiVersion: rbac, kind: "ClusterRole", metadata: { name }, rules },
    {
      apiVersion: rbac,
      kind: "ClusterRoleBinding",
      metadata: { name },
      roleRef: { apiGroup, kind: "ClusterRole", name },
      subjects,
    },
  ];
}

/** What an account may or may not do, in the words of RBAC. */
export interface Permission {
  readonly verbs: readonly string[];
  /** `*` is every namespace that there is, each by itself; undefined: cluster-wide. */
  readonly namespaces?: readonly string[];
  /** `""` is the core group, which is taken when none is named. */
  readonly group?: string;
  /** `pods`, `pods/exec`. */
  readonly resources?: readonly string[];
  readonly name?: string;
  /** In place of resources: `/metrics`. */
  readonly paths?: readonly string[];
}

/** One question to the API server's authorizer. */
export interface Request {
  readonly verb: string;
  readonly namespace?: string;
  readonly group?: string;
  readonly resource?: string;
  readonly subresource?: string;
  readonly name?: string;
  readonly path?: string;
}

const read = ["get", "list", "watch"];
const rbac = "rbac.authorization.k8s.io";
const everywhere = ["*"];

/** What nobody here may do, save where `needs` says so in the same words: each leads to more rights. */
export const forbidden: readonly Permission[] = [
  { verbs: read, resources: ["secrets"] },
  { verbs: [...read, "create", "update", "patch"], namespaces: everywhere, resources: ["secrets"] },
  {
    verbs: ["create", "get"],
    namespaces: everywhere,
    resources: ["pods/attach", "pods/exec", "pods/portforward", "pods/proxy", "services/proxy"],
  },
  { verbs: ["create", "update", "patch"], namespaces: everywhere, resources: ["pods"] },
  {
    verbs: ["create", "update", "patch", "delete"],
    namespaces: everywhere,
    group: "apps",
    resources: ["daemonsets", "deployments", "statefulsets"],
  },
  // Whoever writes these is where others believe a Service to be.
  {
    verbs: ["create", "update", "delete"],
    namespaces: everywhere,
    group: "discovery.k8s.io",
    resources: ["endpointslices"],
  },
  {
    verbs: ["create", "update", "delete"],
    namespaces: everywhere,
    resources: ["configmaps", "services"],
  },
  { verbs: ["update", "patch"], namespaces: everywhere, resources: ["pods/ephemeralcontainers"] },
  { verbs: ["create"], namespaces: everywhere, resources: ["serviceaccounts/token"] },
  { verbs: ["get", "create", "update"], resources: ["nodes/proxy"] },
  { verbs: ["escalate", "bind", "create", "update"], group: rbac, resources: ["clusterroles"] },
  {
    verbs: ["escalate", "bind", "create", "update"],
    namespaces: everywhere,
    group: rbac,
    resources: ["roles"],
  },
  { verbs: ["create", "update"], group: rbac, resources: ["clusterrolebindings"] },
  {
    verbs: ["create", "update"],
    namespaces: everywhere,
    group: rbac,
    resources: ["rolebindings"],
  },
  { verbs: ["impersonate"], resources: ["groups", "serviceaccounts", "users"] },
  {
    verbs: ["create", "update", "patch"],
    group: "admissionregistration.k8s.io",
    resources: ["mutatingwebhookconfigurations", "validatingwebhookconfigurations"],
  },
  {
    verbs: ["approve", "sign"],
    group: "certificates.k8s.io",
    resources: ["signers"],
  },
  { verbs: ["delete", "update"], resources: ["namespaces", "nodes"] },
  { verbs: ["*"], group: "*", resources: ["*"] },
];

/** Each permission taken apart into what the API server can be asked for. */
export function requestsOf(
  permissions: readonly Permission[],
  namespaces: readonly string[],
): Request[] {
  return permissions.flatMap(({ verbs, paths, ...resourceful }) =>
    verbs.flatMap((verb) =>
      paths ? paths.map((path) => ({ verb, path })) : targets(resourceful, { verb, namespaces }),
    ),
  );
}

function targets(
  { namespaces: named, group = "", resources = [], name }: Omit<Permission, "verbs" | "paths">,
  { verb, namespaces }: { readonly verb: string; readonly namespaces: readonly string[] },
): Request[] {
  const within = named?.includes("*") ? namespaces : named;
  return resources.flatMap((full) => {
    const [resource = "", subresource] = full.split("/");
    const one = {
      verb,
      group,
      resource,
      ...(subresource && { subresource }),
      ...(name && { name }),
    };
    return within ? within.map((namespace) => ({ ...one, namespace })) : [one];
  });
}

/** `get pods/log in shop`. */
export function permissionText({
  verb,
  namespace,
  group,
  resource,
  subresource,
  name,
  path,
}: Request): string {
  if (path !== undefined) return `${verb} ${path}`;
  const kind = [resource, subresource].filter(Boolean).join("/");
  const full = `${kind}${group ? `.${group}` : ""}${name ? ` ${name}` : ""}`;
  return `${verb} ${full} ${namespace === undefined ? "cluster-wide" : `in ${namespace}`}`;
}

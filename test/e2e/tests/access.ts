import { type LiveObject, listObjects, post } from "../api.ts";
import type { ControlPlane } from "../control-plane.ts";
import { needs } from "../needs.ts";
import { forbidden, permissionText, type Request, requestsOf } from "../permissions.ts";
import type { World } from "../world.ts";
import { privilegedPod, restrictedPod } from "../probe-pods.ts";

interface Rules {
  readonly status: {
    readonly resourceRules: readonly {
      readonly verbs: readonly string[];
      readonly apiGroups?: readonly string[];
      readonly resources?: readonly string[];
    }[];
    readonly nonResourceRules: readonly { readonly nonResourceURLs?: readonly string[] }[];
  };
}

/** Each ServiceAccount of the tree may do what its program needs, and nothing that takes over more. */
export async function access({ clusters }: World): Promise<string> {
  const accounts = await Promise.all(clusters.map(accountsOf));
  const faults = listFaults(accounts.flat());
  if (faults.length > 0) throw new Error(faults.join("\n  "));
  const seen = await Promise.all(clusters.map(seenOn));
  return `${seen.join("; ")}; a privileged pod is refused in observability`;
}

async function accountsOf({ kubernetes }: ControlPlane): Promise<LiveObject[]> {
  const found = await listObjects(kubernetes, "/api/v1/serviceaccounts");
  return found.filter(isDelivered);
}

async function seenOn(cluster: ControlPlane): Promise<string> {
  const { name, kubernetes } = cluster;
  const accounts = await accountsOf(cluster);
  const namespaces = (await listObjects(kubernetes, "/api/v1/namespaces")).map(
    ({ metadata }) => metadata.name,
  );
  const faults: string[] = [];
  let asked = 0;
  for (const { metadata } of accounts) {
    const all = needs[metadata.name] ?? [];
    const needed = requestsOf(
      all.filter(({ chosen }) => !chosen),
      namespaces,
    );
    const granted = new Set(requestsOf(all, namespaces).map((one) => JSON.stringify(one)));
    const refused = requestsOf(forbidden, namespaces).filter(
      (one) => !granted.has(JSON.stringify(one)),
    );
    const user = `system:serviceaccount:${metadata.namespace}:${metadata.name}`;
    const ask = { kubernetes, user };
    for (const one of needed) {
      if (!(await isAllowed(ask, one))) faults.push(`${user} cannot ${permissionText(one)}`);
    }
    for (const one of refused) {
      if (await isAllowed(ask, one)) faults.push(`${user} can ${permissionText(one)}`);
    }
    for (const namespace of namespaces) {
      faults.push(...(await wildcards(ask, namespace)).map((rule) => `${user}: ${rule}`));
    }
    asked += needed.length + refused.length;
  }
  faults.push(...(await podSecurityFaults(kubernetes)));
  if (faults.length > 0) throw new Error(`${name}:\n  ${faults.join("\n  ")}`);
  return `${name}: ${accounts.length} ServiceAccounts, ${asked} permissions asked for`;
}

interface Ask {
  readonly kubernetes: ControlPlane["kubernetes"];
  readonly user: string;
}

function isDelivered({ metadata }: LiveObject): boolean {
  return metadata.annotations?.["argocd.argoproj.io/tracking-id"] !== undefined;
}

/** An account without a list would be asked for nothing; a list without an account says nothing. */
function listFaults(accounts: readonly LiveObject[]): string[] {
  const names = new Set(accounts.map(({ metadata }) => metadata.name));
  return [
    ...[...names].filter((name) => !needs[name]).map((name) => `${name}: needs.ts lacks it`),
    ...Object.keys(needs)
      .filter((name) => !names.has(name))
      .map((name) => `${name}: needs.ts has it, no cluster does`),
  ];
}

async function isAllowed({ kubernetes, user }: Ask, asked: Request): Promise<boolean> {
  const { verb, namespace, group, resource, subresource, name, path } = asked;
  const kind =
    path === undefined
      ? { resourceAttributes: { verb, namespace, group, resource, subresource, name } }
      : { nonResourceAttributes: { verb, path } };
  const apiVersion = "authorization.k8s.io/v1";
  const spec = { user, groups: groupsOf(user), ...kind };
  const { status, body } = await post(kubernetes, `/apis/${apiVersion}/subjectaccessreviews`, {
    object: { apiVersion, kind: "SubjectAccessReview", spec },
  });
  if (status !== 201) throw new Error(`SubjectAccessReview: ${status} ${body}`);
  return (JSON.parse(body) as { status: { allowed: boolean } }).status.allowed;
}

/** The rules with a wildcard: they grant what nobody has listed, also what is yet to be invented. */
async function wildcards({ kubernetes, user }: Ask, namespace: string): Promise<string[]> {
  const apiVersion = "authorization.k8s.io/v1";
  const { status, body } = await post(kubernetes, `/apis/${apiVersion}/selfsubjectrulesreviews`, {
    object: { apiVersion, kind: "SelfSubjectRulesReview", spec: { namespace } },
    as: [user, ...groupsOf(user)],
  });
  if (status !== 201) throw new Error(`SelfSubjectRulesReview: ${status} ${body}`);
  const { resourceRules, nonResourceRules } = (JSON.parse(body) as Rules).status;
  if (resourceRules.length === 0) throw new Error(`${user} has no rules, not even everybody's`);
  return [
    ...resourceRules.filter(({ verbs, apiGroups = [], resources = [] }) =>
      [...verbs, ...apiGroups, ...resources].includes("*"),
    ),
    ...nonResourceRules.filter(({ nonResourceURLs = [] }) => nonResourceURLs.includes("*")),
  ].map((rule) => `a wildcard in ${namespace}: ${JSON.stringify(rule)}`);
}

function groupsOf(user: string): string[] {
  const [, , namespace = ""] = user.split(":");
  return ["system:serviceaccounts", `system:serviceaccounts:${namespace}`, "system:authenticated"];
}

async function podSecurityFaults(kubernetes: ControlPlane["kubernetes"]): Promise<string[]> {
  const path = "/api/v1/namespaces/observability/pods?dryRun=All";
  const refused = await post(kubernetes, path, { object: privilegedPod });
  const accepted = await post(kubernetes, path, { object: restrictedPod });
  const isRefused =
    refused.status === 403 && refused.body.includes('violates PodSecurity \\"restricted');
  return [
    ...(isRefused ? [] : [`privileged pod in observability: ${refused.status} ${refused.body}`]),
    // Or the other might have been refused for anything.
    ...(accepted.status === 201 ? [] : [`restricted pod: ${accepted.status} ${accepted.body}`]),
  ];
}

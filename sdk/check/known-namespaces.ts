import { remembered } from "../basics/remembered.ts";
import type { EvaluatedCluster } from "../evaluate/evaluated.ts";
import type { Cluster } from "../model/cluster.ts";
import type { Fleet } from "../model/fleet.ts";

/** Namespaces that every cluster has. */
const everywhere = ["default", "kube-node-lease", "kube-public", "kube-system"];

/** The namespaces that a cluster is known to have. */
export function knownNamespaces(
  { facts }: EvaluatedCluster,
  definition: Fleet,
): ReadonlySet<string> {
  const { monitoredNamespaces, ingress, gateway } = facts;
  const ofGateway = gateway ? [gateway.namespace] : [];
  const served = ingress.namespace === undefined ? [] : [ingress.namespace];
  return new Set([
    ...[...everywhere, ...monitoredNamespaces, ...served, ...ofGateway],
    ...declaredNamespaces(definition),
  ]);
}

/** What the clusters of a fleet deliver to or visit, each once. */
const declaredNamespaces = remembered(
  ({ clusters }: Fleet): ReadonlySet<string> => new Set(clusters.flatMap(namespacesOf)),
);

/** Where applications live, our namespaces and those of others alike, and what stacks visit. */
function namespacesOf({ stacks }: Cluster): string[] {
  return stacks.flatMap(({ stack: { applications, visits = [] } }) => {
    const homes = Object.values(applications).map(({ namespace }) => namespace);
    return [...homes, ...visits].map(({ name }) => name);
  });
}

import { didYouMean } from "../../basics/did-you-mean.ts";
import { remembered } from "../../basics/remembered.ts";
import type { EvaluatedCluster } from "../../evaluate/evaluated.ts";
import type { Cluster } from "../../model/cluster.ts";
import type { Fleet } from "../../model/fleet.ts";
import { outsideOf } from "../../read/pods.ts";
import type { ClusterCheck } from "../check.ts";

/** Namespaces that every cluster has. */
const everywhere = ["default", "kube-node-lease", "kube-public", "kube-system"];

export const outsideNamespaces: ClusterCheck = {
  name: "outside-namespaces",
  law: "A namespace outside of the tree that a component finds pods in is one that the cluster is known to have.",
  run(cluster, { definition }) {
    const known = knownNamespaces(cluster, definition);
    const named = new Map(
      cluster.applications.flatMap((application) =>
        outsideOf(application).map(({ namespace }) => [namespace, application.name] as const),
      ),
    );
    return [...named].flatMap(([namespace, application]) => {
      if (known.has(namespace)) return [];
      const message = `"${namespace}" is no namespace that this cluster is known to have`;
      const add =
        "add a team's to monitoredNamespaces, and others to the stack's visits, by namespace({ outside: true })";
      return [{ application, message, hint: didYouMean(namespace, known) || add }];
    });
  },
};

function knownNamespaces({ facts }: EvaluatedCluster, definition: Fleet): ReadonlySet<string> {
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

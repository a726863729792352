import type { ClusterFacts } from "../model/cluster.ts";
import type { EndpointsDefinition } from "../model/endpoints.ts";
import type { Place } from "../model/flow.ts";
import type { Resource } from "../model/resource.ts";
import { namespaceOf, type Whereabouts } from "./resolve.ts";

type NetworkPolicySpec = NonNullable<Extract<Resource, { kind: "NetworkPolicy" }>["spec"]>;
export type Peer = NonNullable<NonNullable<NetworkPolicySpec["egress"]>[number]["to"]>[number];

/** Where clouds serve a node's credentials to whoever asks; nothing here has business there. */
const linkLocal = "169.254.0.0/16";

/** Who or what stands at one end, as policy peers. */
export function peersOf(
  end: EndpointsDefinition | Place,
  facts: ClusterFacts,
  whereabouts: Whereabouts,
): Peer[] {
  if ("component" in end) {
    if (end.network === "node") return blocks(facts.cidrs.nodes);
    if (end.network === "apiServer") return blocks(facts.apiServer.cidrs);
    const namespace = namespaceOf(end, whereabouts) ?? "";
    return [pods(namespace, end.selector)];
  }
  switch (end.kind) {
    case "apiServer":
      return blocks(facts.apiServer.cidrs);
    case "ingressController":
      return [pods(facts.ingress.namespace, facts.ingress.podLabels)];
    case "anyPod":
      return [{ namespaceSelector: {} }];
    case "external": {
      const { nodes, pods: podRanges, services } = facts.cidrs;
      const except = [...nodes, ...podRanges, ...services, linkLocal];
      return [{ ipBlock: { cidr: "0.0.0.0/0", except } }];
    }
  }
}

function blocks(cidrs: readonly string[]): Peer[] {
  return cidrs.map((cidr) => ({ ipBlock: { cidr } }));
}

function pods(namespace: string, labels: Readonly<Record<string, string>>): Peer {
  return {
    namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": namespace } },
    podSelector: { matchLabels: { ...labels } },
  };
}

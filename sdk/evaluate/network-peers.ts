import type { ClusterFacts } from "../model/cluster.ts";
import type { Place, Source } from "../model/flow.ts";
import type { OwnPods } from "../model/pods.ts";
import type { Resource } from "../model/resource.ts";

type NetworkPolicySpec = NonNullable<Extract<Resource, { kind: "NetworkPolicy" }>["spec"]>;
export type Peer = NonNullable<NonNullable<NetworkPolicySpec["egress"]>[number]["to"]>[number];

/** One end of a connection, as policies see it. */
export type End = OwnPods | Place | Source;

/** Where clouds serve a node's credentials to whoever asks; nothing here has business there. */
const linkLocal = "169.254.0.0/16";

/** Who or what stands at one end, as policy peers. */
export function peersOf(end: End, facts: ClusterFacts): Peer[] {
  if (!("kind" in end)) {
    if (end.network === "node") return blocks(facts.cidrs.nodes);
    if (end.network === "apiServer") return blocks(facts.apiServer.cidrs);
    return [pods(end.namespace, end.labels)];
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

import { type Family, familyOf, addressIn } from "../basics/address-range.ts";
import type { ClusterFacts } from "../model/cluster.ts";
import type { Resource } from "../model/resource.ts";

type NetworkPolicySpec = NonNullable<Extract<Resource, { kind: "NetworkPolicy" }>["spec"]>;
export type Peer = NonNullable<NonNullable<NetworkPolicySpec["egress"]>[number]["to"]>[number];

/** Every address of a family, and where clouds serve a node's credentials to whoever asks: nothing here has business there. */
const everywhere: Readonly<
  Record<Family, { readonly all: string; readonly closed: readonly string[] }>
> = {
  IPv4: { all: "0.0.0.0/0", closed: ["169.254.0.0/16"] },
  IPv6: { all: "::/0", closed: ["fe80::/10", "fd00:ec2::254/128", "fd20:ce::254/128"] },
};

/** From where the API server comes to pods. */
export function apiServerPeers({ apiServer: { agents, cidrs } }: ClusterFacts): Peer[] {
  return agents ? [pods(agents.namespace, agents.podLabels)] : blocks(cidrs);
}

/** The address of the API server's Service: the first of each range of Services. */
export function apiServerService({ cidrs }: ClusterFacts): Peer[] {
  return blocks(cidrs.services.map((range) => addressIn(range, 1)));
}

/** Everything but the cluster itself, in each family that its pods have addresses of. */
export function outsidePeers({ cidrs, apiServer }: ClusterFacts): Peer[] {
  return allBut([...cidrs.nodes, ...cidrs.pods, ...cidrs.services, ...apiServer.cidrs], cidrs.pods);
}

/** Everything, the cluster and what is outside, in each family that its pods have addresses of. */
export function anyPeers({ cidrs }: ClusterFacts): Peer[] {
  return allBut([], cidrs.pods);
}

function allBut(ranges: readonly string[], pods: readonly string[]): Peer[] {
  const families = new Set(pods.map((range) => familyOf(range) ?? "IPv4"));
  return [...families].map((family) => {
    const { all, closed } = everywhere[family];
    const left = ranges.filter((range) => (familyOf(range) ?? family) === family && range !== all);
    return { ipBlock: { cidr: all, except: [...new Set([...left, ...closed])] } };
  });
}

/** Ranges of addresses. */
export function blocks(cidrs: readonly string[]): Peer[] {
  return cidrs.map((cidr) => ({ ipBlock: { cidr } }));
}

export function pods(namespace: string, labels: Readonly<Record<string, string>>): Peer {
  return {
    namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": namespace } },
    podSelector: { matchLabels: { ...labels } },
  };
}

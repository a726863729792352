import type { IngressFacts } from "../model/cluster.ts";
import type { Resource } from "../model/resource.ts";

type Spec = NonNullable<Extract<Resource, { kind: "NetworkPolicy" }>["spec"]>;
type Peer = NonNullable<NonNullable<Spec["ingress"]>[number]["from"]>[number];

/** Whoever brings visitors to pods: the controller's own pods, or a load balancer outside. */
export function ingressPeers({ namespace, podLabels, loadBalancer = [] }: IngressFacts): Peer[] {
  const blocks = loadBalancer.map((cidr) => ({ ipBlock: { cidr } }));
  if (namespace === undefined) return blocks;
  return [
    {
      namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": namespace } },
      podSelector: { matchLabels: { ...podLabels } },
    },
    ...blocks,
  ];
}

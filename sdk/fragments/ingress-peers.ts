import type { IngressFacts } from "../model/cluster.ts";
import { blocks, type Peer, pods } from "./policy-peers.ts";

/** Whoever brings visitors to pods: the controller's own pods, or a load balancer outside. */
export function ingressPeers({ namespace, podLabels, loadBalancer = [] }: IngressFacts): Peer[] {
  const controller = namespace === undefined ? [] : [pods(namespace, podLabels ?? {})];
  return [...controller, ...blocks(loadBalancer)];
}

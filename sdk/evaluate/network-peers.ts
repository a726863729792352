import { ingressPeers } from "../fragments/ingress-peers.ts";
import { namespacesNamed } from "../fragments/namespaces-named.ts";
import { blocks, outsidePeers, type Peer, pods } from "../fragments/policy-peers.ts";
import type { ClusterFacts } from "../model/cluster.ts";
import type { Place, Source } from "../model/flow.ts";
import type { OwnPods } from "../model/pods.ts";

/** One end of a connection, as policies see it. */
export type End = OwnPods | Place | Source;

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
      return publicPeers(facts);
    case "anyPod":
      return [{ namespaceSelector: end.namespaces ? namespacesNamed(end.namespaces) : {} }];
    case "addresses":
      return blocks(end.ranges);
    case "external":
      return privateRanges(end.host, facts) ?? outsidePeers(facts);
  }
}

/** Who brings visitors: the proxies of the cluster's Gateway where it has one, else its ingress controller. */
function publicPeers({ gateway, ingress }: ClusterFacts): Peer[] {
  if (!gateway) return ingressPeers(ingress);
  const { proxies } = gateway;
  return "cidrs" in proxies ? blocks(proxies.cidrs) : [pods(proxies.namespace, proxies.podLabels)];
}

/** Where a host outside has private addresses, which may lie among the cluster's own. */
function privateRanges(host: string, { privateEndpoints }: ClusterFacts): Peer[] | undefined {
  const ranges = privateEndpoints?.[host];
  return ranges && blocks(ranges);
}

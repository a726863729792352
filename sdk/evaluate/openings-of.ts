import { apiServerPeers, apiServerService, type Peer } from "../fragments/policy-peers.ts";
import type { ClusterFacts } from "../model/cluster.ts";
import { goesByProxy, type HttpProxy, proxyAddress } from "../model/http-proxy.ts";
import { filtersByIdentity } from "../model/network.ts";
import type { OwnPort } from "../model/pods.ts";
import { type Port, protocolOf } from "../model/port.ts";
import type { Resource } from "../model/resource.ts";
import { type End, peersOf } from "./network-peers.ts";

type CiliumSpec = NonNullable<Extract<Resource, { kind: "CiliumNetworkPolicy" }>["spec"]>;
export type Entity = NonNullable<NonNullable<CiliumSpec["egress"]>[number]["toEntities"]>[number];

/** One opening of a policy: these ports, or all of them, of peers or of what Cilium alone knows by name. */
export interface Opening {
  readonly peers: readonly Peer[];
  readonly entities: readonly Entity[];
  readonly ports: readonly PolicyPort[];
}

export interface PolicyPort {
  readonly port: number;
  readonly protocol: "TCP" | "UDP";
}

/**
 * What one side opens to the other, or for it.
 *
 * Some filter before the address of a Service is translated and some after: the VPC CNI's agent before
 * (amazon-network-policy-controller-k8s, `getMatchingServiceClusterIPs`, which adds Services for selectors of pods
 * alone). The API server has no pods to select, so it is opened at both. To Cilium nodes and API server have no
 * addresses: it knows them by name.
 */
export function openingsOf(
  end: End,
  ports: readonly PolicyPort[],
  facts: ClusterFacts,
): readonly Opening[] {
  const { httpProxy } = facts;
  if (httpProxy && "kind" in end && end.kind === "external" && goesByProxy(facts, end.host)) {
    return [proxy(httpProxy)];
  }
  const atApiServer = [policyPort({ number: facts.apiServer.port, speaks: "https" })];
  const opened = isApiServer(end) ? atApiServer : ports;
  const entities = filtersByIdentity(facts.network) ? entitiesOf(end) : [];
  if (entities.length > 0) return [{ peers: [], entities, ports: opened }];
  const opening = { peers: peersOf(end, facts), entities, ports: opened };
  if (!isApiServer(end)) return [opening];
  const atService = [policyPort({ number: 443, speaks: "https" })];
  return [opening, { peers: apiServerService(facts), entities, ports: atService }];
}

/**
 * What lets somebody in. The API server comes to the port that is asked for, from its own addresses and never from that
 * of its Service; where agents of Konnectivity carry what it says, from their pods (tigera/operator, pull request 5212).
 */
export function openingsFrom(
  source: End,
  ports: readonly PolicyPort[],
  facts: ClusterFacts,
): readonly Opening[] {
  if (!isApiServer(source)) return openingsOf(source, ports, facts);
  const { agents } = facts.apiServer;
  const entities = !agents && filtersByIdentity(facts.network) ? entitiesOf(source) : [];
  const peers = entities.length > 0 ? [] : apiServerPeers(facts);
  return [{ peers, entities, ports }];
}

/** The one way to the outside; a proxy outside of the cluster has an address to every engine. */
function proxy(httpProxy: HttpProxy): Opening {
  const ports = [policyPort({ number: proxyAddress(httpProxy).port, speaks: "http" })];
  return { peers: httpProxy.cidrs.map((cidr) => ({ ipBlock: { cidr } })), entities: [], ports };
}

/** The ports of a target; none stands for all of them. */
export function portsOf(target: OwnPort | End): PolicyPort[] {
  if ("of" in target) return [policyPort(target)];
  return "kind" in target && target.kind === "external" ? [policyPort(target)] : [];
}

function entitiesOf(end: End): Entity[] {
  if (isApiServer(end)) return ["kube-apiserver"];
  return !("kind" in end) && end.network === "node" ? ["host", "remote-node"] : [];
}

function isApiServer(end: End): boolean {
  return "kind" in end ? end.kind === "apiServer" : end.network === "apiServer";
}

function policyPort(port: Pick<Port, "number" | "speaks">): PolicyPort {
  return { port: port.number, protocol: protocolOf(port) };
}

/**
 * Joins openings to the same peers, in the order of declaration: sorted by address, a cluster of its own
 * ranges would change the order, and its overlay would show that instead of the ranges.
 */
export function merge(openings: readonly Opening[]): Opening[] {
  const byPeers = new Map<string, Opening & { readonly byPort: Map<string, PolicyPort> }>();
  for (const opening of openings) {
    const key = JSON.stringify([opening.peers, opening.entities]);
    const known = byPeers.get(key) ?? { ...opening, byPort: new Map<string, PolicyPort>() };
    for (const port of opening.ports) known.byPort.set(`${port.protocol}/${port.port}`, port);
    byPeers.set(key, known);
  }
  return [...byPeers.values()].map(({ peers, entities, byPort }) => ({
    ...{ peers, entities },
    ports: [...byPort.values()],
  }));
}

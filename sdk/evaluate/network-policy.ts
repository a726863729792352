import type { ClusterFacts } from "../model/cluster.ts";
import type { Endpoint, EndpointsDefinition } from "../model/endpoints.ts";
import { type Flow, type Place, isEndpoint } from "../model/flow.ts";
import type { Resource } from "../model/resource.ts";
import { peersOf, type Peer } from "./network-peers.ts";
import type { Whereabouts } from "./resolve.ts";

type NetworkPolicy = Extract<Resource, { kind: "NetworkPolicy" }>;
type Rule = NonNullable<NonNullable<NetworkPolicy["spec"]>["egress"]>[number];
type PolicyPort = NonNullable<Rule["ports"]>[number];

/** A component on one cluster with the flows it declares. */
export interface Party {
  readonly endpoints: EndpointsDefinition | undefined;
  readonly namespace: string;
  readonly flows: Readonly<Record<string, Flow>>;
}

/** One opening of a policy. */
interface Opening {
  readonly peers: readonly Peer[];
  readonly ports: readonly PolicyPort[];
}

/**
 * The NetworkPolicy of one component: exactly its declared flows and those that others declare with
 * it. The default-deny policy of its namespace closes the rest. Undefined where there is nothing to
 * open: a component without pods, or one on the node's network, where policies do not reach.
 */
export function networkPolicy(
  party: Party,
  openings: { readonly ingress: readonly Opening[]; readonly egress: readonly Opening[] } = {
    ingress: [],
    egress: [],
  },
): Resource | undefined {
  const { endpoints, namespace } = party;
  const { ingress, egress } = openings;
  if (!endpoints || endpoints.network === "node") return undefined;
  if (ingress.length + egress.length === 0) return undefined;
  return {
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    metadata: { name: endpoints.component, namespace },
    spec: {
      podSelector: { matchLabels: { ...endpoints.selector } },
      policyTypes: ["Egress", "Ingress"],
      egress: merge(egress).map(({ peers, ports }) => ({
        to: [...peers],
        ...(ports.length > 0 && { ports: [...ports] }),
      })),
      ingress: merge(ingress).map(({ peers, ports }) => ({
        from: [...peers],
        ...(ports.length > 0 && { ports: [...ports] }),
      })),
    },
  };
}

/** Every opening that the flows of one cluster ask for, by component. */
export function openingsOf(
  parties: readonly Party[],
  facts: ClusterFacts,
  whereabouts: Whereabouts,
): Map<string, { ingress: Opening[]; egress: Opening[] }> {
  const openings = new Map<string, { ingress: Opening[]; egress: Opening[] }>();
  const at = (component: string) => {
    const known = openings.get(component) ?? { ingress: [], egress: [] };
    openings.set(component, known);
    return known;
  };
  for (const { endpoints, flows } of parties) {
    for (const flow of Object.values(flows)) {
      const { source, target, ports } = ends(endpoints, flow, facts);
      if (source && "component" in source) {
        at(source.component).egress.push({ peers: peersOf(target, facts, whereabouts), ports });
      }
      if (source && "component" in target) {
        at(target.component).ingress.push({ peers: peersOf(source, facts, whereabouts), ports });
      }
    }
  }
  return openings;
}

/**
 * Both ends of a flow and the ports it needs. A component without pods connects to nothing itself, but
 * it may declare what others reach on its behalf: the kubelets, the API server.
 */
function ends(
  own: EndpointsDefinition | undefined,
  flow: Flow,
  facts: ClusterFacts,
): {
  source: EndpointsDefinition | Place | undefined;
  target: EndpointsDefinition | Place;
  ports: readonly PolicyPort[];
} {
  if (flow.direction === "from") {
    return { source: flow.source, target: flow.port.of, ports: [endpointPort(flow.port, facts)] };
  }
  const { target } = flow;
  if (isEndpoint(target)) {
    return { source: own, target: target.of, ports: [endpointPort(target, facts)] };
  }
  return {
    source: own,
    target,
    ports: placePorts(target, facts).map((port) => policyPort({ port })),
  };
}

/** Where the API server listens is a fact of the cluster, not of its Service. */
function endpointPort(endpoint: Endpoint, facts: ClusterFacts): PolicyPort {
  return policyPort(endpoint.of.network === "apiServer" ? facts.apiServer : endpoint);
}

/** The ports of a place; none stands for all of them. */
function placePorts(place: Place, facts: ClusterFacts): number[] {
  if (place.kind === "apiServer") return [facts.apiServer.port];
  return place.kind === "external" ? [443] : [];
}

function policyPort(port: { port: number; protocol?: "TCP" | "UDP" }): PolicyPort {
  return { port: port.port, protocol: port.protocol ?? "TCP" };
}

/**
 * Joins openings to the same peers, in the order of declaration: sorted by address, a cluster of its own
 * ranges would change the order, and its overlay would show that instead of the ranges.
 */
function merge(openings: readonly Opening[]): Opening[] {
  const byPeers = new Map<string, { peers: readonly Peer[]; ports: Map<string, PolicyPort> }>();
  for (const { peers, ports } of openings) {
    const key = JSON.stringify(peers);
    const known = byPeers.get(key) ?? { peers, ports: new Map<string, PolicyPort>() };
    for (const port of ports) known.ports.set(`${port.protocol}/${port.port}`, port);
    byPeers.set(key, known);
  }
  return [...byPeers.values()].map(({ peers, ports }) => ({ peers, ports: [...ports.values()] }));
}

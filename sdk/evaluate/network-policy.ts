import type { ClusterFacts } from "../model/cluster.ts";
import type { OwnPods, OwnPort } from "../model/pods.ts";
import { type Port, protocolOf } from "../model/port.ts";
import type { Resource } from "../model/resource.ts";
import { type End, type Peer, peersOf } from "./network-peers.ts";

type NetworkPolicy = Extract<Resource, { kind: "NetworkPolicy" }>;
type Rule = NonNullable<NonNullable<NetworkPolicy["spec"]>["egress"]>[number];
type PolicyPort = NonNullable<Rule["ports"]>[number];

/** One opening of a policy. */
interface Opening {
  readonly peers: readonly Peer[];
  readonly ports: readonly PolicyPort[];
}

/** What the flows of a cluster open, by the pods that they open. */
export interface Openings {
  /** Opens both sides of a connection: from `source` to a port of pods, or to a place. */
  readonly connect: (source: End, target: OwnPort | End) => void;
  /** The NetworkPolicy of some pods; undefined where there is nothing to open, or where policies do not reach. */
  readonly policyOf: (pods: OwnPods) => Resource | undefined;
}

/**
 * Collects what flows open. A policy is exactly the declared flows of its pods and those that others declare
 * with them; the default-deny policy of its namespace closes the rest.
 */
export function openings(facts: ClusterFacts): Openings {
  const known = new Map<OwnPods, { ingress: Opening[]; egress: Opening[] }>();
  const at = (pods: OwnPods) => {
    const found = known.get(pods) ?? { ingress: [], egress: [] };
    known.set(pods, found);
    return found;
  };
  return {
    connect(source, target) {
      const end = "of" in target ? target.of : target;
      const ports = "of" in target ? [ownPort(target, facts)] : placePorts(target, facts);
      if (!("kind" in source)) at(source).egress.push({ peers: peersOf(end, facts), ports });
      if (!("kind" in end)) at(end).ingress.push({ peers: peersOf(source, facts), ports });
    },
    policyOf(pods) {
      const { ingress, egress } = at(pods);
      const reached = !pods.outside && pods.network === "pod";
      return reached && ingress.length + egress.length > 0
        ? networkPolicy(pods, { ingress, egress })
        : undefined;
    },
  };
}

function networkPolicy(
  { name, namespace, labels }: OwnPods,
  { ingress, egress }: { ingress: readonly Opening[]; egress: readonly Opening[] },
): NetworkPolicy {
  return {
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    metadata: { name, namespace },
    spec: {
      podSelector: { matchLabels: { ...labels } },
      policyTypes: ["Egress", "Ingress"],
      // The API server drops an empty list; that the direction is closed, the types say.
      ...(egress.length > 0 && {
        egress: merge(egress).map(({ peers, ports }) => ({
          to: [...peers],
          ...(ports.length > 0 && { ports: [...ports] }),
        })),
      }),
      ...(ingress.length > 0 && {
        ingress: merge(ingress).map(({ peers, ports }) => ({
          from: [...peers],
          ...(ports.length > 0 && { ports: [...ports] }),
        })),
      }),
    },
  };
}

/** Where the API server listens is a fact of the cluster, not of its Service. */
function ownPort(port: OwnPort, { apiServer }: ClusterFacts): PolicyPort {
  return policyPort(port.of.network === "apiServer" ? { ...port, number: apiServer.port } : port);
}

/** The ports of a place; none stands for all of them. */
function placePorts(place: End, { apiServer }: ClusterFacts): PolicyPort[] {
  if (!("kind" in place)) return [];
  if (place.kind === "apiServer") return [policyPort({ number: apiServer.port, speaks: "https" })];
  return place.kind === "external" ? [policyPort(place)] : [];
}

function policyPort(port: Pick<Port, "number" | "speaks">): PolicyPort {
  return { port: port.number, protocol: protocolOf(port) };
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

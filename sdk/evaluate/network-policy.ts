import type { ClusterFacts } from "../model/cluster.ts";
import type { OwnPods, OwnPort } from "../model/pods.ts";
import { type Port, protocolOf } from "../model/port.ts";
import type { Resource } from "../model/resource.ts";
import { apiServerService, type End, type Peer, peersOf } from "./network-peers.ts";

type NetworkPolicy = Extract<Resource, { kind: "NetworkPolicy" }>;
type Rule = NonNullable<NonNullable<NetworkPolicy["spec"]>["egress"]>[number];
type PolicyPort = NonNullable<Rule["ports"]>[number];

/** One opening of a policy. */
interface Opening {
  readonly peers: readonly Peer[];
  readonly ports: readonly PolicyPort[];
}

/** One declared flow, with whoever it leads to on this cluster. */
export interface Connection {
  readonly source: End;
  readonly target: OwnPort | End;
}

/** What the flows of a cluster open, by the pods that they open. */
export interface Openings {
  /** Everything that has been connected, in the order of declaration. */
  readonly connections: readonly Connection[];
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
  const connections: Connection[] = [];
  const known = new Map<OwnPods, { ingress: Opening[]; egress: Opening[] }>();
  const at = (pods: OwnPods) => {
    const found = known.get(pods) ?? { ingress: [], egress: [] };
    known.set(pods, found);
    return found;
  };
  return {
    connections,
    connect(source, target) {
      connections.push({ source, target });
      const end = "of" in target ? target.of : target;
      const ports = "of" in target ? [policyPort(target)] : placePorts(target);
      if (!("kind" in source)) at(source).egress.push(...openingsTo(end, ports, facts));
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

/**
 * Some filter what a pod sends before a Service's address is translated, and some after: the VPC CNI's agent before
 * (amazon-network-policy-controller-k8s, `getMatchingServiceClusterIPs`, which adds Services for selectors of pods
 * alone). The API server has no pods to select, so it is opened at both.
 */
function openingsTo(
  end: End,
  ports: readonly PolicyPort[],
  facts: ClusterFacts,
): readonly Opening[] {
  const peers = peersOf(end, facts);
  if (!isApiServer(end)) return [{ peers, ports }];
  const https = { speaks: "https" } as const;
  return [
    { peers, ports: [policyPort({ ...https, number: facts.apiServer.port })] },
    { peers: apiServerService(facts), ports: [policyPort({ ...https, number: 443 })] },
  ];
}

function isApiServer(end: End): boolean {
  return "kind" in end ? end.kind === "apiServer" : end.network === "apiServer";
}

/** The ports of a place; none stands for all of them. */
function placePorts(place: End): PolicyPort[] {
  return "kind" in place && place.kind === "external" ? [policyPort(place)] : [];
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

import type { ClusterFacts } from "../model/cluster.ts";
import type { PolicyEngine } from "../model/network.ts";
import type { OwnPods, OwnPort } from "../model/pods.ts";
import type { Resource } from "../model/resource.ts";
import { ciliumPolicy } from "../fragments/cilium-policy.ts";
import type { End } from "./network-peers.ts";
import { merge, type Opening, openingsFrom, openingsOf, portsOf } from "./openings-of.ts";

/** One declared flow, with whoever it leads to on this cluster. */
export interface Connection {
  readonly source: End;
  readonly target: OwnPort | End;
  /** What goes that way: `logs`. */
  readonly what: string;
}

/** What the flows of a cluster open, by the pods that they open. */
export interface Openings {
  /** Everything that has been connected, in the order of declaration. */
  readonly connections: readonly Connection[];
  /** Opens both sides of a connection: from `source` to a port of pods, or to a place. */
  readonly connect: (source: End, target: OwnPort | End, what: string) => void;
  /** The policies of some pods; none where there is nothing to open, or where policies do not reach. */
  readonly policiesOf: (pods: OwnPods) => readonly Resource[];
}

interface Directions {
  readonly ingress: readonly Opening[];
  readonly egress: readonly Opening[];
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
    connect(source, target, what) {
      connections.push({ source, target, what });
      const end = "of" in target ? target.of : target;
      const ports = portsOf(target);
      if (!("kind" in source)) at(source).egress.push(...openingsOf(end, ports, facts));
      if (!("kind" in end)) at(end).ingress.push(...openingsFrom(source, ports, facts));
    },
    policiesOf(pods) {
      if (pods.outside || pods.network !== "pod") return [];
      const opened = { ingress: merge(at(pods).ingress), egress: merge(at(pods).egress) };
      const named = only(opened, ({ entities }) => entities.length > 0);
      const policies = [
        networkPolicy(
          pods,
          only(opened, ({ peers }) => peers.length > 0),
        ),
        namedPolicy(pods, named, facts.network.policies),
      ];
      return policies.filter((policy) => policy !== undefined);
    },
  };
}

function only({ ingress, egress }: Directions, holds: (opening: Opening) => boolean): Directions {
  return { ingress: ingress.filter(holds), egress: egress.filter(holds) };
}

/** The policy for what Cilium knows by name alone. */
function namedPolicy(
  pods: OwnPods,
  { ingress, egress }: Directions,
  engine: PolicyEngine,
): Resource | undefined {
  if (ingress.length + egress.length === 0) return undefined;
  const rules = {
    ...(egress.length > 0 && {
      egress: egress.map(({ entities, ports }) => ({ toEntities: [...entities], ...to(ports) })),
    }),
    ...(ingress.length > 0 && {
      ingress: ingress.map(({ entities, ports }) => ({
        ...{ fromEntities: [...entities], ...to(ports) },
      })),
    }),
  };
  return ciliumPolicy(pods, rules, engine);
}

/** Cilium's lists of ports; none stands for all of them. */
function to(ports: Opening["ports"]) {
  if (ports.length === 0) return {};
  return {
    toPorts: [{ ports: ports.map(({ port, protocol }) => ({ port: String(port), protocol })) }],
  };
}

function networkPolicy(
  { name, namespace, labels }: OwnPods,
  { ingress, egress }: Directions,
): Resource | undefined {
  if (ingress.length + egress.length === 0) return undefined;
  return {
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    metadata: { name, namespace },
    spec: {
      podSelector: { matchLabels: { ...labels } },
      policyTypes: ["Egress", "Ingress"],
      // The API server drops an empty list; that the direction is closed, the types say.
      ...(egress.length > 0 && {
        egress: egress.map(({ peers, ports }) => ({
          to: [...peers],
          ...(ports.length > 0 && { ports: [...ports] }),
        })),
      }),
      ...(ingress.length > 0 && {
        ingress: ingress.map(({ peers, ports }) => ({
          from: [...peers],
          ...(ports.length > 0 && { ports: [...ports] }),
        })),
      }),
    },
  };
}

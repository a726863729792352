import type { EvaluatedCluster } from "../../sdk/evaluate/evaluated.ts";
import type { End } from "../../sdk/evaluate/network-peers.ts";
import type { Connection } from "../../sdk/evaluate/network-policy.ts";
import type { ClusterFacts } from "../../sdk/model/cluster.ts";
import type { AnyPod } from "../../sdk/model/flow.ts";
import { protocolOf } from "../../sdk/model/port.ts";
import type { Flow, Verdict } from "../judges/network-policies.ts";
import { isOneOf, isWithin, type Standing } from "./standings.ts";

/** What ports anybody has, and some that nobody has. */
export function portsOf({ applications, connections, facts }: EvaluatedCluster): Flow["port"][] {
  const own = applications.flatMap(({ pods }) =>
    pods.flatMap(({ ports }) => Object.values(ports).map(({ number }) => number)),
  );
  const places = connections.flatMap(({ target }) =>
    "kind" in target && target.kind === "external" ? [target.number] : [],
  );
  const proxy = facts.httpProxy ? [proxyPortOf(facts.httpProxy.url)] : [];
  return [...new Set([...own, ...places, ...proxy, 8089, 53, 80, 443, facts.apiServer.port, 4711])];
}

/** Every connection that has one of our pods at an end. */
export function everyFlow(cluster: EvaluatedCluster, all: readonly Standing[]): Flow[] {
  const ports = portsOf(cluster);
  return all.flatMap((from) =>
    all
      .filter((to) => from.isClosed || to.isClosed)
      .flatMap((to) => [
        ...ports.map((port) => ({ from: from.name, to: to.name, port, protocol: "TCP" as const })),
        { from: from.name, to: to.name, port: 53, protocol: "UDP" },
        { from: from.name, to: to.name, port: 443, protocol: "UDP" },
      ]),
  );
}

/** What the flows of a cluster say of a connection, and that every pod of ours may ask for names. */
export function declared(
  { connections, facts }: EvaluatedCluster,
  all: readonly Standing[],
): (flow: Flow) => Verdict {
  const byName = new Map(all.map((one) => [one.name, one]));
  return (flow) => {
    const from = byName.get(flow.from)!;
    const to = byName.get(flow.to)!;
    const found = connections.filter((one) => isMeant(one, { to, flow, facts }));
    // A place opens nobody's door: that our Prometheus may go to any pod lets nobody come in. Nor does it let anybody
    // out: that any pod may send to a gateway lets none of ours go there.
    return {
      egress:
        !from.isClosed ||
        isDns(to, flow, facts) ||
        found.some(({ source }) => !("kind" in source) && isAt(from, source)),
      ingress:
        !to.isClosed ||
        (to.isSolver && from.isIngress && flow.port === 8089 && flow.protocol === "TCP") ||
        found.some(({ source, target }) => "of" in target && comesFrom(from, source, facts)),
    };
  };
}

/** Who answers for names: pods of kube-system, or what listens on the node at an address of its own. */
function isDns({ peer, isDnsAddress }: Standing, { port }: Flow, facts: ClusterFacts): boolean {
  if (port !== 53) return false;
  if (isDnsAddress) return true;
  const { server, cache } = facts.network.dns;
  const pods = [
    ...(server === "eksAutoMode" ? [] : ["kube-dns"]),
    ...(cache === "nodeLocalDns" ? ["node-local-dns"] : []),
  ];
  return pods.some((name) =>
    isOneOf(peer, { namespace: "kube-system", labels: { "k8s-app": name } }),
  );
}

function isMeant(
  { target }: Connection,
  { to, flow, facts }: { to: Standing; flow: Flow; facts: ClusterFacts },
): boolean {
  const end = "of" in target ? target.of : target;
  if ("kind" in end && end.kind === "external" && facts.privateEndpoints?.[end.host]) {
    return to.endpointOf === end.host && flow.protocol === "TCP" && flow.port === end.number;
  }
  if ("kind" in end && end.kind === "external" && facts.httpProxy) {
    const port = proxyPortOf(facts.httpProxy.url);
    return to.isProxy && flow.protocol === "TCP" && flow.port === port;
  }
  if (!isAt(to, end)) return false;
  if ("kind" in end && end.kind === "anyPod") return true;
  if (isApiServerEnd(end)) {
    return flow.protocol === "TCP" && flow.port === (to.isService ? 443 : facts.apiServer.port);
  }
  const port =
    "of" in target || ("kind" in target && target.kind === "external") ? target : undefined;
  return port !== undefined && flow.port === port.number && flow.protocol === protocolOf(port);
}

function proxyPortOf(url: string): number {
  return Number(new URL(url).port);
}

export function isApiServerEnd(end: End): boolean {
  return "kind" in end ? end.kind === "apiServer" : end.network === "apiServer";
}

/** The API server comes from its own addresses or by its agents, and never from its Service's. */
function comesFrom(
  standing: Standing,
  source: End,
  { apiServer: { agents } }: ClusterFacts,
): boolean {
  if (!isApiServerEnd(source)) return isAt(standing, source);
  if (!agents) return standing.isApiServer;
  return isOneOf(standing.peer, { namespace: agents.namespace, labels: agents.podLabels });
}

/** Whether pods of a namespace are meant. */
export function isIn(namespace: string | undefined, { namespaces }: AnyPod): boolean {
  return namespace !== undefined && (namespaces?.includes(namespace) ?? true);
}

function isAt(standing: Standing, end: End): boolean {
  if (isApiServerEnd(end)) return standing.isApiServer || standing.isService;
  if (!("kind" in end))
    return end.network === "node" ? standing.isNode : isOneOf(standing.peer, end);
  if (end.kind === "external") return standing.isOutside;
  if (end.kind === "addresses") {
    return standing.peer.address !== undefined && isWithin(standing.peer.address, end.ranges);
  }
  if (end.kind === "anyPod") return isIn(standing.peer.namespace, end);
  return standing.isIngress;
}

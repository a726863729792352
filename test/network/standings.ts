import { BlockList, isIP } from "node:net";
import ipaddr from "ipaddr.js";
import type { EvaluatedCluster } from "../../sdk/evaluate/evaluated.ts";
import type { ClusterFacts } from "../../sdk/model/cluster.ts";
import { filtersByIdentity } from "../../sdk/model/network.ts";
import type { OwnPods } from "../../sdk/model/pods.ts";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { allOfKind } from "../../sdk/read/all-of-kind.ts";
import { podsOf } from "../../sdk/read/pods.ts";
import type { Peer } from "../judges/network-policies.ts";

/** Somebody on the network of a cluster, as the policies of any engine may see it. */
export interface Standing {
  readonly name: string;
  readonly peer: Peer;
  /** The pods it is one of, ours or others', where it has an address of its own. */
  readonly pods?: OwnPods;
  /** Whether the tree closes its namespace. */
  readonly isClosed: boolean;
  /** What its address is. */
  readonly isNode: boolean;
  readonly isApiServer: boolean;
  /** The address of the API server's Service. */
  readonly isService: boolean;
  /** Where names are asked for on the node. */
  readonly isDnsAddress: boolean;
  readonly isOutside: boolean;
  /** Where what leaves goes, on a cluster that has a proxy. */
  readonly isProxy: boolean;
  /** The host outside whose name stands for it, where that has addresses of the network's. */
  readonly endpointOf?: string;
  readonly isSolver: boolean;
  readonly isIngress: boolean;
}

const stranger = {
  isClosed: false,
  isNode: false,
  isApiServer: false,
  isService: false,
  isDnsAddress: false,
  isOutside: false,
  isProxy: false,
  isSolver: false,
  isIngress: false,
};

/**
 * One of everybody: each group of pods by the labels that its workload really gives, pods of others, and addresses
 * of every kind.
 */
export function standings(cluster: EvaluatedCluster): readonly Standing[] {
  return [
    ...ownPods(cluster),
    ...impostors(cluster),
    ...newcomers(cluster),
    ...solverPods(cluster),
    ...othersPods(cluster),
    ...addresses(cluster.facts),
    ...senders(cluster),
  ];
}

/** Machines around the cluster that a flow lets in. */
function senders({ connections }: EvaluatedCluster): Standing[] {
  return connections.flatMap(({ source }) =>
    "kind" in source && source.kind === "addresses"
      ? source.ranges.map((range) => {
          const address = within(range, 9);
          return { ...stranger, name: `sender ${address}`, peer: { address }, isOutside: true };
        })
      : [],
  );
}

/** Pods that somebody starts in a namespace of ours, of which no policy knows. */
function newcomers(cluster: EvaluatedCluster): Standing[] {
  const namespaces = new Set(ownPods(cluster).map(({ peer }) => peer.namespace!));
  return [...namespaces].map((namespace) => ({
    ...{ ...stranger, name: `${namespace}/newcomer`, isClosed: true },
    peer: pod(namespace, { app: "newcomer" }, cluster.facts),
  }));
}

/** Pods of a namespace that is not ours, with the very labels of ours. */
function impostors(cluster: EvaluatedCluster): Standing[] {
  return ownPods(cluster).map(({ name, peer }) => ({
    ...{ ...stranger, name: `${name} elsewhere` },
    peer: pod("nowhere", peer.labels, cluster.facts),
  }));
}

/** What cert-manager starts beside an Ingress where its issuer proves hosts by http01. */
function solverPods(cluster: EvaluatedCluster): Standing[] {
  if (cluster.facts.ingress.solvesBy !== "http01") return [];
  const labels = { "acme.cert-manager.io/http01-solver": "true" };
  const beside = new Set(allOfKind(cluster, "Ingress").map(({ namespace }) => namespace));
  return [...beside].map((namespace) => ({
    ...{ ...stranger, name: `${namespace}/solver`, isClosed: true, isSolver: true },
    peer: pod(namespace, labels, cluster.facts),
  }));
}

function ownPods(cluster: EvaluatedCluster): Standing[] {
  const declared = cluster.applications.flatMap(({ pods }) => pods);
  return podsOf(cluster).flatMap(({ object, namespace, labels }): Standing[] => {
    if (isOnHostNetwork(object)) return [];
    const pods = declared.find((one) => one.namespace === namespace && covers(labels, one.labels));
    const name = `${namespace}/${object.metadata.name}`;
    const peer = { ...pod(namespace, labels, cluster.facts) };
    return [{ ...stranger, name, peer, isClosed: true, ...(pods && { pods }) }];
  });
}

function isOnHostNetwork(object: KubernetesObject): boolean {
  return JSON.stringify(object).includes('"hostNetwork":true');
}

/**
 * Pods that this tree does not run: those that are watched, the ingress controller, DNS, and some that nobody knows.
 * Where a chart brings the pods it brings their policies, too, and the tree has neither.
 */
function othersPods({ applications, facts, upstreams }: EvaluatedCluster): Standing[] {
  const ofCharts = new Set(
    upstreams.flatMap(({ upstream, namespace }) => ("chart" in upstream ? [namespace.name] : [])),
  );
  const watched = applications
    .flatMap(({ pods }) => pods)
    .filter(({ outside, network }) => outside && network === "pod")
    .filter(({ namespace }) => !ofCharts.has(namespace))
    .map(({ namespace, labels }) => ({ namespace, labels }));
  const nobody = { app: "nobody" };
  const known: (Pick<OwnPods, "namespace" | "labels"> & { isIngress?: boolean })[] = [
    ...watched.filter(({ labels }) => labels["k8s-app"] === undefined),
    ...["kube-dns", "node-local-dns"].map((name) => ({
      ...{ namespace: "kube-system", labels: { "k8s-app": name } },
    })),
    ...ingressPods(facts),
    ...agentPods(facts),
    ...["kube-system", "nowhere", ...facts.monitoredNamespaces].map((namespace) => ({
      ...{ namespace, labels: nobody },
    })),
  ];
  return known.map(({ namespace, labels, ...rest }) => ({
    ...{ ...stranger, ...rest },
    name: `${namespace}/${Object.values(labels).join()}`,
    peer: pod(namespace, labels, facts),
  }));
}

/** The ingress controller's pods, and the proxies of the Gateway: who of them brings visitors depends on that. */
function ingressPods({ ingress, gateway }: ClusterFacts) {
  const { namespace, podLabels = {} } = ingress;
  const proxies = gateway?.proxies;
  return [
    ...(namespace === undefined ? [] : [{ namespace, labels: podLabels, isIngress: !gateway }]),
    ...(proxies && "namespace" in proxies
      ? [{ namespace: proxies.namespace, labels: proxies.podLabels, isIngress: true }]
      : []),
  ];
}

/** Those by which the API server comes to pods, where there are some. */
function agentPods({ apiServer: { agents } }: ClusterFacts) {
  return agents ? [{ namespace: agents.namespace, labels: agents.podLabels }] : [];
}

function loadBalancers({ ingress, gateway }: ClusterFacts) {
  const proxies = gateway?.proxies;
  const ofGateway = proxies && "cidrs" in proxies ? proxies.cidrs : [];
  return [
    ...(ingress.loadBalancer ?? []).map((range) => ({ range, isIngress: !gateway })),
    ...ofGateway.map((range) => ({ range, isIngress: true })),
  ];
}

function pod(namespace: string, labels: Peer["labels"], facts: ClusterFacts): Peer {
  const namespaceLabels = { "kubernetes.io/metadata.name": namespace };
  return {
    namespace,
    namespaceLabels,
    labels: labels ?? {},
    address: within(facts.cidrs.pods[0]!, 77),
  };
}

/** Addresses by where they lie. */
function addresses(facts: ClusterFacts): Standing[] {
  const { cidrs, apiServer } = facts;
  const named = filtersByIdentity(facts.network);
  const places: Place[] = [
    ...cidrs.nodes.map((range) => ({
      what: "node",
      address: within(range, 1000),
      entity: "remote-node" as const,
    })),
    ...cidrs.nodes.map((range) => ({
      what: "own node",
      address: within(range, 1001),
      entity: "host" as const,
      // To Cilium whatever listens on the node is the node.
      isDnsAddress: named && dnsAddresses(facts).length > 0,
    })),
    ...cidrs.pods.map((range) => ({ what: "nameless pod", address: within(range, 78) })),
    ...cidrs.services.map((range) => ({ what: "Service of others", address: within(range, 99) })),
    ...apiServer.cidrs.map((range) => ({
      what: "API server",
      address: within(range, 3),
      entity: "kube-apiserver" as const,
    })),
    // Who knows names sees what stands behind a Service.
    ...(named ? [] : cidrs.services).map((range) => ({
      what: "kubernetes.default.svc",
      address: within(range, 1),
      isService: true,
    })),
    ...dnsAddresses(facts).map((address) => ({ what: "names", address, isDnsAddress: true })),
    ...cidrs.pods.map((range) => ({
      what: "internet",
      address: range.includes(":") ? "2001:db8::7" : "203.0.113.7",
      isOutside: true,
    })),
    ...(facts.httpProxy?.cidrs ?? []).map((range) => ({
      ...{ what: "HTTP proxy", address: within(range, 0), isProxy: true },
    })),
    ...Object.entries(facts.privateEndpoints ?? {}).flatMap(([endpointOf, ranges]) =>
      ranges.map((range) => ({
        ...{ what: `endpoint of ${endpointOf}`, address: within(range, 1), endpointOf },
      })),
    ),
    ...loadBalancers(facts).map(({ range, isIngress }) => ({
      ...{ what: "load balancer", address: within(range, 5), isIngress },
      isOutside: !isWithin(within(range, 5), [...cidrs.nodes, ...cidrs.pods, ...cidrs.services]),
    })),
    { what: "credentials of the node", address: "169.254.169.254" },
    { what: "credentials of the node", address: "fd00:ec2::254" },
  ];
  return places.map(({ what, address, entity, ...is }) => ({
    ...{ ...stranger, name: `${what} ${address}`, peer: { address, ...(entity && { entity }) } },
    isNode: named ? isNodeEntity(entity) : isWithin(address, cidrs.nodes),
    isApiServer: named ? entity === "kube-apiserver" : isWithin(address, apiServer.cidrs),
    ...is,
  }));
}

type Place = Pick<Standing["peer"], "entity"> & {
  readonly what: string;
  readonly address: string;
} & Partial<
    Pick<
      Standing,
      "endpointOf" | "isService" | "isDnsAddress" | "isOutside" | "isProxy" | "isIngress"
    >
  >;

/** Where pods of a cluster ask on their own node, and where nothing else answers. */
function dnsAddresses({ cidrs, network: { dns } }: ClusterFacts): string[] {
  const caches = {
    nodeLocalDns: ["169.254.20.10"],
    aksLocalDns: ["169.254.10.10", "169.254.10.11"],
  };
  if (dns.server !== "eksAutoMode" && !dns.cache) return [];
  return [
    ...(dns.cache ? caches[dns.cache] : []),
    ...cidrs.services.map((range) => within(range, 10)),
  ];
}

function isNodeEntity(entity: Peer["entity"]): boolean {
  return entity === "host" || entity === "remote-node";
}

/** An address of a range, counted from the range's own. */
export function within(range: string, position: number): string {
  const [address] = ipaddr.parseCIDR(range);
  const bytes = address.toByteArray();
  bytes[bytes.length - 1]! += position % 256;
  bytes[bytes.length - 2]! += Math.floor(position / 256);
  return ipaddr.fromByteArray(bytes).toString();
}

export function isWithin(address: string, ranges: readonly string[]): boolean {
  const family = isIP(address) === 6 ? "ipv6" : "ipv4";
  const list = new BlockList();
  for (const range of ranges) {
    const [net = "", length] = range.split("/");
    // A list takes an IPv4 address for one that `::/0` holds.
    if (isIP(net) === isIP(address)) list.addSubnet(net, Number(length), family);
  }
  return list.check(address, family);
}

export function covers(
  labels: Readonly<Record<string, string>>,
  asked: Readonly<Record<string, string>>,
): boolean {
  return Object.entries(asked).every(([key, value]) => labels[key] === value);
}

/** Whether a peer is one of some pods. */
export function isOneOf(
  { namespace, labels = {} }: Peer,
  pods: { readonly namespace: string; readonly labels: Readonly<Record<string, string>> },
): boolean {
  return namespace === pods.namespace && covers(labels, pods.labels);
}

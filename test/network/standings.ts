import { BlockList, isIP } from "node:net";
import { firstAddress } from "../../sdk/basics/address-range.ts";
import type { EvaluatedCluster } from "../../sdk/evaluate/evaluated.ts";
import type { ClusterFacts } from "../../sdk/model/cluster.ts";
import { filtersByIdentity } from "../../sdk/model/network.ts";
import type { OwnPods } from "../../sdk/model/pods.ts";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
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
  readonly isOutside: boolean;
  readonly isIngress: boolean;
}

const stranger = {
  isClosed: false,
  isNode: false,
  isApiServer: false,
  isService: false,
  isOutside: false,
  isIngress: false,
};

/**
 * One of everybody: each group of pods by the labels that its workload really gives, pods of others, and addresses
 * of every kind.
 */
export function standings(cluster: EvaluatedCluster): readonly Standing[] {
  return [...ownPods(cluster), ...othersPods(cluster), ...addresses(cluster.facts)];
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

/** Pods that this tree does not run: those that are watched, the ingress controller, DNS, and some that nobody knows. */
function othersPods({ applications, facts }: EvaluatedCluster): Standing[] {
  const watched = applications
    .flatMap(({ pods }) => pods)
    .filter(({ outside, network }) => outside && network === "pod");
  const dns = { "k8s-app": "kube-dns" };
  const known = [
    ...watched.map((pods) => ({ pods, namespace: pods.namespace, labels: pods.labels })),
    {
      ...{ namespace: facts.ingress.namespace, labels: facts.ingress.podLabels, isIngress: true },
    },
    ...(watched.some(({ labels }) => covers(labels, dns))
      ? []
      : [{ namespace: "kube-system", labels: dns }]),
    { namespace: "kube-system", labels: { app: "nobody" } },
    ...["nowhere", ...facts.monitoredNamespaces].map((namespace) => ({
      ...{ namespace, labels: { app: "nobody" } },
    })),
  ];
  return known.map(({ namespace, labels, ...rest }) => ({
    ...{ ...stranger, ...rest },
    name: `${namespace}/${Object.values(labels).join()}`,
    peer: pod(namespace, labels, facts),
  }));
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
  const places = [
    ...cidrs.nodes.map((range) => ["node", within(range, 1000), "remote-node"] as const),
    ...cidrs.nodes.map((range) => ["own node", within(range, 1001), "host"] as const),
    ...cidrs.pods.map((range) => ["pod without a name", within(range, 78)] as const),
    ...cidrs.services.map((range) => ["Service of others", within(range, 99)] as const),
    ...apiServer.cidrs.map((range) => ["API server", within(range, 3), "kube-apiserver"] as const),
    ...cidrs.services.map((range) => ["kubernetes.default.svc", within(range, 1)] as const),
    ["internet", "203.0.113.7"] as const,
    ["credentials of the node", "169.254.169.254"] as const,
  ];
  return places.map(([what, address, entity]) => {
    const named = filtersByIdentity(facts.network);
    const isOutside = what === "internet" && !isWithin(address, ownRanges(facts));
    return {
      ...{ ...stranger, isOutside, name: `${what} ${address}` },
      peer: { address, ...(entity && { entity }) },
      isNode: named ? isNodeEntity(entity) : isWithin(address, cidrs.nodes),
      isApiServer: named ? entity === "kube-apiserver" : isWithin(address, apiServer.cidrs),
      // Who knows names sees what stands behind a Service.
      isService: what === "kubernetes.default.svc" && !named,
    };
  });
}

function isNodeEntity(entity: Peer["entity"]): boolean {
  return entity === "host" || entity === "remote-node";
}

function ownRanges({ cidrs }: ClusterFacts): string[] {
  return [...cidrs.nodes, ...cidrs.pods, ...cidrs.services];
}

/** An address so many behind the first one of a range. */
export function within(range: string, offset: number): string {
  const [first = ""] = firstAddress(range).split("/");
  if (isIP(first) === 6) return `${first.replace(/::1$/, "::")}${offset.toString(16)}`;
  const number = first.split(".").reduce((sum, part) => sum * 256 + Number(part), 0) + offset - 1;
  return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join(".");
}

export function isWithin(address: string, ranges: readonly string[]): boolean {
  const family = isIP(address) === 6 ? "ipv6" : "ipv4";
  const list = new BlockList();
  for (const range of ranges) {
    const [net = "", length] = range.split("/");
    list.addSubnet(net, Number(length), isIP(net) === 6 ? "ipv6" : "ipv4");
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

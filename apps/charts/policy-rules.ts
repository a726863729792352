import { podLabels } from "../../base/prometheus/ports.ts";
import {
  anyPeers,
  apiServerPeers,
  apiServerService,
  blocks,
  type ClusterFacts,
  type HttpProxy,
  ingressPeers,
  type Namespace,
  outsidePeers,
  proxyAddress,
} from "../../sdk/index.ts";
import { observability } from "../namespaces.ts";

const tcp = (port: number) => ({ port, protocol: "TCP" as const });

/** A policy for a chart that has none: of its pods with this name, in its namespace. */
export function chartPolicy(
  name: string,
  namespace: Namespace,
  rules: { ingress?: object[]; egress: object[] },
): object {
  return {
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    metadata: { name, namespace: namespace.name },
    spec: {
      podSelector: { matchLabels: { "app.kubernetes.io/name": name } },
      policyTypes: ["Ingress", "Egress"],
      ...rules,
    },
  };
}

/**
 * What lets a chart's pods ask the API server, at its own address and at that of its Service: some filter before that is
 * translated, some after. Throws where the API server has no address that a NetworkPolicy could name.
 */
export function toApiServer(chart: string, cluster: ClusterFacts) {
  const { apiServer, network } = cluster;
  if (network.policies === "cilium" || network.policies === "dataplaneV2") {
    throw new Error(
      `Cannot deliver the chart of ${chart} here: its NetworkPolicies cannot name the API server to ${network.policies}; leave it out ("${chart}": false) and have the cluster bring it`,
    );
  }
  return [
    { to: blocks(apiServer.cidrs), ports: [tcp(apiServer.port)] },
    { to: apiServerService(cluster), ports: [tcp(443)] },
  ];
}

/** What lets the API server ask a webhook: from its own addresses, or by Konnectivity's agents. */
export function fromApiServer(cluster: ClusterFacts, port: number) {
  return { from: apiServerPeers(cluster), ports: [tcp(port)] };
}

/** What lets the platform's Prometheus ask for metrics, and nobody beside it. */
export function fromPrometheus(port: number) {
  const namespaceSelector = { matchLabels: { "kubernetes.io/metadata.name": observability.name } };
  const podSelector = { matchLabels: podLabels("prometheus") };
  return { from: [{ namespaceSelector, podSelector }], ports: [tcp(port)] };
}

/**
 * What lets in visitors of a way in. Nobody knows their addresses: some load balancers keep them, some put their own in
 * their place, some a node's; and who asks a public host from within may come straight from a pod.
 */
export function fromEverybody(ports: readonly number[]) {
  return { ports: ports.map(tcp) };
}

/** What lets pods ask each pod of the cluster, at any port: whom those let in is for their own policies to say. */
export const toEveryPod = { to: [{ namespaceSelector: {} }], ports: [{ protocol: "TCP" }] };

/**
 * What lets pods ask the cluster's own public hosts: at a load balancer's address kube-proxy leads them straight to the
 * controller's pods, at whatever port these listen.
 */
export function toWayIn({ ingress }: ClusterFacts) {
  const to = ingressPeers({ ...ingress, loadBalancer: [] });
  return to.length === 0 ? [] : [{ to, ports: [{ protocol: "TCP" }] }];
}

/** What lets pods ask hosts outside of the cluster over TLS, by its proxy where it has one. */
export function toOutside(cluster: ClusterFacts) {
  const direct = { to: outsidePeers(cluster), ports: [tcp(443)] };
  return [cluster.httpProxy ? toProxy(cluster.httpProxy) : direct, ...toPrivateEndpoints(cluster)];
}

/** What lets pods ask any host, in the cluster or outside, at these ports; by the cluster's proxy where it has one. */
export function toAnyHost(cluster: ClusterFacts, ports: readonly number[]) {
  if (cluster.httpProxy === undefined) return [{ to: anyPeers(cluster), ports: ports.map(tcp) }];
  return [toProxy(cluster.httpProxy), ...toPrivateEndpoints(cluster)];
}

function toProxy(httpProxy: HttpProxy) {
  return { to: blocks(httpProxy.cidrs), ports: [tcp(proxyAddress(httpProxy).port)] };
}

/** Which of them a chart's program asks for, stands in objects that others make. */
function toPrivateEndpoints({ privateEndpoints = {} }: ClusterFacts) {
  const ranges = Object.values(privateEndpoints).flat();
  return ranges.length === 0 ? [] : [{ to: blocks(ranges), ports: [tcp(443)] }];
}

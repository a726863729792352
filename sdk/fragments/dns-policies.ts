import { addressIn } from "../basics/address-range.ts";
import type { ClusterFacts } from "../model/cluster.ts";
import { type DnsCache, filtersByIdentity } from "../model/network.ts";
import type { Resource } from "../model/resource.ts";
import { ciliumPolicy } from "./cilium-policy.ts";

type Spec = NonNullable<Extract<Resource, { kind: "NetworkPolicy" }>["spec"]>;
type Peers = NonNullable<NonNullable<Spec["egress"]>[number]["to"]>;

/** Where caches on the nodes answer, by what their makers document. */
const cacheAddresses: Readonly<Record<DnsCache, readonly string[]>> = {
  // kubernetes.io/docs/tasks/administer-cluster/nodelocaldns
  nodeLocalDns: ["169.254.20.10/32"],
  // learn.microsoft.com/azure/aks/localdns-custom
  aksLocalDns: ["169.254.10.10/32", "169.254.10.11/32"],
};

/** Lets every pod of a namespace ask whoever resolves names on its cluster. */
export function dnsPolicies(namespace: string, { cidrs, network }: ClusterFacts): Resource[] {
  const { server, cache } = network.dns;
  const isOnNodes = server === "eksAutoMode" || cache !== undefined;
  const addresses = [
    ...(cache ? cacheAddresses[cache] : []),
    // What answers on the node does so at the address of the DNS server's Service, by convention the tenth.
    ...(isOnNodes ? cidrs.services.map((range) => addressIn(range, 10)) : []),
  ];
  const to: Peers = [
    ...(server === "eksAutoMode" ? [] : [systemPods("kube-dns")]),
    // GKE's Dataplane V2 leads to the cache's pod, which it sees as one.
    ...(cache === "nodeLocalDns" ? [systemPods("node-local-dns")] : []),
    ...addresses.map((cidr) => ({ ipBlock: { cidr } })),
  ];
  const policy: Resource = {
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    metadata: { name: "dns", namespace },
    spec: {
      podSelector: {},
      policyTypes: ["Egress"],
      egress: [
        {
          to,
          ports: [
            { port: 53, protocol: "UDP" },
            { port: 53, protocol: "TCP" },
          ],
        },
      ],
    },
  };
  return isOnNodes && filtersByIdentity(network)
    ? [policy, onNode(namespace, network.policies)]
    : [policy];
}

/** Cilium knows what listens on the node as the node, whatever its address. */
function onNode(namespace: string, engine: ClusterFacts["network"]["policies"]): Resource {
  const ports = [
    { port: "53", protocol: "UDP" as const },
    { port: "53", protocol: "TCP" as const },
  ];
  const egress = [{ toEntities: ["host" as const], toPorts: [{ ports }] }];
  return ciliumPolicy({ name: "dns", namespace, labels: {} }, { egress }, engine);
}

function systemPods(name: string): Peers[number] {
  return {
    namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "kube-system" } },
    podSelector: { matchLabels: { "k8s-app": name } },
  };
}

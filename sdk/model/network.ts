/** Who enforces NetworkPolicies on a cluster, and what its pods find on the network. */
export interface Network {
  /**
   * `calico`: Calico, and whoever else filters by the address behind a Service; `vpcCni`: the VPC CNI of EKS;
   * `cilium`: Cilium, that of AKS too; `dataplaneV2`: GKE's.
   */
  readonly policies: PolicyEngine;
  readonly dns: Dns;
}

export const policyEngines = ["calico", "vpcCni", "cilium", "dataplaneV2"] as const;
export type PolicyEngine = (typeof policyEngines)[number];

/** Who answers when a pod asks for a name. */
export interface Dns {
  /** Pods of CoreDNS or of kube-dns (GKE), or a program on each node: `eksAutoMode`. */
  readonly server: DnsServer;
  /** What stands before it on each node: NodeLocal DNSCache, or AKS' LocalDNS. */
  readonly cache?: DnsCache;
}

export const dnsServers = ["coreDns", "kubeDns", "eksAutoMode"] as const;
export type DnsServer = (typeof dnsServers)[number];

export const dnsCaches = ["nodeLocalDns", "aksLocalDns"] as const;
export type DnsCache = (typeof dnsCaches)[number];

/** What a cluster is taken to have that does not say otherwise. */
export const usualNetwork: Network = { policies: "calico", dns: { server: "coreDns" } };

/** Whether nodes and API server have no address to the engine: an ipBlock never means them. */
export function filtersByIdentity({ policies }: Pick<Network, "policies">): boolean {
  return policies === "cilium" || policies === "dataplaneV2";
}

/** Who enforces NetworkPolicies on a cluster, and what its pods find on the network. */
export interface Network {
  /**
   * `calico`: Calico, and whoever else filters by the address behind a Service; `vpcCni`: the VPC CNI of EKS;
   * `cilium`: Cilium, that of AKS too; `dataplaneV2`: GKE's.
   */
  readonly policies: PolicyEngine;
}

export const policyEngines = ["calico", "vpcCni", "cilium", "dataplaneV2"] as const;
export type PolicyEngine = (typeof policyEngines)[number];

/** What a cluster is taken to have that does not say otherwise. */
export const usualNetwork: Network = { policies: "calico" };

/** Whether nodes and API server have no address to the engine: an ipBlock never means them. */
export function filtersByIdentity({ policies }: Network): boolean {
  return policies === "cilium" || policies === "dataplaneV2";
}

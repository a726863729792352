import type { Cluster } from "../model/cluster.ts";
import type { Fleet } from "../model/fleet.ts";
import type { ChosenStack } from "../model/stack.ts";

/** The reserved top-level domain (RFC 2606) of every neutral name. */
export const neutralDomain = "neutral.invalid";
/** The documentation ranges (RFC 5737) of every neutral address. */
export const neutralRanges = ["192.0.2.0/26", "192.0.2.64/26", "192.0.2.128/26", "192.0.2.192/26"];

/**
 * A cluster that is nowhere and runs everything the fleet runs, with default options. What a component
 * yields there is its base. Its facts are names and addresses that can be nobody's, so one that
 * survives in a real cluster is seen.
 */
export function neutralCluster(fleet: Fleet): Cluster {
  const stacks = new Map<string, ChosenStack>();
  for (const { stack } of fleet.clusters.flatMap((cluster) => cluster.stacks)) {
    stacks.set(stack.name, { stack, choices: {} });
  }
  const [nodes = "", pods = "", services = "", apiServer = ""] = neutralRanges;
  return {
    name: neutralDomain,
    revision: neutralDomain,
    region: neutralDomain,
    domain: neutralDomain,
    storageClass: neutralDomain,
    cidrs: { nodes: [nodes], pods: [pods], services: [services] },
    apiServer: { cidrs: [apiServer], port: 6443 },
    ingress: {
      className: neutralDomain,
      namespace: neutralDomain,
      podLabels: { [neutralDomain]: neutralDomain },
      clusterIssuer: neutralDomain,
    },
    secretStore: { kind: "ClusterSecretStore", name: neutralDomain },
    monitoredNamespaces: [],
    stacks: [...stacks.values()],
  };
}

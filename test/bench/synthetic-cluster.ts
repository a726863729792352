import { cluster, type Cluster } from "../../sdk/index.ts";

/** A cluster with facts of its own, so that its overlays differ from every other's. */
export function syntheticCluster(index: number, stacks: Cluster["stacks"]): Cluster {
  const network = `10.${index % 256}.${Math.floor(index / 256)}.0/24`;
  return cluster({
    name: `c${index}`,
    revision: "main",
    region: `region-${index}`,
    domain: `c${index}.example.com`,
    storageClass: `ssd-${index}`,
    cidrs: { nodes: [network], pods: ["100.64.0.0/16"], services: ["100.65.0.0/16"] },
    apiServer: { cidrs: [network], port: 6443 },
    ingress: {
      className: "haproxy",
      namespace: "ingress",
      podLabels: { "app.kubernetes.io/name": "ingress" },
      clusterIssuer: "letsencrypt",
    },
    secretStore: { kind: "ClusterSecretStore", name: "secrets", provider: "fake" },
    monitoredNamespaces: [],
    stacks,
  });
}

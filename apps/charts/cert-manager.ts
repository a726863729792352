import type { ClusterFacts, Told } from "../../sdk/index.ts";
import { certManager, observability } from "../namespaces.ts";
import type { CertManagerValues } from "./cert-manager-values.ts";

/**
 * What cert-manager's chart is told: as many replicas as its manual proposes for production
 * (cert-manager.io/docs/installation/best-practice), leases in its own namespace, and policies of its own, since the
 * namespace is closed. Throws where the API server has no address that a NetworkPolicy could name.
 */
export function certManagerValues(cluster: ClusterFacts): Told<CertManagerValues> {
  const { policies } = cluster.network;
  if (policies === "cilium" || policies === "dataplaneV2") {
    throw new Error(
      `Cannot deliver cert-manager's chart here: its NetworkPolicies cannot name the API server to ${policies}; leave it out ("cert-manager": false) and have the cluster bring it`,
    );
  }
  const toApiServer = apiServer(cluster);
  return {
    crds: { enabled: true },
    global: { leaderElection: { namespace: certManager.name } },
    replicaCount: 2,
    podDisruptionBudget: { enabled: true },
    networkPolicy: {
      enabled: true,
      ingress: [scraped],
      // Issuers, and each host that is to be proved: what these are stands in objects that others make.
      egress: [...toApiServer, { ports: [tcp(80), tcp(443)] }],
    },
    webhook: {
      replicaCount: 3,
      podDisruptionBudget: { enabled: true },
      networkPolicy: { enabled: true, ingress: [asked(cluster)], egress: toApiServer },
    },
    cainjector: {
      replicaCount: 2,
      podDisruptionBudget: { enabled: true },
      networkPolicy: { enabled: true, ingress: [scraped], egress: toApiServer },
    },
    // Argo CD waits until all are ready by itself.
    startupapicheck: { enabled: false },
  };
}

const tcp = (port: number | string) => ({ port, protocol: "TCP" });
const blocks = (cidrs: readonly string[]) => cidrs.map((cidr) => ({ ipBlock: { cidr } }));
const inNamespace = (name: string) => ({
  namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": name } },
});

const scraped = { from: [inNamespace(observability.name)], ports: [tcp("http-metrics")] };

/** Some filter before the address of its Service is translated, some after. */
function apiServer({ apiServer: { cidrs, port }, cidrs: { services } }: ClusterFacts) {
  return [
    { to: blocks(cidrs), ports: [tcp(port)] },
    { to: blocks(services), ports: [tcp(443)] },
  ];
}

/** The webhook is asked by the API server alone, from its own addresses or by Konnectivity's agents. */
function asked({ apiServer: { agents, cidrs } }: ClusterFacts) {
  const by = agents
    ? [{ ...inNamespace(agents.namespace), podSelector: { matchLabels: { ...agents.podLabels } } }]
    : blocks(cidrs);
  return { from: by, ports: [tcp("https")] };
}

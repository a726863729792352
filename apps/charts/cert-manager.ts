import { type ClusterFacts, type Told, withoutProxy } from "../../sdk/index.ts";
import { certManager } from "../namespaces.ts";
import type { CertManagerValues } from "./cert-manager-values.ts";
import { fromApiServer, fromPrometheus, toAnyHost, toApiServer, toWayIn } from "./policy-rules.ts";

/** It and cainjector keep every Secret, or every definition and webhook, of the cluster in memory. */
const resources = { requests: { cpu: "10m", memory: "64Mi" }, limits: { memory: "512Mi" } };
const webhookResources = { requests: { cpu: "10m", memory: "32Mi" }, limits: { memory: "128Mi" } };

/**
 * What cert-manager's chart is told: as many replicas as its manual proposes for production
 * (cert-manager.io/docs/installation/best-practice), leases in its own namespace, and policies of its own, since the
 * namespace is closed. Throws where the API server has no address that a NetworkPolicy could name.
 */
export function certManagerValues(cluster: ClusterFacts): Told<CertManagerValues> {
  const apiServer = toApiServer("cert-manager", cluster);
  const scraped = [fromPrometheus(9402)];
  const { httpProxy } = cluster;
  return {
    crds: { enabled: true },
    global: { leaderElection: { namespace: certManager.name } },
    replicaCount: 2,
    podDisruptionBudget: { enabled: true },
    resources,
    ...(httpProxy && {
      http_proxy: httpProxy.url,
      https_proxy: httpProxy.url,
      no_proxy: withoutProxy(cluster),
    }),
    // The zone's own servers are not to be reached from here.
    dns01RecursiveNameserversOnly: true,
    networkPolicy: {
      enabled: true,
      ingress: scraped,
      // Issuers, and each host that is to be proved: what these are stands in objects that others make.
      egress: [
        ...apiServer,
        ...toAnyHost(cluster, [80, 443]),
        // It asks a host itself before it has an issuer ask.
        ...(cluster.ingress.solvesBy === "http01" ? toWayIn(cluster) : []),
      ],
    },
    webhook: {
      replicaCount: 3,
      podDisruptionBudget: { enabled: true },
      resources: webhookResources,
      networkPolicy: {
        enabled: true,
        ingress: [fromApiServer(cluster, 10250)],
        egress: apiServer,
      },
    },
    cainjector: {
      replicaCount: 2,
      podDisruptionBudget: { enabled: true },
      resources,
      networkPolicy: { enabled: true, ingress: scraped, egress: apiServer },
    },
    // Argo CD waits until all are ready by itself.
    startupapicheck: { enabled: false },
  };
}

import { type ClusterFacts, type Told, withoutProxy } from "../../sdk/index.ts";
import { externalSecrets } from "../namespaces.ts";
import type { ExternalSecretsValues } from "./external-secrets-values.ts";
import {
  chartPolicy,
  fromApiServer,
  fromPrometheus,
  toAnyHost,
  toApiServer,
  toOutside,
} from "./policy-rules.ts";

/** Each of its programs keeps objects of the whole cluster in memory: Secrets' names, or every definition. */
const resources = { requests: { cpu: "10m", memory: "64Mi" }, limits: { memory: "256Mi" } };

/**
 * What External Secrets' chart is told: replicas of what others wait for, and policies, of which it has none. The store
 * says whose rights it is asked with; the chart's own ServiceAccount has none of a cloud. Throws where the API server has
 * no address that a NetworkPolicy could name.
 */
export function externalSecretsValues(cluster: ClusterFacts): Told<ExternalSecretsValues> {
  const { httpProxy } = cluster;
  return {
    replicaCount: 2,
    leaderElect: true,
    podDisruptionBudget: { enabled: true },
    resources,
    ...(httpProxy && {
      extraEnv: [
        { name: "HTTP_PROXY", value: httpProxy.url },
        { name: "HTTPS_PROXY", value: httpProxy.url },
        { name: "NO_PROXY", value: withoutProxy(cluster) },
      ],
    }),
    // It fails closed: without it nobody changes an ExternalSecret.
    webhook: { replicaCount: 3, podDisruptionBudget: { enabled: true }, resources },
    // It renews the webhook's certificate long before the end, and may be away for a while.
    certController: { resources },
    extraObjects: policies(cluster),
  };
}

function policies(cluster: ClusterFacts): object[] {
  const apiServer = toApiServer("external-secrets", cluster);
  const scraped = fromPrometheus(8080);
  return [
    chartPolicy("external-secrets", externalSecrets, {
      ingress: [scraped],
      egress: [...apiServer, ...toStore(cluster)],
    }),
    chartPolicy("external-secrets-webhook", externalSecrets, {
      ingress: [fromApiServer(cluster, 10250)],
      egress: apiServer,
    }),
    chartPolicy("external-secrets-cert-controller", externalSecrets, { egress: apiServer }),
  ];
}

/** The hosts of the cluster's store: a cloud's are outside; others may be anywhere, at the ports that they propose. */
function toStore(cluster: ClusterFacts): object[] {
  switch (cluster.secretStore.provider) {
    case "fake":
      return [];
    case "kubernetes":
      return toAnyHost(cluster, [443, 6443]);
    case "vault":
      return toAnyHost(cluster, [443, 8200]);
    default:
      return toOutside(cluster);
  }
}

import {
  type Address,
  claimTemplate,
  type ClusterFacts,
  type Resource,
  restrictedPod,
  spread,
} from "../../sdk/index.ts";
import { prometheusEndpoints } from "./endpoints.ts";
import { image, version } from "./image.ts";
import type { PrometheusOptions } from "./options.ts";

/** The image's own user, `nobody`. */
const user = 65534;

/** The Prometheus object. Its replicas scrape the same targets; `__replica__` tells their samples apart. */
export function server(
  options: PrometheusOptions,
  {
    cluster,
    namespace,
    alertmanager,
  }: {
    cluster: ClusterFacts;
    namespace: string;
    alertmanager: Address;
  },
): Resource {
  // Every monitor and rule that the operator may read: its own flag says in which namespaces.
  const all = {};
  return {
    apiVersion: "monitoring.coreos.com/v1",
    kind: "Prometheus",
    metadata: { name: "prometheus", namespace },
    spec: {
      image,
      version,
      replicas: options.replicas,
      shards: 1,
      externalLabels: { cluster: cluster.name },
      replicaExternalLabelName: "__replica__",
      prometheusExternalLabelName: "",
      retention: options.retention,
      retentionSize: options.retentionSize,
      walCompression: true,
      storage: { volumeClaimTemplate: claimTemplate(cluster, options.storage) },
      persistentVolumeClaimRetentionPolicy: { whenDeleted: "Retain", whenScaled: "Retain" },
      scrapeInterval: "30s",
      evaluationInterval: "30s",
      serviceDiscoveryRole: "EndpointSlice",
      serviceMonitorSelector: all,
      serviceMonitorNamespaceSelector: all,
      podMonitorSelector: all,
      podMonitorNamespaceSelector: all,
      probeSelector: all,
      probeNamespaceSelector: all,
      scrapeConfigSelector: all,
      scrapeConfigNamespaceSelector: all,
      ruleSelector: all,
      ruleNamespaceSelector: all,
      alerting: {
        alertmanagers: [
          {
            namespace: alertmanager.namespace,
            name: alertmanager.service,
            port: alertmanager.portName,
            apiVersion: "V2",
          },
        ],
      },
      serviceAccountName: "prometheus",
      priorityClassName: "observability",
      securityContext: restrictedPod(user),
      topologySpreadConstraints: spread(prometheusEndpoints.selector),
      resources: options.resources,
    },
  };
}

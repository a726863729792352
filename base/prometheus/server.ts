import {
  type Address,
  claimTemplate,
  type ClusterFacts,
  type OwnPods,
  type Resource,
  restrictedPod,
  spread,
} from "../../sdk/index.ts";
import { image, version } from "./image.ts";
import type { PrometheusOptions } from "./options.ts";
import type { ports } from "./ports.ts";

/** The image's own user, `nobody`. */
const user = 65534;

/** The Prometheus object. Its replicas scrape the same targets; `__replica__` tells their samples apart. */
export function server(
  { name, namespace, labels }: OwnPods<typeof ports>,
  options: PrometheusOptions,
  { cluster, alertmanagers }: { cluster: ClusterFacts; alertmanagers: readonly Address[] },
): Resource {
  // Every monitor and rule that the operator may read: its own flag says in which namespaces.
  const all = {};
  return {
    apiVersion: "monitoring.coreos.com/v1",
    kind: "Prometheus",
    metadata: { name, namespace },
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
        alertmanagers: alertmanagers.map(({ namespace, service, portName }) => ({
          ...{ namespace, name: service, port: portName },
          apiVersion: "V2",
        })),
      },
      serviceAccountName: name,
      priorityClassName: "observability",
      securityContext: restrictedPod(user),
      topologySpreadConstraints: spread(labels),
      resources: options.resources,
    },
  };
}

import {
  byProxy,
  type Address,
  type ClusterFacts,
  type Namespace,
  type OwnPods,
  type Resource,
  restrictedPod,
  spread,
} from "../../sdk/index.ts";
import { image, version } from "./image.ts";
import { enforced } from "./limits.ts";
import type { PrometheusOptions } from "./options.ts";
import type { Ports } from "./ports.ts";
import { externalLabels, type Receivers, remoteWrites, replicaLabel } from "./remote-write.ts";
import { resources, storage } from "./storage.ts";
import { reads, readsTeams } from "./trust.ts";

/** The image's own user, `nobody`. */
const user = 65534;

interface Surroundings {
  readonly cluster: ClusterFacts;
  readonly flows: Receivers & { readonly alertmanagers: readonly Address[] };
  /** Whether it reads only what names it. */
  readonly private: boolean;
  readonly namespaces: readonly Namespace[];
}

/** The Prometheus object. Its replicas scrape the same targets; `__replica__` tells their samples apart. */
export function server(
  { name, namespace, labels }: OwnPods<Ports>,
  options: PrometheusOptions,
  { cluster, flows, ...surroundings }: Surroundings,
): Resource {
  const writes = remoteWrites(options, flows, byProxy(cluster));
  const place = { name, namespace, cluster, ...surroundings };
  return {
    apiVersion: "monitoring.coreos.com/v1",
    kind: "Prometheus",
    metadata: { name, namespace },
    spec: {
      image,
      version,
      replicas: options.replicas,
      shards: options.shards,
      externalLabels: externalLabels(cluster),
      replicaExternalLabelName: replicaLabel(options) ?? "",
      prometheusExternalLabelName: "",
      retention: options.retention,
      retentionSize: options.retentionSize,
      query: { ...options.query },
      externalUrl: options.externalUrl,
      walCompression: true,
      ...(writes.length > 0 && { remoteWrite: writes }),
      ...storage(options, cluster),
      scrapeInterval: "30s",
      evaluationInterval: "30s",
      // Told by a signal to read its configuration anew: told by a request (the operator's default), whoever may query may
      // end it, too.
      reloadStrategy: "ProcessSignal",
      serviceDiscoveryRole: "EndpointSlice",
      // `scrape_sample_limit` and `scrape_body_size_bytes`, by which a limit is told to whom it hits.
      enableFeatures: ["extra-scrape-metrics"],
      ...(options.teams ? readsTeams(place, options) : reads(place)),
      ...(options.federates.length > 0 && enforced(options.limits)),
      alerting: {
        alertmanagers: flows.alertmanagers.map(({ namespace, service, portName }) => ({
          ...{ namespace, name: service, port: portName },
          apiVersion: "V2",
        })),
      },
      serviceAccountName: name,
      priorityClassName: "observability",
      nodeSelector: { "kubernetes.io/os": "linux" },
      securityContext: restrictedPod(user),
      topologySpreadConstraints: spread(labels),
      resources: resources(options),
    },
  };
}

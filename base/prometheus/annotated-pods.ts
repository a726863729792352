import {
  labelStep,
  type OwnPods,
  type Relabeling,
  type Resource,
  withoutPods,
} from "../../sdk/index.ts";
import { ofScrapeConfig, type ScrapeLimits } from "./limits.ts";

const annotation = "__meta_kubernetes_pod_annotation_prometheus_io_";
/** What asks for it. */
export const isAnnotated: Relabeling = { sourceLabels: [`${annotation}scrape`], regex: "true" };
const appName = "__meta_kubernetes_pod_label_app_kubernetes_io_name";

/** Of a pod on the host network the address is the node's, which no policy opens on any port. */
export const withoutHosts: Relabeling = {
  sourceLabels: ["__meta_kubernetes_pod_host_ip"],
  targetLabel: "__meta_kubernetes_pod_ip",
  action: "dropequal",
};

/**
 * Leaves those pods that ask to be scraped by annotation: `prometheus.io/scrape: "true"`, and where they
 * differ from the declared container ports, plain HTTP and `/metrics`, `port`, `scheme` and `path`. Not those on the
 * host network: a PodMonitor and a policy of its own are for them. Nor those that are `scraped` already.
 */
export function annotatedPodSteps(scraped: readonly OwnPods[]): Relabeling[] {
  return [
    { ...isAnnotated, action: "keep" },
    ...withoutPods(scraped),
    // A pod that has ended keeps its address until it is removed.
    {
      sourceLabels: ["__meta_kubernetes_pod_phase"],
      regex: "Pending|Succeeded|Failed",
      action: "drop",
    },
    withoutHosts,
    {
      sourceLabels: [`${annotation}scheme`],
      regex: "(https?)",
      targetLabel: "__scheme__",
      action: "replace",
    },
    {
      sourceLabels: [`${annotation}path`],
      regex: "(.+)",
      targetLabel: "__metrics_path__",
      action: "replace",
    },
    {
      sourceLabels: [`${annotation}port`, "__meta_kubernetes_pod_ip"],
      regex: String.raw`(\d+);((?:\d+\.){3}\d+)`,
      replacement: "$2:$1",
      targetLabel: "__address__",
      action: "replace",
    },
    {
      sourceLabels: [`${annotation}port`, "__meta_kubernetes_pod_ip"],
      regex: String.raw`(\d+);([0-9a-fA-F]*:[0-9a-fA-F:]+)`,
      replacement: "[$2]:$1",
      targetLabel: "__address__",
      action: "replace",
    },
    {
      sourceLabels: ["__meta_kubernetes_namespace"],
      targetLabel: "namespace",
      action: "replace",
    },
    { sourceLabels: ["__meta_kubernetes_pod_name"], targetLabel: "pod", action: "replace" },
    {
      sourceLabels: [appName],
      targetLabel: "app",
      action: "replace",
    },
  ];
}

/**
 * Scrapes annotated pods.
 *
 * Whoever may annotate a pod chooses its labels, too: their job is `annotated/<namespace>/<app.kubernetes.io/name>`,
 * or `annotated-pods` without that label, so that no rule about a job of this tree takes their series for its own.
 */
export function annotatedPods(
  namespace: string,
  scraped: readonly OwnPods[],
  limits: ScrapeLimits,
): Resource {
  return {
    apiVersion: "monitoring.coreos.com/v1alpha1",
    kind: "ScrapeConfig",
    metadata: { name: "annotated-pods", namespace },
    spec: {
      jobName: "annotated-pods",
      // Prometheus 3 refuses what says of itself nothing that it knows, as old exporters do.
      fallbackScrapeProtocol: "PrometheusText0.0.4",
      kubernetesSDConfigs: [{ role: "Pod" }],
      // A pod that chooses the times of its samples writes where nobody looks for them.
      honorTimestamps: false,
      ...ofScrapeConfig(limits),
      relabelings: [
        ...annotatedPodSteps(scraped).map(labelStep),
        {
          sourceLabels: ["__meta_kubernetes_namespace", appName],
          regex: "(.+);(.+)",
          replacement: "annotated/$1/$2",
          targetLabel: "job",
          action: "replace",
        },
      ],
    },
  };
}

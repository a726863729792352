import {
  type Address,
  type OwnPods,
  relabelConfig,
  type Relabeling,
  withoutPods,
} from "../../../sdk/index.ts";
import { annotatedPodSteps, isAnnotated, withoutHosts } from "../annotated-pods.ts";
import type { ScrapeLimits } from "../limits.ts";

const meta = "__meta_kubernetes_";
const annotation = `${meta}service_annotation_prometheus_io_`;
const account = "/var/run/secrets/kubernetes.io/serviceaccount";

interface Found {
  readonly limits: ScrapeLimits;
  /** The pods that somebody scrapes already. */
  readonly scraped: readonly OwnPods[];
  readonly probers: readonly Address[];
}

/**
 * Jobs that find by themselves what they scrape, under the names that
 * https://github.com/prometheus/prometheus/blob/main/documentation/examples/prometheus-kubernetes.yml gave them: nodes
 * (and what their pods use, which cAdvisor would say at ten times the length), and by their annotations `prometheus.io/scrape` endpoints of Services and pods, and by `prometheus.io/probe` Services
 * that a prober asks whether they answer.
 */
export function jobs({ limits, scraped, probers }: Found): object[] {
  const annotated = { ...ofOthers(limits), fallback_scrape_protocol: "PrometheusText0.0.4" };
  return [
    { job_name: "kubernetes-nodes", ...kubelets },
    { job_name: "kubernetes-resources", metrics_path: "/metrics/resource", ...kubelets },
    {
      job_name: "kubernetes-endpoints",
      ...annotated,
      kubernetes_sd_configs: [{ role: "endpointslice" }],
      relabel_configs: endpointSteps(scraped).map(relabelConfig),
    },
    ...probers.slice(0, 1).map(services),
    {
      job_name: "kubernetes-pods",
      ...annotated,
      kubernetes_sd_configs: [{ role: "pod" }],
      relabel_configs: annotatedPodSteps(scraped).map(relabelConfig),
    },
  ];
}

/** Whoever annotates what is theirs chooses neither the times of its samples nor how many there are. */
function ofOthers({ samples, labels, labelName, labelValue, body }: ScrapeLimits) {
  return {
    honor_timestamps: false,
    sample_limit: samples,
    label_limit: labels,
    label_name_length_limit: labelName,
    label_value_length_limit: labelValue,
    body_size_limit: body,
  };
}

/** Each node's kubelet, which asks the API server whether Prometheus' token may read it. */
const kubelets = {
  scheme: "https",
  authorization: { credentials_file: `${account}/token` },
  // A kubelet signs its certificate itself unless the cluster signs them on request; few do.
  tls_config: { insecure_skip_verify: true },
  kubernetes_sd_configs: [{ role: "node" }],
  relabel_configs: [{ source_labels: [`${meta}node_name`], target_label: "node" }],
};

/** What stands behind an annotated Service, unless somebody scrapes it or it asks by itself. */
function endpointSteps(scraped: readonly OwnPods[]): Relabeling[] {
  return [
    { action: "keep", sourceLabels: [`${annotation}scrape`], regex: "true" },
    { ...isAnnotated, action: "drop" },
    ...withoutPods(scraped),
    { action: "drop", sourceLabels: [`${meta}pod_phase`], regex: "Failed|Succeeded" },
    // An endpoint that is no pod has neither address and goes, too: policies open pods alone.
    withoutHosts,
    { sourceLabels: [`${annotation}scheme`], regex: "(https?)", targetLabel: "__scheme__" },
    { sourceLabels: [`${annotation}path`], regex: "(.+)", targetLabel: "__metrics_path__" },
    {
      sourceLabels: ["__address__", `${annotation}port`],
      regex: String.raw`(.+?)(?::\d+)?;(\d+)`,
      replacement: "$1:$2",
      targetLabel: "__address__",
    },
    { sourceLabels: [`${meta}namespace`], targetLabel: "namespace" },
    { sourceLabels: [`${meta}service_name`], targetLabel: "service" },
    { sourceLabels: [`${meta}pod_name`], targetLabel: "pod" },
  ];
}

/** Each port of an annotated Service is asked by name, as clients do. */
function services({ host, port }: Address): object {
  const steps: Relabeling[] = [
    { action: "keep", sourceLabels: [`${annotation}probe`], regex: "true" },
    { sourceLabels: ["__address__"], targetLabel: "__param_target" },
    { sourceLabels: ["__param_target"], targetLabel: "instance" },
    { targetLabel: "__address__", replacement: `${host}:${port}` },
    { sourceLabels: [`${meta}namespace`], targetLabel: "namespace" },
    { sourceLabels: [`${meta}service_name`], targetLabel: "service" },
  ];
  return {
    job_name: "kubernetes-services",
    metrics_path: "/probe",
    params: { module: ["http_2xx"] },
    kubernetes_sd_configs: [{ role: "service" }],
    relabel_configs: steps.map(relabelConfig),
  };
}

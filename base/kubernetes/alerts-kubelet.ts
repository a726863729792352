import type { Alert } from "../../sdk/index.ts";

/** Nodes are made and pods are moved at this fill; the next ones queue. */
const podsFull = 0.95;
/** The largest bucket of the histogram. Beyond three minutes the kubelet declares itself unhealthy. */
const slowRelistSeconds = 10;
/** Pulling images not counted, pods start within seconds. */
const slowStartSeconds = 60;
/** Single sandboxes fail when a pod is deleted while it starts; half of all are no accident. */
const failedSandboxes = 0.5;

const stats = 'job="kubelet", metrics_path="/metrics"';
const node = "{{ $labels.node }}";

export const kubeletAlerts: readonly Alert[] = [
  {
    alert: "KubeletDown",
    expr: `absent(up{${stats}} == 1)`,
    for: "10m",
    labels: { severity: "critical" },
    annotations: {
      summary: "No kubelet answers Prometheus.",
      description:
        "Prometheus reaches no kubelet of the cluster: pods, volumes and containers are not seen.",
    },
  },
  {
    alert: "KubeletUnreachable",
    // A node that the API server does not hear from either is KubeNodeNotReady's matter.
    expr: `
      kube_node_status_condition{job="kube-state-metrics", condition="Ready", status="true"} == 1
      unless on (node) up{${stats}} == 1
    `,
    for: "15m",
    labels: { severity: "warning" },
    annotations: {
      summary: "A kubelet does not answer Prometheus.",
      description: `Node ${node} is ready, but Prometheus does not get at its kubelet: its containers and volumes are not seen.`,
    },
  },
  {
    alert: "KubeletTooManyPods",
    expr: `
      max by (node) (kubelet_running_pods{${stats}})
        / on (node) max by (node) (kube_node_status_allocatable{job="kube-state-metrics", resource="pods"})
        > ${podsFull}
    `,
    for: "15m",
    // The scheduler goes elsewhere by itself; when no node is left, pods are not ready and say so.
    labels: { severity: "info" },
    annotations: {
      summary: "A node has almost as many pods as it may.",
      description: `Node ${node} runs {{ $value | humanizePercentage }} of the pods that it may.`,
    },
  },
  {
    alert: "KubeNodeEviction",
    expr: `sum by (node, eviction_signal) (increase(kubelet_evictions{${stats}}[15m])) > 0`,
    // KubeNodePressure tells a person; this adds which pods' shortage it was.
    labels: { severity: "info" },
    annotations: {
      summary: "A node evicted pods.",
      description: `The kubelet of node ${node} evicted pods because of {{ $labels.eviction_signal }}.`,
    },
  },
  {
    alert: "KubeletPlegDurationHigh",
    expr: slowest("kubelet_pleg_relist_duration_seconds_bucket", `>= ${slowRelistSeconds}`),
    for: "5m",
    labels: { severity: "warning" },
    annotations: {
      summary: "A kubelet is slow to see what its containers do.",
      description: `One in a hundred looks at the containers of node ${node} takes {{ $value | humanizeDuration }} or longer.`,
    },
  },
  {
    alert: "KubeletPodStartUpLatencyHigh",
    expr: slowest("kubelet_pod_start_sli_duration_seconds_bucket", `> ${slowStartSeconds}`),
    for: "15m",
    labels: { severity: "warning" },
    annotations: {
      summary: "Pods start slowly on a node.",
      description: `One in a hundred pods on node ${node} takes {{ $value | humanizeDuration }} to start, images not counted.`,
    },
  },
  {
    alert: "KubeletRuntimeErrors",
    expr: `
      sum by (node) (rate(kubelet_runtime_operations_errors_total{${stats}, operation_type="run_podsandbox"}[5m]))
        / sum by (node) (rate(kubelet_runtime_operations_total{${stats}, operation_type="run_podsandbox"}[5m]))
        > ${failedSandboxes}
    `,
    for: "15m",
    labels: { severity: "warning" },
    annotations: {
      summary: "A node cannot start pods.",
      description: `{{ $value | humanizePercentage }} of attempts to set up a pod on node ${node} fail.`,
    },
  },
];

/** The time that one in a hundred exceeds, by node. */
function slowest(buckets: string, comparison: string): string {
  return `
    histogram_quantile(0.99, sum by (node, le) (rate(${buckets}{${stats}}[5m]))) ${comparison}
  `;
}

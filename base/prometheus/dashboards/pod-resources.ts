import { dashboard, row, stat, table, timeSeries } from "../../../sdk/index.ts";

const where = 'namespace=~"$namespace", pod=~"$pod"';
const used = `job="kubernetes-resources", ${where}`;
const state = `job="kube-state-metrics", ${where}`;
const byPod = "{{namespace}}/{{pod}}";

const cpu = `sum by (namespace, pod) (rate(container_cpu_usage_seconds_total{${used}}[$__rate_interval]))`;
const memory = `sum by (namespace, pod) (container_memory_working_set_bytes{${used}})`;

/** Of pods that run: who has ended keeps what it asked for until it is removed. */
function promised(what: "requests" | "limits", resource: "cpu" | "memory"): string {
  return `
    sum by (namespace, pod) (
      kube_pod_container_resource_${what}{${state}, resource="${resource}"}
      * on (namespace, pod) group_left ()
        max by (namespace, pod) (kube_pod_status_phase{${state}, phase="Running"} == 1)
    )
  `;
}

/** What pods use of what they were promised, where a kubelet's figures and kube-state-metrics are all there is. */
export const podResources = dashboard({
  uid: "pod-resources",
  title: "Pod resources",
  description: "What pods use, ask for and may use at most",
  tags: ["kubernetes"],
  variables: [
    {
      name: "namespace",
      query: 'label_values(kube_pod_info{job="kube-state-metrics"}, namespace)',
      multi: true,
    },
    {
      name: "pod",
      query: 'label_values(kube_pod_info{job="kube-state-metrics", namespace=~"$namespace"}, pod)',
      multi: true,
    },
  ],
  panels: [
    stat("Pods", [
      { expr: `count(kube_pod_status_phase{${state}, phase="Running"} == 1) or vector(0)` },
    ]),
    stat("CPU in use", [{ expr: `sum(${cpu})` }], { description: "In cores." }),
    stat("Memory in use", [{ expr: `sum(${memory})` }], { unit: "bytes" }),
    stat(
      "Restarts in a day",
      [{ expr: `sum(increase(kube_pod_container_status_restarts_total{${state}}[1d]))` }],
      { unit: "none", thresholds: { warning: 1 } },
    ),
    timeSeries("CPU", [{ expr: cpu, legend: byPod }], { description: "In cores." }),
    timeSeries("Memory", [{ expr: memory, legend: byPod }], {
      unit: "bytes",
      description: "The working set: at the limit, the kernel ends the container.",
    }),
    row("Of what they were promised"),
    timeSeries(
      "CPU, of what is requested",
      [{ expr: `${cpu} / ${promised("requests", "cpu").trim()}`, legend: byPod }],
      { unit: "percentunit" },
    ),
    timeSeries(
      "Memory, of its limit",
      [{ expr: `${memory} / ${promised("limits", "memory").trim()}`, legend: byPod }],
      { unit: "percentunit", thresholds: { warning: 0.9 } },
    ),
    table("Pods", [
      { title: "CPU", expr: cpu },
      { title: "CPU requests", expr: promised("requests", "cpu") },
      { title: "CPU limits", expr: promised("limits", "cpu") },
      { title: "Memory", expr: memory, unit: "bytes" },
      { title: "Memory requests", expr: promised("requests", "memory"), unit: "bytes" },
      { title: "Memory limits", expr: promised("limits", "memory"), unit: "bytes" },
    ]),
  ],
});

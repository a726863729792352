import { dashboard, row, stat, timeSeries } from "../../../sdk/index.ts";
import { kubelet, state } from "./expressions.ts";
import { toNode } from "./links.ts";

const each = "$__rate_interval";
const chosen = `${kubelet}, node=~"$node"`;
const links = [toNode];

function quantile(histogram: string): string {
  return `histogram_quantile(0.99, sum by (node, le) (rate(${histogram}_bucket{${chosen}}[${each}])))`;
}

function average(histogram: string, by: string): string {
  const of = (part: "sum" | "count") =>
    `sum by (${by}) (rate(${histogram}_${part}{${chosen}}[${each}]))`;
  return `${of("sum")} / ${of("count")}`;
}

function rates(counter: string, by: string): string {
  return `sum by (${by}) (rate(${counter}{${chosen}}[${each}]))`;
}

/** Whether the nodes' agents bring up pods, and what they wait for. */
export const kubeletDashboard = dashboard({
  uid: "kubernetes-kubelet",
  title: "Kubelet",
  description:
    "Whether the nodes' agents start pods in time, and what the runtime and volumes cost",
  tags: ["kubernetes"],
  variables: [{ name: "node", query: `label_values(kube_node_info{${state}}, node)`, multi: true }],
  panels: [
    stat("Kubelets that answer Prometheus", [{ expr: `sum(up{${chosen}})` }], { unit: "none" }),
    stat("Pods", [{ expr: `sum(kubelet_running_pods{${chosen}})` }], { unit: "none" }),
    stat(
      "Containers",
      [{ expr: `sum(kubelet_running_containers{${chosen}, container_state="running"})` }],
      { unit: "none" },
    ),
    stat(
      "Volumes not mounted yet",
      [
        {
          expr: `
            sum(volume_manager_total_volumes{${chosen}, state="desired_state_of_world"})
            - sum(volume_manager_total_volumes{${chosen}, state="actual_state_of_world"})
          `,
        },
      ],
      { unit: "none" },
    ),
    row("Pods"),
    timeSeries(
      "Pods started",
      [
        { expr: rates("kubelet_started_pods_total", "node"), legend: "{{node}}" },
        { expr: rates("kubelet_started_pods_errors_total", "node"), legend: "{{node}} in vain" },
      ],
      { unit: "ops", links },
    ),
    timeSeries(
      "Time until a pod runs, 99th percentile",
      [{ expr: quantile("kubelet_pod_start_sli_duration_seconds"), legend: "{{node}}" }],
      { unit: "s", description: "Without pulling images and init containers.", links },
    ),
    timeSeries(
      "Time to look at all containers, 99th percentile",
      [{ expr: quantile("kubelet_pleg_relist_duration_seconds"), legend: "{{node}}" }],
      { unit: "s", description: "From 10 s on changes of pods are seen late.", links },
    ),
    timeSeries(
      "Evictions",
      [
        {
          expr: rates("kubelet_evictions", "node, eviction_signal"),
          legend: "{{node}} {{eviction_signal}}",
        },
      ],
      { unit: "ops", links },
    ),
    row("Runtime and volumes"),
    timeSeries(
      "Operations of the runtime that fail",
      [
        {
          expr: `${rates("kubelet_runtime_operations_errors_total", "operation_type")} > 0`,
          legend: "{{operation_type}}",
        },
      ],
      { unit: "ops" },
    ),
    timeSeries(
      "Time of the runtime, average",
      [
        {
          expr: average("kubelet_runtime_operations_duration_seconds", "operation_type"),
          legend: "{{operation_type}}",
        },
      ],
      { unit: "s" },
    ),
    timeSeries(
      "Time of volumes, average",
      [
        {
          expr: average("storage_operation_duration_seconds", "operation_name, volume_plugin"),
          legend: "{{operation_name}} {{volume_plugin}}",
        },
      ],
      { unit: "s" },
    ),
    timeSeries(
      "Requests to the API server",
      [{ expr: rates("rest_client_requests_total", "code"), legend: "{{code}}" }],
      { unit: "reqps" },
    ),
    row("The program"),
    timeSeries(
      "Memory",
      [{ expr: `process_resident_memory_bytes{${chosen}}`, legend: "{{node}}" }],
      {
        unit: "bytes",
        links,
      },
    ),
    timeSeries(
      "CPU",
      [{ expr: `rate(process_cpu_seconds_total{${chosen}}[${each}])`, legend: "{{node}}" }],
      { description: "In cores.", links },
    ),
  ],
});

import { dashboard, type Dashboard, stat, table, timeSeries } from "../../sdk/index.ts";

const state = 'job="kube-state-metrics"';
const containers = 'job="kubelet", metrics_path="/metrics/cadvisor", container!=""';
const kubelet = 'job="kubelet", metrics_path="/metrics"';
const scheduled = 'kube_pod_status_phase{job="kube-state-metrics", phase=~"Pending|Running"} == 1';

/** What share of what the nodes offer is promised to pods that have not ended. */
function requested(resource: "cpu" | "memory"): string {
  return `
    sum(
      kube_pod_container_resource_requests{${state}, resource="${resource}"}
      * on (namespace, pod) group_left() max by (namespace, pod) (${scheduled})
    )
    / sum(kube_node_status_allocatable{${state}, resource="${resource}"})
  `;
}

/** The cluster at a glance: is it healthy, is it full, who uses it. */
const cluster = dashboard({
  uid: "kubernetes-cluster",
  title: "Cluster",
  description: "Nodes, pods and the control plane of one cluster",
  tags: ["kubernetes"],
  panels: [
    stat(
      "Nodes that are not ready",
      [
        {
          expr: `sum(kube_node_status_condition{${state}, condition="Ready", status="true"} == bool 0)`,
        },
      ],
      { unit: "none", thresholds: { critical: 1 } },
    ),
    stat(
      "Pods that crash",
      [
        {
          expr: `sum(kube_pod_container_status_waiting_reason{${state}, reason="CrashLoopBackOff"}) or vector(0)`,
        },
      ],
      { unit: "none", thresholds: { warning: 1 } },
    ),
    stat("CPU requested", [{ expr: requested("cpu") }], {
      unit: "percentunit",
      description: "From 85 % on a lost node's pods may find no room elsewhere.",
      thresholds: { warning: 0.85, critical: 1 },
    }),
    stat("Memory requested", [{ expr: requested("memory") }], {
      unit: "percentunit",
      description: "From 85 % on a lost node's pods may find no room elsewhere.",
      thresholds: { warning: 0.85, critical: 1 },
    }),
    timeSeries(
      "CPU used by namespace",
      [
        {
          expr: `topk(10, sum by (namespace) (rate(container_cpu_usage_seconds_total{${containers}}[$__rate_interval])))`,
          legend: "{{namespace}}",
        },
      ],
      { description: "In cores." },
    ),
    timeSeries(
      "Memory used by namespace",
      [
        {
          expr: `topk(10, sum by (namespace) (container_memory_working_set_bytes{${containers}}))`,
          legend: "{{namespace}}",
        },
      ],
      { unit: "bytes", description: "The working set: what the kubelet compares with limits." },
    ),
    timeSeries(
      "Restarts",
      [
        {
          expr: `topk(10, sum by (namespace, pod) (increase(kube_pod_container_status_restarts_total{${state}}[1h])) > 0)`,
          legend: "{{namespace}}/{{pod}}",
        },
      ],
      { unit: "none", description: "Within the hour before." },
    ),
    table("Fullest volumes", [
      {
        title: "Used",
        unit: "percentunit",
        expr: `
          topk(10, 1 - max by (namespace, persistentvolumeclaim) (
            kubelet_volume_stats_available_bytes{${kubelet}}
            / kubelet_volume_stats_capacity_bytes{${kubelet}}
          ))
        `,
      },
    ]),
    timeSeries(
      "API server requests",
      [
        {
          expr: 'sum by (code) (rate(apiserver_request_total{job="apiserver"}[$__rate_interval]))',
          legend: "{{code}}",
        },
      ],
      { unit: "reqps" },
    ),
    timeSeries(
      "API server latency, 99th percentile",
      [
        {
          expr: `
          histogram_quantile(0.99, sum by (verb, le) (
            rate(apiserver_request_sli_duration_seconds_bucket{job="apiserver", verb!~"WATCH|CONNECT"}[$__rate_interval])
          ))
        `,
          legend: "{{verb}}",
        },
      ],
      {
        unit: "s",
        description:
          "Without the time of webhooks. Between the buckets that are stored: 0.1, 1, 5, 10, 30 and 60 s.",
      },
    ),
    timeSeries(
      "DNS answers",
      [
        {
          expr: 'sum by (rcode) (rate(coredns_dns_responses_total{job="coredns"}[$__rate_interval]))',
          legend: "{{rcode}}",
        },
      ],
      { unit: "reqps", description: "Empty where CoreDNS does not serve names." },
    ),
    timeSeries(
      "Pods by phase",
      [{ expr: `sum by (phase) (kube_pod_status_phase{${state}})`, legend: "{{phase}}" }],
      { unit: "none" },
    ),
  ],
});

export const kubernetesDashboards: readonly Dashboard[] = [cluster];

import { dashboard, stat, table, timeSeries } from "../../../sdk/index.ts";
import { promised, state } from "./expressions.ts";
import { toNamespace } from "./links.ts";

const cpu = "namespace:container_cpu_usage_seconds:sum_rate5m";
const memory = "namespace:container_memory_working_set_bytes:sum";
const byNamespace = { by: "namespace", where: "" };

/** The share of what the nodes offer. */
function ofNodes(expression: string, resource: "cpu" | "memory"): string {
  return `${expression} / sum(kube_node_status_allocatable{${state}, resource="${resource}"})`;
}

function requested(resource: "cpu" | "memory") {
  const all = `sum(${promised("requests", resource, byNamespace)})`;
  return stat(
    resource === "cpu" ? "CPU requested" : "Memory requested",
    [{ expr: ofNodes(all, resource) }],
    {
      unit: "percentunit",
      width: 4,
      description: "From 85 % on a lost node's pods may find no room elsewhere.",
      thresholds: { warning: 0.85, critical: 1 },
    },
  );
}

/** The cluster at a glance: is it healthy, is it full, who uses it. */
export const clusterDashboard = dashboard({
  uid: "kubernetes-cluster",
  title: "Cluster",
  description: "Whether the cluster is healthy and full, and which namespaces use it",
  tags: ["kubernetes"],
  panels: [
    stat(
      "Nodes that are not ready",
      [
        {
          expr: `sum(kube_node_status_condition{${state}, condition="Ready", status="true"} == bool 0)`,
        },
      ],
      { unit: "none", width: 4, thresholds: { critical: 1 } },
    ),
    stat(
      "Pods that crash",
      [
        {
          expr: `sum(kube_pod_container_status_waiting_reason{${state}, reason="CrashLoopBackOff"}) or vector(0)`,
        },
      ],
      { unit: "none", width: 4, thresholds: { warning: 1 } },
    ),
    stat("CPU used", [{ expr: ofNodes(`sum(${cpu})`, "cpu") }], {
      unit: "percentunit",
      width: 4,
    }),
    requested("cpu"),
    stat("Memory used", [{ expr: ofNodes(`sum(${memory})`, "memory") }], {
      unit: "percentunit",
      width: 4,
    }),
    requested("memory"),
    table("Namespaces", columns(), { links: [toNamespace] }),
    timeSeries("CPU used", [{ expr: cpu, legend: "{{namespace}}" }], {
      description: "In cores.",
      stacked: true,
      links: [toNamespace],
    }),
    timeSeries("Memory used", [{ expr: memory, legend: "{{namespace}}" }], {
      unit: "bytes",
      description: "The working set: what the kubelet compares with limits.",
      stacked: true,
      links: [toNamespace],
    }),
    timeSeries(
      "Restarts",
      [
        {
          expr: `sum by (namespace) (increase(kube_pod_container_status_restarts_total{${state}}[1h])) > 0`,
          legend: "{{namespace}}",
        },
      ],
      { unit: "none", description: "Within the hour before.", links: [toNamespace] },
    ),
    timeSeries(
      "Pods by phase",
      [{ expr: `sum by (phase) (kube_pod_status_phase{${state}})`, legend: "{{phase}}" }],
      { unit: "none" },
    ),
  ],
});

/** Rows are joined by namespace. */
function columns() {
  const column = (title: string, expr: string, unit: "short" | "none" | "bytes") => ({
    ...{ title, expr, unit },
  });
  return [
    column("CPU, cores", cpu, "short"),
    column("CPU requested", promised("requests", "cpu", byNamespace), "short"),
    column("CPU limits", promised("limits", "cpu", byNamespace), "short"),
    column("Memory", memory, "bytes"),
    column("Memory requested", promised("requests", "memory", byNamespace), "bytes"),
    column("Memory limits", promised("limits", "memory", byNamespace), "bytes"),
    column("Pods", `count by (namespace) (kube_pod_info{${state}})`, "none"),
  ];
}

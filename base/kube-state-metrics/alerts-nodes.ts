import type { Alert } from "../../sdk/index.ts";

/** A node that restarts is back by then. */
const settled = "15m";
/** Up and down again within a quarter of an hour is a restart; a third change is none. */
const changes = 2;

const job = 'job="kube-state-metrics"';
const ready = `kube_node_status_condition{${job}, condition="Ready", status="true"}`;
/** Who takes a node out for work cordons it first. */
const unlessCordoned = `unless on (node) kube_node_spec_unschedulable{${job}} == 1`;

export const nodeAlerts: readonly Alert[] = [
  {
    alert: "KubeNodeNotReady",
    expr: `
      ${ready} == 0
      ${unlessCordoned}
    `,
    for: settled,
    labels: { severity: "warning" },
    annotations: {
      summary: "A node is not ready.",
      description: "Node {{ $labels.node }} takes no pods, and its own are moved elsewhere.",
    },
  },
  {
    alert: "KubeNodeReadinessFlapping",
    expr: `
      sum by (node) (changes(${ready}[15m])) > ${changes}
      ${unlessCordoned}
    `,
    for: settled,
    labels: { severity: "warning" },
    annotations: {
      summary: "A node is ready by turns.",
      description:
        "Node {{ $labels.node }} became ready or unready {{ $value }} times in 15 minutes.",
    },
  },
  {
    alert: "KubeNodePressure",
    expr: `
      kube_node_status_condition{
        ${job}, condition=~"MemoryPressure|DiskPressure|PIDPressure", status="true"
      } == 1
    `,
    for: "10m",
    labels: { severity: "warning" },
    annotations: {
      summary: "A node evicts pods.",
      description: "Node {{ $labels.node }} reports {{ $labels.condition }}: it takes no new pods.",
    },
  },
];

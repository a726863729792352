import { dashboard, table, timeSeries } from "../../../sdk/index.ts";
import { promised, state, usedCpu, usedMemory } from "./expressions.ts";
import { toNode } from "./links.ts";

const byNode = { by: "node", where: "" };

function ofNode(expression: string, resource: string): string {
  return `${expression} / ${offered(resource)}`;
}

/** What a node has for pods. */
function offered(resource: string): string {
  return `max by (node) (kube_node_status_allocatable{${state}, resource="${resource}"})`;
}

const pods = `count by (node) (kube_pod_info{${state}, node!=""})`;
const full = { unit: "percentunit", thresholds: { warning: 0.9, critical: 1 } } as const;

/** How full each node is, as Kubernetes counts it. */
export const nodesDashboard = dashboard({
  uid: "kubernetes-nodes",
  title: "Nodes, by what pods use",
  description: "How full each node is: of what it offers, what pods asked for and what they use",
  tags: ["kubernetes"],
  panels: [
    table(
      "Nodes",
      [
        { title: "CPU used", expr: ofNode(usedCpu(byNode), "cpu"), ...full },
        {
          title: "CPU requested",
          expr: ofNode(promised("requests", "cpu", byNode), "cpu"),
          unit: "percentunit",
        },
        { title: "Memory used", expr: ofNode(usedMemory(byNode), "memory"), ...full },
        {
          title: "Memory requested",
          expr: ofNode(promised("requests", "memory", byNode), "memory"),
          unit: "percentunit",
        },
        { title: "Pods", expr: pods, unit: "none" },
        { title: "Of the pods it takes", expr: ofNode(pods, "pods"), ...full },
        {
          title: "Ready",
          expr: `max by (node) (kube_node_status_condition{${state}, condition="Ready", status="true"})`,
          unit: "none",
        },
      ],
      { links: [toNode] },
    ),
    timeSeries("CPU used", [{ expr: ofNode(usedCpu(byNode), "cpu"), legend: "{{node}}" }], {
      unit: "percentunit",
      links: [toNode],
    }),
    timeSeries(
      "Memory used",
      [{ expr: ofNode(usedMemory(byNode), "memory"), legend: "{{node}}" }],
      { unit: "percentunit", links: [toNode] },
    ),
    timeSeries("Pods", [{ expr: pods, legend: "{{node}}" }], { unit: "none", links: [toNode] }),
    timeSeries(
      "Nodes by condition",
      [
        {
          expr: `sum by (condition) (kube_node_status_condition{${state}, status="true"})`,
          legend: "{{condition}}",
        },
      ],
      { unit: "none" },
    ),
  ],
});

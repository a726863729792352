import { dashboard, stat, table, timeSeries } from "../../../sdk/index.ts";
import { type Group, network, promised, state, usedCpu, usedMemory } from "./expressions.ts";
import { toPodOfAny } from "./links.ts";
import { resourceColumns, usage } from "./shared-panels.ts";
import { node } from "./variables.ts";

const where = 'node="$node"';
const whole: Group = { by: "node", where };
const byPod: Group = { by: "namespace, pod", where };

function ofNode(title: string, expression: string) {
  const resource = title.startsWith("CPU") ? "cpu" : "memory";
  const offered = `max by (node) (kube_node_status_allocatable{${state}, ${where}, resource="${resource}"})`;
  return stat(title, [{ expr: `${expression} / ${offered}` }], {
    unit: "percentunit",
    thresholds: { warning: 0.9, critical: 1 },
  });
}

/** The pods of one node. */
export const nodeDashboard = dashboard({
  uid: "kubernetes-node",
  title: "Node, by pod",
  description: "What the pods of a node use, of what it offers",
  tags: ["kubernetes"],
  variables: [node],
  panels: [
    ofNode("CPU used", usedCpu(whole)),
    ofNode("CPU requested", promised("requests", "cpu", whole)),
    ofNode("Memory used", usedMemory(whole)),
    ofNode("Memory requested", promised("requests", "memory", whole)),
    table("Pods", resourceColumns(byPod), { links: [toPodOfAny] }),
    ...usage(byPod, "{{namespace}}/{{pod}}", [toPodOfAny]),
    timeSeries(
      "Received",
      [{ expr: network("receive_bytes", byPod), legend: "{{namespace}}/{{pod}}" }],
      { unit: "Bps", links: [toPodOfAny] },
    ),
    timeSeries(
      "Sent",
      [{ expr: network("transmit_bytes", byPod), legend: "{{namespace}}/{{pod}}" }],
      { unit: "Bps", links: [toPodOfAny] },
    ),
  ],
});

import { dashboard, row, stat, table, timeSeries } from "../../../sdk/index.ts";
import { type Group, promised, restarts, usedCpu, usedMemory } from "./expressions.ts";
import { toPod } from "./links.ts";
import { resourceColumns, restartColumn, throttling, traffic, usage } from "./shared-panels.ts";
import { namespace, workload, workloadType } from "./variables.ts";
import { podWorkload } from "../workload-record.ts";

const where = 'namespace="$namespace"';
const workloads = `${where}, workload_type="$workload_type", workload="$workload"`;
const whole: Group = { by: "workload", where, workloads };
const byPod: Group = { by: "pod", where, workloads };

/** A workload and its pods. */
export const workloadDashboard = dashboard({
  uid: "kubernetes-workload",
  title: "Workload",
  description: "What the pods of a Deployment, StatefulSet, DaemonSet or CronJob use",
  tags: ["kubernetes"],
  variables: [namespace, workloadType, workload],
  panels: [
    stat("Pods", [{ expr: `count(${podWorkload}{${workloads}})` }], { unit: "none" }),
    stat(
      "CPU of requests",
      [{ expr: `${usedCpu(whole)} / ${promised("requests", "cpu", whole)}` }],
      { unit: "percentunit" },
    ),
    stat(
      "Memory of limits",
      [{ expr: `${usedMemory(whole)} / ${promised("limits", "memory", whole)}` }],
      { unit: "percentunit", thresholds: { warning: 0.9, critical: 1 } },
    ),
    stat("Restarts in an hour", [{ expr: restarts(whole) }], {
      unit: "none",
      thresholds: { warning: 1 },
    }),
    table("Pods", [...resourceColumns(byPod), restartColumn(byPod)], { links: [toPod] }),
    ...usage(byPod, "{{pod}}", [toPod]),
    throttling(byPod, "{{pod}}", [toPod]),
    timeSeries("Restarts", [{ expr: restarts(byPod), legend: "{{pod}}" }], {
      unit: "none",
      description: "Within the hour before.",
      links: [toPod],
    }),
    row("Network"),
    ...traffic(byPod, "{{pod}}"),
  ],
});

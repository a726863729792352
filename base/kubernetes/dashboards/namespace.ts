import { dashboard, row, stat, table, timeSeries } from "../../../sdk/index.ts";
import { disk, fullness, promised, state, usedCpu, usedMemory } from "./expressions.ts";
import { toPod, toVolumes, toWorkload } from "./links.ts";
import { resourceColumns, restartColumn, traffic, usage } from "./shared-panels.ts";
import { namespace } from "./variables.ts";
import { podWorkload } from "../workload-record.ts";

const where = 'namespace="$namespace"';
const whole = { by: "namespace", where };
const byPod = { by: "pod", where };
const byWorkload = { by: "workload, workload_type", where, workloads: where };

function ofPromised(title: string, used: string, what: "requests" | "limits") {
  const resource = title.startsWith("CPU") ? "cpu" : "memory";
  return stat(title, [{ expr: `${used} / ${promised(what, resource, whole)}` }], {
    unit: "percentunit",
  });
}

function quota(type: "hard" | "used"): string {
  return `max by (resourcequota, resource) (kube_resourcequota{${state}, ${where}, type="${type}"})`;
}

/** What runs in a namespace, by workload and by pod. */
export const namespaceDashboard = dashboard({
  uid: "kubernetes-namespace",
  title: "Namespace",
  description: "What the workloads and pods of a namespace use, of what they asked for",
  tags: ["kubernetes"],
  variables: [namespace],
  panels: [
    ofPromised("CPU of requests", usedCpu(whole), "requests"),
    ofPromised("CPU of limits", usedCpu(whole), "limits"),
    ofPromised("Memory of requests", usedMemory(whole), "requests"),
    ofPromised("Memory of limits", usedMemory(whole), "limits"),
    table(
      "Workloads",
      [
        ...resourceColumns(byWorkload),
        restartColumn(byWorkload),
        {
          title: "Pods",
          expr: `count by (workload, workload_type) (${podWorkload}{${where}})`,
          unit: "none",
        },
      ],
      { links: [toWorkload] },
    ),
    table("Pods", [...resourceColumns(byPod), restartColumn(byPod)], { links: [toPod] }),
    ...usage(byWorkload, "{{workload}}", [toWorkload]),
    row("Network, by workload"),
    ...traffic(byWorkload, "{{workload}}"),
    row("Storage and quotas"),
    timeSeries("Disk reads and writes", [{ expr: disk("", byPod), legend: "{{pod}}" }], {
      unit: "iops",
      links: [toPod],
    }),
    timeSeries("Disk traffic", [{ expr: disk("_bytes", byPod), legend: "{{pod}}" }], {
      unit: "Bps",
      links: [toPod],
    }),
    table(
      "Volumes",
      [
        {
          title: "Used",
          expr: fullness("bytes", where),
          unit: "percentunit",
          thresholds: { warning: 0.8, critical: 0.95 },
        },
      ],
      { width: 12, links: [toVolumes] },
    ),
    table(
      "Quotas",
      [
        {
          title: "Of the quota",
          expr: `${quota("used")} / ${quota("hard")}`,
          unit: "percentunit",
          thresholds: { warning: 0.9, critical: 1 },
        },
        { title: "Used", expr: quota("used") },
        { title: "Allowed", expr: quota("hard") },
      ],
      { width: 12 },
    ),
  ],
});

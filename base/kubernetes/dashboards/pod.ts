import { dashboard, row, stat, table, timeSeries } from "../../../sdk/index.ts";
import {
  disk,
  fullness,
  type Group,
  promised,
  restarts,
  state,
  usedCpu,
  usedMemory,
} from "./expressions.ts";
import { toNode } from "./links.ts";
import { resourceColumns, restartColumn, throttling, traffic } from "./shared-panels.ts";
import { namespace, pod } from "./variables.ts";

const where = 'namespace="$namespace", pod="$pod"';
const byContainer: Group = { by: "container", where };
const byPod: Group = { by: "pod", where };

/** What containers use, between what they request and what they may. */
function against(resource: "cpu" | "memory") {
  const used = resource === "cpu" ? usedCpu(byContainer) : usedMemory(byContainer);
  const isCpu = resource === "cpu";
  return timeSeries(
    isCpu ? "CPU" : "Memory",
    [
      { expr: used, legend: "{{container}}" },
      { expr: promised("requests", resource, byContainer), legend: "{{container}} requests" },
      { expr: promised("limits", resource, byContainer), legend: "{{container}} limit" },
    ],
    isCpu
      ? { description: "In cores." }
      : {
          unit: "bytes",
          description: "The working set: at the limit, the kernel ends the container.",
        },
  );
}

/** The claims that the pod mounts. */
const volumes = `
  (${fullness("bytes", 'namespace="$namespace"')})
  * on (namespace, persistentvolumeclaim) group_left ()
    max by (namespace, persistentvolumeclaim) (
      kube_pod_spec_volumes_persistentvolumeclaims_info{${state}, ${where}}
    )
`;

/** One pod, down to its containers. */
export const podDashboard = dashboard({
  uid: "kubernetes-pod",
  title: "Pod",
  description: "What the containers of a pod use, what they wait for, and why they ended",
  tags: ["kubernetes"],
  variables: [namespace, pod],
  panels: [
    stat("Ready", [{ expr: `max(kube_pod_status_ready{${state}, ${where}, condition="true"})` }], {
      unit: "none",
      description: "1 where its containers answer.",
    }),
    stat("Age", [{ expr: `time() - max(kube_pod_created{${state}, ${where}})` }], { unit: "s" }),
    stat("Restarts in an hour", [{ expr: restarts(byPod) }], {
      unit: "none",
      thresholds: { warning: 1 },
    }),
    stat("Fullest volume", [{ expr: `max(${volumes.trim()})` }], {
      unit: "percentunit",
      thresholds: { warning: 0.8, critical: 0.95 },
    }),
    table("Containers", [...resourceColumns(byContainer), restartColumn(byContainer)]),
    against("cpu"),
    against("memory"),
    throttling(byContainer, "{{container}}"),
    timeSeries("Restarts", [{ expr: restarts(byContainer), legend: "{{container}}" }], {
      unit: "none",
      description: "Within the hour before.",
    }),
    table(
      "Why containers wait",
      [
        {
          title: "Containers",
          expr: `sum by (container, reason) (kube_pod_container_status_waiting_reason{${state}, ${where}}) > 0`,
          unit: "none",
        },
      ],
      { width: 8 },
    ),
    table(
      "Why containers ended last",
      [
        {
          title: "Containers",
          expr: `sum by (container, reason) (kube_pod_container_status_last_terminated_reason{${state}, ${where}}) > 0`,
          unit: "none",
        },
      ],
      { width: 8 },
    ),
    table(
      "Node",
      [
        {
          title: "Pods",
          expr: `count by (node) (kube_pod_info{${state}, ${where}})`,
          unit: "none",
        },
      ],
      { width: 8, links: [toNode] },
    ),
    row("Network"),
    ...traffic(byPod, "{{pod}}"),
    row("Storage"),
    timeSeries(
      "Disk reads and writes",
      [{ expr: disk("", byContainer), legend: "{{container}}" }],
      {
        unit: "iops",
      },
    ),
    timeSeries("Disk traffic", [{ expr: disk("_bytes", byContainer), legend: "{{container}}" }], {
      unit: "Bps",
    }),
    timeSeries("Volumes", [{ expr: volumes, legend: "{{persistentvolumeclaim}}" }], {
      unit: "percentunit",
      thresholds: { warning: 0.8, critical: 0.95 },
    }),
  ],
});

import { type Column, type DataLink, type Panel, timeSeries } from "../../../sdk/index.ts";
import {
  type Group,
  network,
  promised,
  restarts,
  throttled,
  usedCpu,
  usedMemory,
} from "./expressions.ts";

/** More than a request is no fault; at its memory limit a container is ended. */
const nearLimit = { warning: 0.9, critical: 1 };

/** What a table tells of the compute resources of each of a group. */
export function resourceColumns(group: Group): Column[] {
  const cpu = usedCpu(group);
  const memory = usedMemory(group);
  const ofPromised = (used: string, what: "requests" | "limits", resource: "cpu" | "memory") =>
    `${used} / ${promised(what, resource, group)}`;
  return [
    { title: "CPU, cores", expr: cpu },
    { title: "CPU of requests", expr: ofPromised(cpu, "requests", "cpu"), unit: "percentunit" },
    { title: "CPU of limits", expr: ofPromised(cpu, "limits", "cpu"), unit: "percentunit" },
    { title: "Memory", expr: memory, unit: "bytes" },
    {
      title: "Memory of requests",
      expr: ofPromised(memory, "requests", "memory"),
      unit: "percentunit",
    },
    {
      title: "Memory of limits",
      expr: ofPromised(memory, "limits", "memory"),
      unit: "percentunit",
      thresholds: nearLimit,
    },
  ];
}

export function restartColumn(group: Group): Column {
  return {
    title: "Restarts in an hour",
    expr: restarts(group),
    unit: "none",
    thresholds: { warning: 1 },
  };
}

/** How long containers wait for the CPU that their limit keeps from them. */
export function throttling(group: Group, legend: string, links: readonly DataLink[] = []): Panel {
  return timeSeries("CPU throttled", [{ expr: throttled(group), legend }], {
    unit: "percentunit",
    description: "The share of time slices in which a container was made to wait for its limit.",
    thresholds: { warning: 0.25 },
    links,
  });
}

/** CPU and memory over time, standing on each other. */
export function usage(group: Group, legend: string, links: readonly DataLink[] = []): Panel[] {
  const look = { stacked: true, links };
  return [
    timeSeries("CPU used", [{ expr: usedCpu(group), legend }], {
      ...look,
      description: "In cores.",
    }),
    timeSeries("Memory used", [{ expr: usedMemory(group), legend }], {
      ...look,
      unit: "bytes",
      description: "The working set: what the kubelet compares with limits.",
    }),
  ];
}

/** What comes in, what goes out, and what is lost on the way. */
export function traffic(group: Group, legend: string): Panel[] {
  const panel = (title: string, counter: Parameters<typeof network>[0], unit: "Bps" | "pps") =>
    timeSeries(title, [{ expr: network(counter, group), legend }], { unit });
  return [
    panel("Received", "receive_bytes", "Bps"),
    panel("Sent", "transmit_bytes", "Bps"),
    panel("Packets received", "receive_packets", "pps"),
    panel("Packets sent", "transmit_packets", "pps"),
    panel("Packets dropped while receiving", "receive_packets_dropped", "pps"),
    panel("Packets dropped while sending", "transmit_packets_dropped", "pps"),
  ];
}

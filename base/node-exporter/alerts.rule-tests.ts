import { counter, type RuleTests } from "../../sdk/index.ts";
import { clockRuleTests } from "./alerts-clock.rule-tests.ts";
import { diskRuleTests } from "./alerts-disks.rule-tests.ts";
import { filesystemRuleTests } from "./alerts-filesystems.rule-tests.ts";
import { networkRuleTests } from "./alerts-network.rule-tests.ts";
import { nodeLabels, onNode } from "./rule-test-series.ts";

const memory = (available: number) =>
  onNode({
    node_memory_MemAvailable_bytes: `${available}x30`,
    node_memory_MemTotal_bytes: "100x30",
  });

/** Two CPUs that are idle or wait for a disk so many seconds of each minute, the first twice that, the other never. */
const cpus = (idle: number, wait: number) =>
  onNode(
    Object.fromEntries(
      [2, 0].flatMap((times, cpu) => [
        [`node_cpu_seconds_total{cpu="${cpu}", mode="idle"}`, `0+${times * idle}x40`],
        [`node_cpu_seconds_total{cpu="${cpu}", mode="iowait"}`, `0+${times * wait}x40`],
        [`node_cpu_seconds_total{cpu="${cpu}", mode="user"}`, `0+${60 - times * (idle + wait)}x40`],
      ]),
    ),
  );

const files = (used: number) =>
  onNode({ node_filefd_allocated: `${used}x30`, node_filefd_maximum: "100x30" });

export const nodeExporterRuleTests: RuleTests = [
  {
    alert: "NodeExporterUnreachable",
    severity: "warning",
    fires: {
      series: onNode({ up: "0x30" }),
      at: "15m",
      labels: { node: "a" },
      description:
        "Prometheus does not get at node-exporter on node a: its disks, memory and clock are not seen.",
    },
    quiet: { series: onNode({ up: "1x30" }) },
    survivors: { "max becomes min": "a node has one such series" },
  },
  {
    alert: "NodeMemoryHighUtilization",
    severity: "warning",
    fires: {
      series: memory(9),
      at: "15m",
      labels: nodeLabels,
      description: "Node a has 9% of its memory left.",
    },
    quiet: { series: memory(10) },
  },
  {
    alert: "NodeMemoryMajorPagesFaults",
    severity: "warning",
    fires: {
      series: onNode({ node_vmstat_pgmajfault: "0+30060x30" }),
      at: "20m",
      labels: nodeLabels,
      description:
        "Node a fetches 501 pages per second from disk: its memory is too small for what runs there.",
    },
    quiet: { series: onNode({ node_vmstat_pgmajfault: "0+30000x30" }) },
  },
  {
    alert: "NodeCPUHighUsage",
    severity: "info",
    fires: {
      series: cpus(3, 2),
      at: "16m",
      labels: { instance: "a" },
      description: "The CPUs of node a are busy 91.67% of the time.",
      begins: {
        series: onNode({
          'node_cpu_seconds_total{cpu="0", mode="idle"}': counter([10, 50], [30, 6]),
        }),
        at: "29m",
      },
    },
    quiet: { series: cpus(3, 3) },
  },
  {
    alert: "NodeSystemSaturation",
    severity: "warning",
    fires: {
      series: { ...cpus(0, 0), ...onNode({ node_load5: "4.2x30" }) },
      at: "15m",
      labels: nodeLabels,
      description: "On node a 2.1 tasks for each CPU run or wait.",
    },
    quiet: { series: { ...cpus(0, 0), ...onNode({ node_load5: "4x30" }) } },
  },
  {
    alert: "NodeFileDescriptorLimit",
    severity: "warning",
    fires: {
      series: files(71),
      at: "15m",
      labels: nodeLabels,
      description: "Node a uses 71% of its file descriptors.",
    },
    quiet: { series: files(70) },
  },
  {
    alert: "NodeFileDescriptorLimit",
    severity: "critical",
    fires: {
      series: files(91),
      at: "15m",
      labels: nodeLabels,
      description: "Node a uses 91% of its file descriptors.",
    },
    quiet: { series: files(90) },
  },
  ...filesystemRuleTests,
  ...diskRuleTests,
  ...networkRuleTests,
  ...clockRuleTests,
];

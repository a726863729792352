import type { Alert, RuleGroup } from "../../sdk/index.ts";
import { clockAlerts } from "./alerts-clock.ts";
import { diskAlerts } from "./alerts-disks.ts";
import { filesystemAlerts } from "./alerts-filesystems.ts";
import { networkAlerts } from "./alerts-network.ts";

/** The kubelet evicts pods at 100 MiB; with less than a tenth left one busy pod gets there. */
const freeMemory = 0.1;
/** Pages that must come from the disk. Beyond this the node spends its time on reading programs again. */
const majorFaultsPerSecond = 500;
/** At two tasks for each CPU everybody waits half of the time. */
const tasksPerCpu = 2;
/** A node may well be busy; that is what it is for. */
const busyCpu = 0.9;
/** Nobody on the node can open anything any more when they are used up. */
const usedFileDescriptors = { warning: 0.7, critical: 0.9 } as const;

const job = 'job="node-exporter"';

export const nodeExporterAlerts: readonly RuleGroup[] = [
  {
    name: "node-exporter",
    rules: [
      {
        alert: "NodeExporterUnreachable",
        // By the label that tells of a node elsewhere: of one that is not ready nobody need hear this, too.
        expr: `max by (node) (label_replace(up{${job}}, "node", "$1", "instance", "(.+)")) == 0`,
        for: "15m",
        labels: { severity: "warning" },
        annotations: {
          summary: "Nobody sees how a node is.",
          description:
            "Prometheus does not get at node-exporter on node {{ $labels.node }}: its disks, memory and clock are not seen.",
        },
      },
      {
        alert: "NodeMemoryHighUtilization",
        expr: `
          node_memory_MemAvailable_bytes{${job}} / node_memory_MemTotal_bytes{${job}} < ${freeMemory}
        `,
        for: "15m",
        labels: { severity: "warning" },
        annotations: {
          summary: "A node is short of memory.",
          description:
            "Node {{ $labels.instance }} has {{ $value | humanizePercentage }} of its memory left.",
        },
      },
      {
        alert: "NodeMemoryMajorPagesFaults",
        expr: `rate(node_vmstat_pgmajfault{${job}}[5m]) > ${majorFaultsPerSecond}`,
        for: "15m",
        labels: { severity: "warning" },
        annotations: {
          summary: "A node reads its programs from disk again and again.",
          description:
            "Node {{ $labels.instance }} fetches {{ $value | humanize }} pages per second from disk: its memory is too small for what runs there.",
        },
      },
      {
        alert: "NodeCPUHighUsage",
        expr: `
          1 - avg by (instance) (
            sum by (instance, cpu) (rate(node_cpu_seconds_total{${job}, mode=~"idle|iowait"}[5m]))
          ) > ${busyCpu}
        `,
        for: "15m",
        // Busy is not late; NodeSystemSaturation says when work waits.
        labels: { severity: "info" },
        annotations: {
          summary: "A node is busy.",
          description:
            "The CPUs of node {{ $labels.instance }} are busy {{ $value | humanizePercentage }} of the time.",
        },
      },
      {
        alert: "NodeSystemSaturation",
        expr: `
          node_load5{${job}}
            / on (instance) group_left ()
          count by (instance) (node_cpu_seconds_total{${job}, mode="idle"}) > ${tasksPerCpu}
        `,
        for: "15m",
        labels: { severity: "warning" },
        annotations: {
          summary: "Work waits for a CPU or a disk of a node.",
          description:
            'On node {{ $labels.instance }} {{ $value | printf "%.1f" }} tasks for each CPU run or wait.',
        },
      },
      fileDescriptorLimit("warning"),
      fileDescriptorLimit("critical"),
    ],
  },
  { name: "node-filesystems", rules: filesystemAlerts },
  { name: "node-disks", rules: diskAlerts },
  { name: "node-network", rules: networkAlerts },
  { name: "node-clock", rules: clockAlerts },
];

function fileDescriptorLimit(severity: keyof typeof usedFileDescriptors): Alert {
  return {
    alert: "NodeFileDescriptorLimit",
    expr: `
      node_filefd_allocated{${job}} / node_filefd_maximum{${job}} > ${usedFileDescriptors[severity]}
    `,
    for: "15m",
    labels: { severity },
    annotations: {
      summary: "A node runs out of file descriptors.",
      description:
        "Node {{ $labels.instance }} uses {{ $value | humanizePercentage }} of its file descriptors.",
    },
  };
}

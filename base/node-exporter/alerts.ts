import type { Alert, RuleGroup } from "../../sdk/index.ts";

/** At 10 % a person has days as a rule; below 5 % image pulls and log rotation begin to fail. */
const freeSpace = { warning: 0.1, critical: 0.05 } as const;
/** The kubelet evicts pods at 100 MiB; with less than a tenth left one busy pod gets there. */
const freeMemory = 0.1;
/** The kernel counts its clock's uncertainty up to 16 seconds when nobody sets it. */
const unsetClockSeconds = 16;

const job = 'job="node-exporter"';
/** Not disks: memory, images of container layers, read-only media. */
const disks = `${job}, fstype!~"tmpfs|ramfs|overlay|squashfs|iso9660|nsfs"`;

export const nodeExporterAlerts: readonly RuleGroup[] = [
  {
    name: "node-exporter",
    rules: [
      filesystemAlmostOutOfSpace("warning"),
      filesystemAlmostOutOfSpace("critical"),
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
        alert: "NodeClockNotSynchronising",
        expr: `
          min_over_time(node_timex_sync_status{${job}}[5m]) == 0
          and on (instance) node_timex_maxerror_seconds{${job}} >= ${unsetClockSeconds}
        `,
        for: "10m",
        labels: { severity: "warning" },
        annotations: {
          summary: "Nobody sets a node's clock.",
          description:
            "The clock of node {{ $labels.instance }} runs free; certificates, tokens and samples go wrong when it drifts.",
        },
      },
    ],
  },
];

function filesystemAlmostOutOfSpace(severity: keyof typeof freeSpace): Alert {
  return {
    alert: "NodeFilesystemAlmostOutOfSpace",
    expr: `
      node_filesystem_avail_bytes{${disks}} / node_filesystem_size_bytes{${disks}} < ${freeSpace[severity]}
      and on (instance, device, mountpoint) node_filesystem_readonly{${disks}} == 0
    `,
    // Log rotation and the kubelet's own clearing of images need a while to free something.
    for: "30m",
    labels: { severity },
    annotations: {
      summary: "A node's disk is almost full.",
      description:
        "{{ $labels.mountpoint }} on node {{ $labels.instance }} has {{ $value | humanizePercentage }} left.",
    },
  };
}

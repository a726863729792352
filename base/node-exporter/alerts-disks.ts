import type { Alert } from "../../sdk/index.ts";

/** So many requests wait for one disk on average; a disk under steady load has one or two. */
const waitingRequests = 10;

const job = 'job="node-exporter"';
const device = "{{ $labels.device }} of node {{ $labels.instance }}";

export const diskAlerts: readonly Alert[] = [
  {
    alert: "NodeDiskIOSaturation",
    expr: `rate(node_disk_io_time_weighted_seconds_total{${job}}[5m]) > ${waitingRequests}`,
    // Backups and compactions end by then.
    for: "30m",
    labels: { severity: "warning" },
    annotations: {
      summary: "A node's disk cannot keep up.",
      description: `{{ $value | humanize }} requests on average wait for disk ${device}.`,
    },
  },
  {
    alert: "NodeRAIDDegraded",
    expr: `
      node_md_disks_required{${job}} > ignoring (state) node_md_disks{${job}, state="active"}
    `,
    for: "15m",
    labels: { severity: "critical" },
    annotations: {
      summary: "A RAID array has lost a disk and found no spare.",
      description: `Array ${device} needs {{ $value }} disks and has fewer.`,
    },
  },
  {
    alert: "NodeRAIDDiskFailure",
    expr: `node_md_disks{${job}, state="failed"} > 0`,
    for: "5m",
    labels: { severity: "warning" },
    annotations: {
      summary: "A disk of a RAID array failed.",
      description: `{{ $value }} disks of array ${device} failed.`,
    },
  },
];

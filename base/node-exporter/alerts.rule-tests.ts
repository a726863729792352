import type { RuleTests } from "../../sdk/index.ts";

const on = 'job="node-exporter", instance="a"';
const disk = `${on}, device="/dev/sda1", mountpoint="/var", fstype="ext4"`;
const diskLabels = {
  job: "node-exporter",
  instance: "a",
  device: "/dev/sda1",
  mountpoint: "/var",
  fstype: "ext4",
};

/** A disk of 100 GB with so much left for an hour. */
function free(left: number, { labels = disk, readOnly = 0 } = {}) {
  return {
    [`node_filesystem_avail_bytes{${labels}}`]: `${left}x60`,
    [`node_filesystem_size_bytes{${labels}}`]: "100x60",
    [`node_filesystem_readonly{${labels}}`]: `${readOnly}x60`,
  };
}

export const nodeExporterRuleTests: RuleTests = [
  {
    alert: "NodeFilesystemAlmostOutOfSpace",
    severity: "warning",
    fires: {
      series: free(9),
      at: "31m",
      labels: diskLabels,
      description: "/var on node a has 9% left.",
    },
    quiet: { series: free(10), at: "59m" },
  },
  {
    alert: "NodeFilesystemAlmostOutOfSpace",
    severity: "critical",
    fires: {
      series: free(4),
      at: "31m",
      labels: diskLabels,
      description: "/var on node a has 4% left.",
    },
    // A mounted image is full by nature.
    quiet: { series: free(0, { readOnly: 1 }), at: "59m" },
  },
  {
    alert: "NodeMemoryHighUtilization",
    fires: {
      series: {
        [`node_memory_MemAvailable_bytes{${on}}`]: "8x20",
        [`node_memory_MemTotal_bytes{${on}}`]: "100x20",
      },
      at: "16m",
      labels: { job: "node-exporter", instance: "a" },
      description: "Node a has 8% of its memory left.",
    },
    // A nightly job takes it for ten minutes.
    quiet: {
      series: {
        [`node_memory_MemAvailable_bytes{${on}}`]: "8x10 40x10",
        [`node_memory_MemTotal_bytes{${on}}`]: "100x20",
      },
      at: "10m",
    },
  },
  {
    alert: "NodeClockNotSynchronising",
    fires: {
      series: {
        [`node_timex_sync_status{${on}}`]: "1 0x30",
        [`node_timex_maxerror_seconds{${on}}`]: "0.1x5 16x30",
      },
      at: "30m",
      labels: { job: "node-exporter", instance: "a" },
      description:
        "The clock of node a runs free; certificates, tokens and samples go wrong when it drifts.",
    },
    // The daemon is restarted: the kernel lost the flag, the clock is still right.
    quiet: {
      series: {
        [`node_timex_sync_status{${on}}`]: "0x30",
        [`node_timex_maxerror_seconds{${on}}`]: "0.1x30",
      },
      at: "30m",
    },
  },
];

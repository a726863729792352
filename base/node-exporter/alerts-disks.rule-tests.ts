import type { RuleTests } from "../../sdk/index.ts";
import { nodeLabels, onNode } from "./rule-test-series.ts";

const waited = (seconds: number) =>
  onNode({ 'node_disk_io_time_weighted_seconds_total{device="sda"}': `0+${seconds}x60` });

const array = (active: number, failed: number) =>
  onNode({
    'node_md_disks_required{device="md0"}': "2x30",
    'node_md_disks{device="md0", state="active"}': `${active}x30`,
    'node_md_disks{device="md0", state="failed"}': `${failed}x30`,
    'node_md_disks{device="md0", state="spare"}': "0x30",
  });

export const diskRuleTests: RuleTests = [
  {
    alert: "NodeDiskIOSaturation",
    severity: "warning",
    fires: {
      series: waited(660),
      at: "35m",
      labels: { ...nodeLabels, device: "sda" },
      description: "11 requests on average wait for disk sda of node a.",
    },
    quiet: { series: waited(600) },
  },
  {
    alert: "NodeRAIDDegraded",
    severity: "critical",
    fires: {
      series: array(1, 0),
      at: "15m",
      labels: { ...nodeLabels, device: "md0" },
      description: "Array md0 of node a needs 2 disks and has fewer.",
    },
    // A spare took over.
    quiet: { series: array(2, 1) },
  },
  {
    alert: "NodeRAIDDiskFailure",
    severity: "warning",
    fires: {
      series: array(2, 1),
      at: "5m",
      labels: { ...nodeLabels, device: "md0", state: "failed" },
      description: "1 disks of array md0 of node a failed.",
    },
    quiet: { series: array(2, 0) },
  },
];

import type { RuleTests } from "../../sdk/index.ts";
import { nodeLabels, onNode } from "./rule-test-series.ts";

const offset = (values: string) => onNode({ node_timex_offset_seconds: values });
const clock = (set: string, error: string) =>
  onNode({ node_timex_sync_status: set, node_timex_maxerror_seconds: error });

export const clockRuleTests: RuleTests = [
  {
    alert: "NodeClockNotSynchronising",
    severity: "warning",
    fires: {
      series: clock("1 0x30", "16x30"),
      at: "11m",
      labels: nodeLabels,
      description:
        "The clock of node a runs free; certificates, tokens and samples go wrong when it drifts.",
      // Every four minutes the flag is lost.
      begins: { series: clock("1x3 0 " + "1 1 1 0 ".repeat(8), "16x30"), at: "14m" },
    },
    quiet: [
      // The daemon was restarted: the kernel lost the flag, the clock is still right.
      { series: clock("0x30", "15.9x30") },
      { series: clock("1x30", "16x30") },
      { series: clock("1 1 1 1 1 1 1 0 ".repeat(5), "16x40"), at: "35m" },
    ],
  },
  {
    alert: "NodeClockSkewDetected",
    severity: "warning",
    fires: [
      {
        series: offset("0.052x30"),
        at: "11m",
        labels: nodeLabels,
        description: "The clock of node a is 52ms off and does not get better.",
        // It got better for ten minutes.
        begins: { series: offset("0.152-0.01x10 0.052x30"), at: "25m" },
      },
      {
        series: offset("-0.052x30"),
        at: "11m",
        labels: nodeLabels,
        description: "The clock of node a is 52ms off and does not get better.",
      },
    ],
    quiet: [
      { series: offset("0.05x30") },
      { series: offset("-0.05x30") },
      // It is being brought back, slowly.
      { series: offset("0.2-0.005x30") },
      { series: offset("-0.2+0.005x30") },
    ],
  },
];

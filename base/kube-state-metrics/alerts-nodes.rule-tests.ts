import type { RuleTests } from "../../sdk/index.ts";
import { kept, seen } from "./rule-test-series.ts";

const condition = (name: string, status = "true") =>
  `kube_node_status_condition{node="a", condition="${name}", status="${status}"}`;
const cordoned = 'kube_node_spec_unschedulable{node="a"}';

export const nodeRuleTests: RuleTests = [
  {
    alert: "KubeNodeNotReady",
    severity: "warning",
    fires: {
      series: seen({ [condition("Ready")]: "1x1 0x30", [cordoned]: "0x30" }),
      at: "17m",
      labels: kept({ node: "a", condition: "Ready", status: "true" }),
      description: "Node a takes no pods, and its own are moved elsewhere.",
    },
    quiet: [
      { series: seen({ [condition("Ready")]: "1x30", [cordoned]: "0x30" }) },
      // Somebody took it out for work.
      { series: seen({ [condition("Ready")]: "0x30", [cordoned]: "1x30" }) },
      { series: seen({ [condition("MemoryPressure")]: "0x30" }) },
      { series: seen({ [condition("Ready", "false")]: "0x30" }) },
    ],
  },
  {
    alert: "KubeNodeReadinessFlapping",
    severity: "warning",
    survivors: {
      "sum becomes max": "a node has one series of this condition and status",
      "threshold 2 raised by 10 %": "changes are whole",
    },
    fires: {
      series: seen({
        [condition("Ready")]: "1x1 0x3 1x3 0x3 1x3 0x3 1x3 0x3 1x3 0x3",
        [cordoned]: "0x40",
      }),
      at: "25m",
      labels: { node: "a" },
      description: "Node a became ready or unready 3 times in 15 minutes.",
    },
    quiet: [
      // It restarted once in a quarter of an hour.
      {
        series: seen({
          [condition("Ready")]: "1x6 0x6 1x6 0x6 1x6 0x6",
          [condition("Ready", "false")]: "0x6 1x6 0x6 1x6 0x6 1x6",
          [cordoned]: "0x40",
        }),
        at: "38m",
      },
      {
        series: seen({
          [condition("Ready")]: "1x1 0x3 1x3 0x3 1x3 0x3 1x3 0x3 1x3 0x3",
          [cordoned]: "1x40",
        }),
      },
      { series: seen({ [condition("DiskPressure")]: "1x1 0x3 1x3 0x3 1x3 0x3 1x3 0x3 1x3 0x3" }) },
    ],
  },
  {
    alert: "KubeNodePressure",
    severity: "warning",
    fires: {
      series: seen({ [condition("DiskPressure")]: "1x30" }),
      at: "10m",
      labels: kept({ node: "a", condition: "DiskPressure", status: "true" }),
      description: "Node a reports DiskPressure: it takes no new pods.",
      also: [{ condition: "MemoryPressure" }, { condition: "PIDPressure" }],
    },
    quiet: [
      { series: seen({ [condition("DiskPressure")]: "0x30" }) },
      { series: seen({ [condition("DiskPressure", "unknown")]: "1x30" }) },
      { series: seen({ [condition("Ready")]: "1x30" }) },
    ],
  },
];

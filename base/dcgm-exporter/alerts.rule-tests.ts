import { every, type RuleTests } from "../../sdk/index.ts";

const labels = { node: "a", gpu: "0" };
const series = (field: string, more = "") =>
  `DCGM_FI_DEV_${field}{job="dcgm-exporter", node="a", gpu="0", UUID="GPU-1"${more}}`;
/** The same GPU, while another pod has it. */
const shared = ', namespace="shop", pod="train-0"';

const offered = (which: "allocatable" | "capacity", resource = "nvidia_com_gpu") =>
  `kube_node_status_${which}{job="kube-state-metrics", node="a", resource="${resource}"}`;
const watched = (node: string) => `up{job="dcgm-exporter", node="${node}"}`;
const one = "a node has one such series";

const memory = (used: number, free: number) => ({
  [series("FB_USED")]: `${used}x30`,
  [series("FB_FREE")]: `${free}x30`,
});
const alone = "a GPU has one such series, unless it is shared";

export const dcgmExporterRuleTests: RuleTests = [
  {
    alert: "GpuMissing",
    severity: "warning",
    survivors: { "sum becomes max": one, "sum becomes max (2)": one },
    fires: {
      series: { [offered("capacity")]: "8x30", [offered("allocatable")]: "7x30" },
      at: "10m",
      labels: { node: "a" },
      description: "Node a keeps 1 of its GPUs back: they are broken.",
    },
    quiet: [
      { series: { [offered("capacity")]: "8x30", [offered("allocatable")]: "8x30" } },
      // Of CPUs a node keeps some for itself.
      { series: { [offered("capacity", "cpu")]: "8x30", [offered("allocatable", "cpu")]: "7x30" } },
    ],
  },
  {
    alert: "GpuUnwatched",
    severity: "warning",
    survivors: { "sum becomes max": one },
    fires: {
      series: { [offered("capacity")]: "8x30", [watched("b")]: "1x30" },
      at: "15m",
      labels: { node: "a" },
      description:
        "Node a has 8 GPUs, and no dcgm-exporter runs there: alerts about them cannot fire.",
    },
    quiet: [
      // That it does not answer is told of its target.
      { series: { [offered("capacity")]: "8x30", [watched("a")]: "0x30" } },
      // A device plugin that leaves keeps the resource at none.
      { series: { [offered("capacity")]: "0x30" } },
      { series: { [offered("capacity", "cpu")]: "8x30" } },
    ],
  },
  {
    alert: "GpuError",
    severity: "warning",
    fires: [
      {
        series: { [series("XID_ERRORS")]: "79x30", [series("XID_ERRORS", shared)]: "0x30" },
        at: "1m",
        labels,
        description: "GPU 0 of node a: the last error is XID 79.",
      },
      {
        series: { [series("XID_ERRORS")]: "1x30" },
        at: "1m",
        labels,
        description: "GPU 0 of node a: the last error is XID 1.",
      },
    ],
    quiet: [0, 13, 31, 43, 45].map((xid) => ({ series: { [series("XID_ERRORS")]: `${xid}x30` } })),
  },
  {
    alert: "GpuMemoryFails",
    severity: "warning",
    fires: {
      series: {
        [series("ROW_REMAP_FAILURE")]: "1x30",
        [series("ROW_REMAP_FAILURE", shared)]: "0x30",
      },
      at: "1m",
      labels,
      description:
        "GPU 0 of node a cannot replace a part of its memory any more: what it computes may be lost at any time.",
    },
    quiet: [{ series: { [series("ROW_REMAP_FAILURE")]: "0x30" } }],
  },
  {
    alert: "GpuHot",
    severity: "warning",
    fires: {
      series: { [series("GPU_TEMP")]: "86x30", [series("GPU_TEMP", shared)]: "40x30" },
      at: "10m",
      labels,
      description: "GPU 0 of node a has 86 degrees Celsius, and will slow down.",
    },
    quiet: [{ series: { [series("GPU_TEMP")]: "85x30" } }],
  },
  {
    alert: "GpuThrottled",
    severity: "warning",
    fires: {
      series: {
        [series("THERMAL_VIOLATION")]: "0+10x60",
        [series("THERMAL_VIOLATION", shared)]: "0x60",
      },
      at: "16m",
      labels,
      description:
        "GPU 0 of node a has been slower for a quarter of an hour than it could be, because it is too hot.",
      begins: { series: { [series("THERMAL_VIOLATION")]: every(4) }, at: "19m" },
    },
    quiet: [
      { series: { [series("THERMAL_VIOLATION")]: "50x60" } },
      { series: { [series("THERMAL_VIOLATION")]: every(7) }, at: "50m" },
    ],
  },
  {
    alert: "GpuMemoryNearlyFull",
    severity: "info",
    survivors: {
      "max becomes min": alone,
      "max becomes min (2)": alone,
      "max becomes min (3)": alone,
    },
    fires: {
      series: memory(96, 4),
      at: "15m",
      labels,
      description: "GPU 0 of node a has 96% of its memory in use.",
    },
    quiet: [{ series: memory(95, 5) }],
  },
];

import type { Alert, RuleGroup } from "../../sdk/index.ts";

/** Data-centre GPUs slow down from 85 to 90 degrees on. */
const hotCelsius = 85;
/** The rest is for what a driver needs itself. */
const nearlyFull = 0.95;
/** What a program does wrong with its own memory, and what follows from ending it: the GPU is well. */
const ofPrograms = [13, 31, 43, 45];

const job = 'job="dcgm-exporter"';
const gpu = "GPU {{ $labels.gpu }} of node {{ $labels.node }}";
const each = "by (node, gpu)";
const used = `max ${each} (DCGM_FI_DEV_FB_USED{${job}})`;
const free = `max ${each} (DCGM_FI_DEV_FB_FREE{${job}})`;
const offered = 'job="kube-state-metrics", resource="nvidia_com_gpu"';

const alerts: readonly Alert[] = [
  {
    alert: "GpuMissing",
    // The device plugin takes back what it finds broken; shared GPUs count as often as they are offered on both sides.
    expr: `
      sum by (node) (kube_node_status_capacity{${offered}})
        - sum by (node) (kube_node_status_allocatable{${offered}}) > 0
    `,
    for: "10m",
    labels: { severity: "warning" },
    annotations: {
      summary: "A node offers fewer GPUs than it has.",
      description: "Node {{ $labels.node }} keeps {{ $value }} of its GPUs back: they are broken.",
    },
  },
  {
    alert: "GpuUnwatched",
    // A node without GPUs is asked by nobody, so that nobody is there to be asked tells nothing by itself.
    expr: `
      sum by (node) (kube_node_status_capacity{${offered}}) > 0 unless on (node) up{${job}}
    `,
    for: "15m",
    labels: { severity: "warning" },
    annotations: {
      summary: "Nobody measures the GPUs of a node.",
      description:
        "Node {{ $labels.node }} has {{ $value }} GPUs, and no dcgm-exporter runs there: alerts about them cannot fire.",
    },
  },
  {
    alert: "GpuError",
    // It stays the last one until the exporter starts anew.
    expr: `max ${each} (DCGM_FI_DEV_XID_ERRORS{${job}}) > 0${ofPrograms.map((xid) => ` != ${xid}`).join("")}`,
    for: "1m",
    labels: { severity: "warning" },
    annotations: {
      summary: "The driver reports a fault of a GPU.",
      description: `${gpu}: the last error is XID {{ $value }}.`,
    },
  },
  {
    alert: "GpuMemoryFails",
    expr: `max ${each} (DCGM_FI_DEV_ROW_REMAP_FAILURE{${job}}) > 0`,
    for: "1m",
    labels: { severity: "warning" },
    annotations: {
      summary: "A GPU has no spare memory for cells that fail.",
      description: `${gpu} cannot replace a part of its memory any more: what it computes may be lost at any time.`,
    },
  },
  {
    alert: "GpuHot",
    expr: `max ${each} (DCGM_FI_DEV_GPU_TEMP{${job}}) > ${hotCelsius}`,
    for: "10m",
    labels: { severity: "warning" },
    annotations: {
      summary: "A GPU is hot.",
      description: `${gpu} has {{ $value }} degrees Celsius, and will slow down.`,
    },
  },
  {
    alert: "GpuThrottled",
    expr: `max ${each} (rate(DCGM_FI_DEV_THERMAL_VIOLATION{${job}}[5m])) > 0`,
    for: "15m",
    labels: { severity: "warning" },
    annotations: {
      summary: "A GPU is held back by its temperature.",
      description: `${gpu} has been slower for a quarter of an hour than it could be, because it is too hot.`,
    },
  },
  {
    alert: "GpuMemoryNearlyFull",
    expr: `${used} / (${used} + ${free}) > ${nearlyFull}`,
    for: "15m",
    // Many programs take all of it at their start, and are well.
    labels: { severity: "info" },
    annotations: {
      summary: "The memory of a GPU is nearly full.",
      description: `${gpu} has {{ $value | humanizePercentage }} of its memory in use.`,
    },
  },
];

export const dcgmExporterAlerts: readonly RuleGroup[] = [{ name: "gpu", rules: alerts }];

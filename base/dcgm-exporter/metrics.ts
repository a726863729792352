import { catalogue } from "../../sdk/index.ts";

/** Whose GPU it is stands there while a pod has it, and of a part of one (MIG) which. */
const labels = [
  ...["Hostname", "UUID", "container", "device", "gpu", "modelName", "namespace", "pci_bus_id"],
  "pod",
];

export const dcgmExporterMetrics = catalogue({
  program: "dcgm-exporter",
  version: "4.5.3-4.8.2",
  source:
    "its source code, etc/default-counters.csv and internal/pkg/rendermetrics/render_metrics.go; exposed is what `counters.ts` asks for",
  port: "metrics",
  optional: ["container", "namespace", "pod"],
  metrics: {
    /** Framebuffer memory free, in MiB. */
    DCGM_FI_DEV_FB_FREE: { type: "gauge", labels },
    /** Framebuffer memory used, in MiB. */
    DCGM_FI_DEV_FB_USED: { type: "gauge", labels },
    /** GPU temperature, in degrees Celsius. */
    DCGM_FI_DEV_GPU_TEMP: { type: "gauge", labels },
    /** GPU utilization, in percent. */
    DCGM_FI_DEV_GPU_UTIL: { type: "gauge", labels },
    /** Power draw, in watts. */
    DCGM_FI_DEV_POWER_USAGE: { type: "gauge", labels },
    /** Whether remapping of rows has failed. */
    DCGM_FI_DEV_ROW_REMAP_FAILURE: { type: "gauge", labels },
    /** How long it was slowed down because of its temperature. */
    DCGM_FI_DEV_THERMAL_VIOLATION: { type: "counter", labels },
    /** Value of the last XID error encountered. */
    DCGM_FI_DEV_XID_ERRORS: { type: "gauge", labels },
  },
});

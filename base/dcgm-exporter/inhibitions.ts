import { alerts, type Inhibition } from "../../sdk/index.ts";

/** Heat is told once: that it slows the GPU down. */
export const dcgmExporterInhibitions: readonly Inhibition[] = [
  {
    source: alerts("GpuThrottled"),
    target: alerts("GpuHot"),
    equal: ["cluster", "node", "gpu"],
  },
];

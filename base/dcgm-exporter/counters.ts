import { dcgmExporterMetrics } from "./metrics.ts";

/**
 * What it measures, as its file of counters wants it: what is asked for and no more. Fields of the profiler
 * (`DCGM_FI_PROF_*`), which need `SYS_ADMIN`, are not among them.
 */
export const counters = Object.entries(dcgmExporterMetrics.metrics)
  .map(([name, { type }]) => `${name}, ${type}, ${name}\n`)
  .join("");

import type { Alert } from "../../sdk/index.ts";
import { job, replica, where } from "./alert-words.ts";

/** Blocks are shipped within a minute of being cut. */
const unshippedMinutes = 30;
/** Every hour (`compactor.compaction_interval`). */
const compactionHours = 6;

export const cortexStorageAlerts: readonly Alert[] = [
  {
    alert: "CortexCannotStore",
    expr: `
      time() - min by (namespace, pod) (
        cortex_ingester_oldest_unshipped_block_timestamp_seconds{${job}} > 0
      ) > ${unshippedMinutes * 60}
    `,
    for: "15m",
    labels: { severity: "critical" },
    annotations: {
      summary: "Cortex cannot store what it holds.",
      description: `${replica} has a block for {{ $value | humanizeDuration }} that is not in its bucket: blocks stay on its volume, until that is full.`,
    },
  },
  {
    alert: "CortexCannotCutBlocks",
    expr: `sum by (namespace, pod) (rate(cortex_ingester_tsdb_compactions_failed_total{${job}}[10m])) > 0`,
    for: "15m",
    labels: { severity: "critical" },
    annotations: {
      summary: "Cortex cannot cut blocks of what it holds in memory.",
      description: `${replica} fails to write blocks to its volume: its memory and its log grow.`,
    },
  },
  {
    alert: "CortexCompactionStopped",
    expr: `
      time() - max by (namespace) (cortex_compactor_last_successful_run_timestamp_seconds{${job}} > 0)
      > ${compactionHours * 3600}
    `,
    for: "1h",
    labels: { severity: "warning" },
    annotations: {
      summary: "Cortex does not compact.",
      description: `${where} has not compacted for {{ $value | humanizeDuration }}: queries become slow, and each sample stays there three times.`,
    },
  },
];

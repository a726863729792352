import type { Alert } from "../../sdk/index.ts";

/** Its list of blocks is made anew every five minutes (`storage.trace.blocklist_poll`). */
const indexSeconds = 900;
/** Blocks that wait for each replica; one compacts tens in an hour. */
const waitingBlocks = 100;

const job = 'job="tempo"';
const where = "Tempo in {{ $labels.namespace }}";

/** Whether what it holds reaches the bucket, is found there, and goes again. */
export function storageAlerts(): Alert[] {
  return [
    {
      alert: "TempoCannotStore",
      expr: `sum by (namespace) (rate(tempo_ingester_failed_flushes_total{${job}}[10m])) > 0`,
      for: "15m",
      labels: { severity: "critical" },
      annotations: {
        summary: "Tempo cannot store what it holds.",
        description: `${where} fails to write blocks to its store: they stay on its volumes, until these are full.`,
      },
    },
    {
      alert: "TempoCompactionsFail",
      expr: `sum by (namespace) (rate(tempodb_compaction_errors_total{${job}}[30m])) > 0`,
      for: "1h",
      labels: { severity: "warning" },
      annotations: {
        summary: "Tempo does not compact.",
        description: `${where} has failed to compact for an hour: queries become slow.`,
      },
    },
    {
      alert: "TempoRetentionFails",
      expr: `sum by (namespace) (rate(tempodb_retention_errors_total{${job}}[30m])) > 0`,
      for: "1h",
      labels: { severity: "warning" },
      annotations: {
        summary: "Tempo does not delete what is old.",
        description: `${where} has failed to delete blocks for an hour: its bucket grows.`,
      },
    },
    {
      alert: "TempoCompactionFallsBehind",
      expr: `
        avg by (namespace, tenant) (tempodb_compaction_outstanding_blocks{${job}}) > ${waitingBlocks}
      `,
      for: "6h",
      labels: { severity: "warning" },
      annotations: {
        summary: "More blocks come than Tempo compacts.",
        description: `${where} has {{ $value | humanize }} blocks of {{ $labels.tenant }} waiting for each replica: queries become slow.`,
      },
    },
    {
      alert: "TempoBlockListOld",
      expr: `
        max by (namespace, tenant) (tempodb_blocklist_tenant_index_age_seconds{${job}}) > ${indexSeconds}
      `,
      for: "5m",
      labels: { severity: "critical" },
      annotations: {
        summary: "Tempo does not know which blocks there are.",
        description: `${where} has made no list of the blocks of {{ $labels.tenant }} for {{ $value | humanizeDuration }}: newer ones are not found.`,
      },
    },
    {
      alert: "TempoPollsFail",
      expr: `sum by (namespace) (rate(tempodb_blocklist_poll_errors_total{${job}}[10m])) > 0`,
      for: "15m",
      labels: { severity: "critical" },
      annotations: {
        summary: "Tempo cannot list its bucket.",
        description: `${where} fails to list its blocks: newer ones are not found.`,
      },
    },
  ];
}

import type { Alert } from "../../sdk/index.ts";
import type { SeriesStore } from "./series-store.ts";

/** What is sent to the bucket every two hours, and tried again every minute. */
const unshippedHours = 1;
/** It runs every hour (`compactor.compaction_interval`). */
const compactionHours = 6;
/** One of twenty may be a hiccup that is tried again. */
const storeFailures = 0.05;

const replica = "{{ $labels.namespace }}/{{ $labels.pod }}";

/** What goes wrong with the bucket or the volumes of a store of series. */
export function seriesStoreStorageAlerts(store: SeriesStore): Alert[] {
  return [...bucketAlerts(store), ...volumeAlerts(store)];
}

function bucketAlerts({ title, job }: SeriesStore): Alert[] {
  return [
    {
      alert: `${title}CannotStore`,
      expr: `
        time() - max by (namespace, pod) (cortex_ingester_oldest_unshipped_block_timestamp_seconds{job="${job}"} > 0)
          > ${unshippedHours * 3600}
      `,
      for: "15m",
      labels: { severity: "critical" },
      annotations: {
        summary: `${title} cannot store what it holds.`,
        description: `${replica} has had a block for {{ $value | humanizeDuration }} that is not in the bucket: if its volume is lost, so is the block, and the volume fills.`,
      },
    },
    {
      alert: `${title}ObjectStoreFails`,
      expr: `
        sum by (namespace, component) (rate(thanos_objstore_bucket_operation_failures_total{job="${job}"}[10m]))
          / sum by (namespace, component) (rate(thanos_objstore_bucket_operations_total{job="${job}"}[10m]))
        > ${storeFailures}
      `,
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: `The object store of ${title} fails.`,
        description: `${title} in {{ $labels.namespace }}: {{ $value | humanizePercentage }} of what {{ $labels.component }} asks of the bucket fails.`,
      },
    },
    {
      alert: `${title}CompactionStopped`,
      expr: `
        time() - max by (namespace, pod) (cortex_compactor_last_successful_run_timestamp_seconds{job="${job}"})
          > ${compactionHours * 3600}
      `,
      for: "2h",
      labels: { severity: "warning" },
      annotations: {
        summary: `${title} does not compact.`,
        description: `${replica} has not compacted for more than ${compactionHours} hours: queries become slow, and nothing old is deleted.`,
      },
    },
  ];
}

function volumeAlerts({ title, job }: SeriesStore): Alert[] {
  return [
    {
      alert: `${title}VolumeFails`,
      expr: `
        sum by (namespace, pod) (rate(cortex_ingester_tsdb_wal_writes_failed_total{job="${job}"}[10m])) > 0
        or sum by (namespace, pod) (rate(cortex_ingester_tsdb_compactions_failed_total{job="${job}"}[10m])) > 0
      `,
      for: "15m",
      labels: { severity: "critical" },
      annotations: {
        summary: `${title} cannot write to its volume.`,
        description: `${replica} fails to write its log or its blocks: it loses what is in memory when it restarts.`,
      },
    },
  ];
}

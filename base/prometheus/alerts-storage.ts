import type { Alert } from "../../sdk/index.ts";

/** Compaction runs every two hours, so three see at least one attempt. */
const compactionWindow = "3h";

const job = 'job="prometheus"';
const replica = "{{ $labels.namespace }}/{{ $labels.pod }}";

export const storageAlerts: readonly Alert[] = [
  {
    alert: "PrometheusNotIngestingSamples",
    expr: `
      sum by (namespace, pod) (rate(prometheus_tsdb_head_samples_appended_total{${job}}[5m])) <= 0
      and on (namespace, pod)
      sum by (namespace, pod) (prometheus_rule_group_rules{${job}}) > 0
    `,
    for: "10m",
    // Its twin still takes samples: this one is the witness, and losing both stops the Watchdog.
    labels: { severity: "warning" },
    annotations: {
      summary: "Prometheus takes in no samples.",
      description: `${replica} has stored nothing for 5 minutes, though it has rules to evaluate.`,
    },
  },
  {
    alert: "PrometheusTSDBCompactionsFailing",
    expr: `increase(prometheus_tsdb_compactions_failed_total{${job}}[${compactionWindow}]) > 0`,
    for: "4h",
    labels: { severity: "warning" },
    annotations: {
      summary: "Prometheus cannot compact its blocks.",
      description: `${replica} failed {{ $value | humanize }} compactions in ${compactionWindow}; memory and disk grow until it ends.`,
    },
  },
  {
    alert: "PrometheusTSDBReloadsFailing",
    expr: `increase(prometheus_tsdb_reloads_failures_total{${job}}[${compactionWindow}]) > 0`,
    for: "4h",
    labels: { severity: "warning" },
    annotations: {
      summary: "Prometheus cannot read its blocks.",
      description: `${replica} failed {{ $value | humanize }} times in ${compactionWindow} to read its blocks again; old samples may be missing.`,
    },
  },
];

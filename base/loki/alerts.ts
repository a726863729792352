import type { Alert, RuleGroup } from "../../sdk/index.ts";

/** Agents send again what fails; of one in ten they cannot make good each. */
const manyFailures = 0.1;
/** An agent's batch waits for the answer to the one before. */
const slowSeconds = 1;
/** Lines per second of a tenant that are turned away: more than one stray stream. */
const discardedLines = 1;
/** It runs every ten minutes (`compactor.compaction_interval`). */
const compactionHours = 3;

const job = 'job="loki"';
const where = "Loki in {{ $labels.namespace }}";
const replica = "{{ $labels.namespace }}/{{ $labels.pod }}";

export const lokiAlerts: readonly RuleGroup[] = [
  { name: "loki", rules: [...requestAlerts(), ...ingestAlerts(), ...storageAlerts()] },
  { name: "loki-ruler", rules: rulerAlerts() },
];

function requestAlerts(): Alert[] {
  return [
    {
      alert: "LokiRequestsFail",
      expr: `
        sum by (namespace, route) (rate(loki_request_duration_seconds_count{${job}, status_code=~"5.."}[5m]))
          / sum by (namespace, route) (rate(loki_request_duration_seconds_count{${job}}[5m]))
        > ${manyFailures}
      `,
      for: "15m",
      labels: { severity: "critical" },
      annotations: {
        summary: "Loki fails requests.",
        description: `${where} fails {{ $value | humanizePercentage }} of {{ $labels.route }}.`,
      },
    },
    {
      alert: "LokiPanics",
      expr: `sum by (namespace, pod) (increase(loki_panic_total{${job}}[10m])) > 0`,
      labels: { severity: "warning" },
      annotations: {
        summary: "Loki panics over a request.",
        description: `${replica} has panicked over requests, which were not answered.`,
      },
    },
    {
      alert: "LokiTakesLinesSlowly",
      expr: `
        histogram_quantile(0.99, sum by (namespace, route, le) (
          rate(loki_request_duration_seconds_bucket{${job}, route=~"loki_api_v1_push|otlp_v1_logs"}[5m])
        )) > ${slowSeconds}
      `,
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: "Loki takes lines slowly.",
        description: `${where} answers the slowest hundredth of {{ $labels.route }} after {{ $value | humanizeDuration }}: agents fall behind.`,
      },
    },
  ];
}

function ingestAlerts(): Alert[] {
  return [
    {
      alert: "LokiReceivesNothing",
      expr: `
        count by (namespace) (up{${job}} == 1)
        unless on (namespace)
          sum by (namespace) (rate(loki_distributor_lines_received_total{${job}}[10m])) > 0
      `,
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: "No lines reach Loki.",
        description: `${where} runs, and nobody sends it a line.`,
      },
    },
    {
      alert: "LokiDiscardsLines",
      expr: `
        sum by (namespace, tenant, reason) (rate(loki_discarded_samples_total{${job}}[10m])) > ${discardedLines}
      `,
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: "Loki turns lines away.",
        description: `${where} discards {{ $value | humanize }} lines per second of {{ $labels.tenant }}: {{ $labels.reason }}.`,
      },
    },
    {
      alert: "LokiRingUnhealthy",
      expr: `max by (namespace, name) (loki_ring_members{${job}, state="Unhealthy"}) > 0`,
      // One that restarts is back within minutes.
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: "A replica of Loki is lost to the others.",
        description: `${where} has lost {{ $value }} members of the ring {{ $labels.name }}.`,
      },
    },
  ];
}

function storageAlerts(): Alert[] {
  return [
    {
      alert: "LokiCannotStore",
      expr: `sum by (namespace) (rate(loki_ingester_chunks_flush_failures_total{${job}}[10m])) > 0`,
      for: "15m",
      labels: { severity: "critical" },
      annotations: {
        summary: "Loki cannot store what it holds.",
        description: `${where} fails to write chunks to its store: they stay in memory and on its volumes, until both are full.`,
      },
    },
    {
      alert: "LokiCompactionStopped",
      expr: `
        time() - max by (namespace) (
          loki_boltdb_shipper_compact_tables_operation_last_successful_run_timestamp_seconds{${job}} > 0
        ) > ${compactionHours * 3600}
      `,
      for: "1h",
      labels: { severity: "warning" },
      annotations: {
        summary: "Loki does not compact.",
        description: `${where} has not compacted for {{ $value | humanizeDuration }}: queries become slow, and nothing old is deleted.`,
      },
    },
    {
      alert: "LokiNeverCompacted",
      // Until the first success it is zero, and so are those of the replicas that do not compact.
      expr: `
        max by (namespace) (
          loki_boltdb_shipper_compact_tables_operation_last_successful_run_timestamp_seconds{${job}}
        ) == 0
      `,
      for: `${compactionHours}h`,
      labels: { severity: "warning" },
      annotations: {
        summary: "Loki has not compacted since it started.",
        description: `${where} has not compacted once since it started: queries become slow, and nothing old is deleted.`,
      },
    },
    {
      alert: "LokiSeveralCompactors",
      expr: `sum by (namespace) (loki_boltdb_shipper_compactor_running{${job}}) > 1`,
      for: "15m",
      labels: { severity: "critical" },
      annotations: {
        summary: "Several replicas of Loki compact at once.",
        description: `${where} has {{ $value }} compactors, which delete each other's index.`,
      },
    },
  ];
}

function rulerAlerts(): Alert[] {
  return [
    {
      alert: "LokiRulesFail",
      expr: `
        sum by (namespace, rule_group) (rate(loki_prometheus_rule_evaluation_failures_total{${job}}[10m])) > 0
      `,
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: "Loki cannot evaluate rules.",
        description: `${where} fails to evaluate {{ $labels.rule_group }}: its alerts do not fire.`,
      },
    },
    {
      alert: "LokiAlertsNotSent",
      expr: `sum by (namespace) (rate(loki_prometheus_notifications_dropped_total{${job}}[10m])) > 0`,
      for: "15m",
      labels: { severity: "critical" },
      annotations: {
        summary: "Loki's alerts reach nobody.",
        description: `${where} drops alerts that no Alertmanager takes.`,
      },
    },
  ];
}

import type { Alert } from "../../sdk/index.ts";
import { job, where } from "./alert-words.ts";

/** Prometheus sends again what fails; of one in ten it falls behind. */
const manyFailures = 0.1;
/** A shard's request waits for the answer to the one before. */
const slowSeconds = 1;
/** Samples per second of a tenant that are turned away: more than one stray series. */
const discardedSamples = 1;

export const cortexRequestAlerts: readonly Alert[] = [
  {
    alert: "CortexRequestsFail",
    expr: `
      sum by (namespace, route) (rate(cortex_request_duration_seconds_count{${job}, status_code=~"5..", route!="ready"}[5m]))
        / sum by (namespace, route) (rate(cortex_request_duration_seconds_count{${job}, route!="ready"}[5m]))
      > ${manyFailures}
    `,
    for: "15m",
    labels: { severity: "critical" },
    annotations: {
      summary: "Cortex fails requests.",
      description: `${where} fails {{ $value | humanizePercentage }} of {{ $labels.route }}.`,
    },
  },
  {
    alert: "CortexTakesSamplesSlowly",
    expr: `
      histogram_quantile(0.99, sum by (namespace, le) (
        rate(cortex_request_duration_seconds_bucket{${job}, route="api_v1_push"}[5m])
      )) > ${slowSeconds}
    `,
    for: "15m",
    labels: { severity: "warning" },
    annotations: {
      summary: "Cortex takes samples slowly.",
      description: `${where} answers the slowest hundredth of what is written after {{ $value | humanizeDuration }}: who writes falls behind.`,
    },
  },
  {
    alert: "CortexReceivesNothing",
    expr: `
      count by (namespace) (up{${job}} == 1)
      unless on (namespace)
        sum by (namespace) (rate(cortex_distributor_received_samples_total{${job}}[10m])) > 0
    `,
    for: "15m",
    labels: { severity: "warning" },
    annotations: {
      summary: "No samples reach Cortex.",
      description: `${where} runs, and nobody writes a sample to it.`,
    },
  },
  {
    alert: "CortexDiscardsSamples",
    expr: `
      sum by (namespace, user, reason) (rate(cortex_discarded_samples_total{${job}}[10m])) > ${discardedSamples}
    `,
    for: "15m",
    labels: { severity: "warning" },
    annotations: {
      summary: "Cortex turns samples away.",
      description: `${where} discards {{ $value | humanize }} samples per second of {{ $labels.user }}: {{ $labels.reason }}.`,
    },
  },
];

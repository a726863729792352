import type { Alert, RuleGroup } from "../../sdk/index.ts";

/** A fifth of a queue is full again within seconds, once nothing leaves it. */
const nearlyFull = 0.8;
/** It decides once a second: what takes longer falls behind. */
const decisionMilliseconds = 1000;

const both = 'job=~"opentelemetry-collector-(gateway|sampler)"';
const gateway = 'job="opentelemetry-collector-gateway"';
const sampler = 'job="opentelemetry-collector-sampler"';
const pod = "{{ $labels.namespace }}/{{ $labels.pod }}";
const where = "The OpenTelemetry Collector in {{ $labels.namespace }}";

/** What is counted of each signal has a name of its own. */
const signals = ["spans", "metric_points", "log_records"] as const;

export const opentelemetryCollectorAlerts: readonly RuleGroup[] = [
  {
    name: "opentelemetry-collector",
    rules: [...intakeAlerts(), ...exportAlerts(), ...samplingAlerts()],
  },
];

function intakeAlerts(): Alert[] {
  return [
    {
      alert: "OpenTelemetryCollectorRefusesData",
      expr: anySignal(
        (signal) => `
        sum by (namespace, pod) (rate(otelcol_receiver_refused_${signal}_total{${both}}[5m])) > 0`,
      ),
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: "A collector refuses data.",
        description: `${pod} refuses {{ $value | humanize }} items per second: who sends them tries again for a while.`,
      },
    },
    {
      alert: "OpenTelemetryCollectorMemoryLimited",
      expr: anySignal(
        (signal) => `
        sum by (namespace, pod) (rate(otelcol_processor_memory_limiter_refused_${signal}_total{${both}}[5m])) > 0`,
      ),
      for: "10m",
      labels: { severity: "warning" },
      annotations: {
        summary: "A collector has no memory for what comes in.",
        description: `${pod} refuses what comes in because its memory is used up.`,
      },
    },
    {
      alert: "OpenTelemetryCollectorReceivesNothing",
      expr: `
        sum by (namespace) (rate(otelcol_receiver_accepted_spans_total{${gateway}}[6h])) > 0
        unless on (namespace)
          sum by (namespace) (rate(otelcol_receiver_accepted_spans_total{${gateway}}[10m])) > 0
      `,
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: "Nobody sends spans any more.",
        description: `${where} receives no spans, and did within the last six hours.`,
      },
    },
  ];
}

function exportAlerts(): Alert[] {
  return [
    {
      alert: "OpenTelemetryCollectorExportFails",
      expr: anySignal(
        (signal) => `
        sum by (namespace, exporter) (rate(otelcol_exporter_send_failed_${signal}_total{${both}}[5m])) > 0`,
      ),
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: "A collector gives up data that no store takes.",
        description: `${where} loses {{ $value | humanize }} items per second of {{ $labels.exporter }}: it has tried for minutes, or was told not to try again.`,
      },
    },
    {
      alert: "OpenTelemetryCollectorQueueNearlyFull",
      expr: `
        otelcol_exporter_queue_size{${both}} / otelcol_exporter_queue_capacity{${both}} > ${nearlyFull}
      `,
      for: "10m",
      labels: { severity: "warning" },
      annotations: {
        summary: "A collector cannot send as fast as it receives.",
        description: `The queue of {{ $labels.exporter }} of ${pod} is {{ $value | humanizePercentage }} full.`,
      },
    },
    {
      alert: "OpenTelemetryCollectorQueueOverflows",
      expr: anySignal(
        (signal) => `
        sum by (namespace, exporter) (rate(otelcol_exporter_enqueue_failed_${signal}_total{${both}}[5m])) > 0`,
      ),
      for: "10m",
      labels: { severity: "warning" },
      annotations: {
        summary: "A collector has no room for what it shall send.",
        description: `${where} turns away {{ $value | humanize }} items per second, as the queue of {{ $labels.exporter }} is full.`,
      },
    },
  ];
}

function samplingAlerts(): Alert[] {
  return [
    {
      alert: "OpenTelemetryCollectorSamplersDiffer",
      expr: `
        max by (namespace) (otelcol_loadbalancer_num_backends{${gateway}})
          - min by (namespace) (otelcol_loadbalancer_num_backends{${gateway}})
        > 0
      `,
      // A rollout changes the number for a moment.
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: "Gateways know different samplers.",
        description: `${where} has gateways of which some know {{ $value }} samplers more than others: traces are split, and judged by halves.`,
      },
    },
    {
      alert: "OpenTelemetryCollectorDecidesEarly",
      expr: `rate(otelcol_processor_tail_sampling_sampling_trace_dropped_too_early_total{${sampler}}[5m]) > 0`,
      for: "10m",
      labels: { severity: "warning" },
      annotations: {
        summary: "A sampler drops traces before it can judge them.",
        description: `${pod} drops {{ $value | humanize }} traces per second undecided: more come in than it may hold.`,
      },
    },
    {
      alert: "OpenTelemetryCollectorDecidesLate",
      expr: `
        histogram_quantile(0.99,
          rate(otelcol_processor_tail_sampling_sampling_decision_timer_latency_milliseconds_bucket{${sampler}}[5m])
        ) > ${decisionMilliseconds}
      `,
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: "A sampler falls behind with its decisions.",
        description: `${pod} takes {{ $value | humanize }} ms to decide what it should within a second.`,
      },
    },
  ];
}

/** What holds of at least one signal; each is compared by itself, as the first that is there would hide the others. */
function anySignal(condition: (signal: (typeof signals)[number]) => string): string {
  return signals.map((signal) => `(${condition(signal)}\n)`).join("\nor\n");
}

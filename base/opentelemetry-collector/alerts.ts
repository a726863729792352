import { type Alert, type RuleGroup } from "../../sdk/index.ts";
import {
  anySignal,
  type OtlpProgram,
  otlpRefused,
  otlpSendingAlerts,
} from "../shared/otlp-alerts.ts";

/** It decides once a second: what takes longer falls behind. */
const decisionMilliseconds = 1000;

const both = 'job=~"opentelemetry-collector-(gateway|sampler)"';
const gateway = 'job="opentelemetry-collector-gateway"';
const sampler = 'job="opentelemetry-collector-sampler"';
const pod = "{{ $labels.namespace }}/{{ $labels.pod }}";
const where = "The OpenTelemetry Collector in {{ $labels.namespace }}";

const collector: OtlpProgram = {
  title: "OpenTelemetryCollector",
  job: both,
  called: "The OpenTelemetry Collector",
};

export const opentelemetryCollectorAlerts: readonly RuleGroup[] = [
  {
    name: "opentelemetry-collector",
    rules: [...intakeAlerts(), ...otlpSendingAlerts(collector), ...samplingAlerts()],
  },
];

function intakeAlerts(): Alert[] {
  return [
    otlpRefused(collector),
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

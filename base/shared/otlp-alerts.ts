import type { Alert } from "../../sdk/index.ts";

/** A fifth of a queue is full again within seconds, once nothing leaves it. */
const nearlyFull = 0.8;

/** A program of the OpenTelemetry Collector's parts that takes OTLP and hands it on. */
export interface OtlpProgram {
  /** What its alerts begin with. */
  readonly title: string;
  /** What its series carry, as a matcher: `job="alloy"`. */
  readonly job: string;
  /** What sentences call it: "Alloy". */
  readonly called: string;
}

/** What is counted of each signal has a name of its own. */
export const otlpSignals = ["spans", "metric_points", "log_records"] as const;

const pod = "{{ $labels.namespace }}/{{ $labels.pod }}";

/** What comes in is refused. */
export function otlpRefused({ title, job }: OtlpProgram): Alert {
  return {
    alert: `${title}RefusesData`,
    expr: anySignal(
      (signal) => `
        sum by (namespace, pod) (rate(otelcol_receiver_refused_${signal}_total{${job}}[5m])) > 0`,
    ),
    for: "15m",
    labels: { severity: "warning" },
    annotations: {
      summary: "Data that is sent by OTLP is refused.",
      description: `${pod} refuses {{ $value | humanize }} items per second: who sends them tries again for a while.`,
    },
  };
}

/** What was taken is given up, waits, or finds no room to wait. */
export function otlpSendingAlerts({ title, job, called }: OtlpProgram): Alert[] {
  const where = `${called} in {{ $labels.namespace }}`;
  return [
    {
      alert: `${title}ExportFails`,
      expr: anySignal(
        (signal) => `
        sum by (namespace, exporter) (rate(otelcol_exporter_send_failed_${signal}_total{${job}}[5m])) > 0`,
      ),
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: "Data that came by OTLP is given up.",
        description: `${where} loses {{ $value | humanize }} items per second of {{ $labels.exporter }}: it has tried for minutes, or was told not to try again.`,
      },
    },
    {
      alert: `${title}QueueNearlyFull`,
      expr: `
        otelcol_exporter_queue_size{${job}} / otelcol_exporter_queue_capacity{${job}} > ${nearlyFull}
      `,
      for: "10m",
      labels: { severity: "warning" },
      annotations: {
        summary: "What comes by OTLP is not sent on as fast.",
        description: `The queue of {{ $labels.exporter }} of ${pod} is {{ $value | humanizePercentage }} full.`,
      },
    },
    {
      alert: `${title}QueueOverflows`,
      expr: anySignal(
        (signal) => `
        sum by (namespace, exporter) (rate(otelcol_exporter_enqueue_failed_${signal}_total{${job}}[5m])) > 0`,
      ),
      for: "10m",
      labels: { severity: "warning" },
      annotations: {
        summary: "What comes by OTLP finds no room to wait.",
        description: `${where} turns away {{ $value | humanize }} items per second, as the queue of {{ $labels.exporter }} is full.`,
      },
    },
  ];
}

/** What holds of at least one signal; each is compared by itself, as the first that is there would hide the others. */
export function anySignal(condition: (signal: (typeof otlpSignals)[number]) => string): string {
  return otlpSignals.map((signal) => `(${condition(signal)}\n)`).join("\nor\n");
}

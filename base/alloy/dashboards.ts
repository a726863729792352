import { dashboard, type Dashboard, timeSeries } from "../../sdk/index.ts";
import { logAgentDashboard } from "../shared/log-agent-dashboard.ts";
import { logAgent } from "./log-agent.ts";

const job = 'job="alloy"';

const bytesSent = timeSeries(
  "Bytes sent by tenant",
  [
    {
      expr: `sum by (tenant) (rate(loki_write_sent_bytes_total{${job}}[$__rate_interval]))`,
      legend: "{{tenant}}",
    },
  ],
  { unit: "Bps" },
);

/** A series of each signal: they have names of their own. */
const signals = (metric: (counted: string) => string, by: string) =>
  Object.entries({ spans: "spans", samples: "metric_points", lines: "log_records" }).map(
    ([legend, counted]) => ({
      expr: `sum by (${by}) (rate(${metric(counted)}{${job}}[$__rate_interval]))`,
      legend: `${legend} {{${by}}}`,
    }),
  );

const otlp = dashboard({
  uid: "alloy-otlp",
  title: "Alloy: OTLP",
  description: "What agents take by OTLP of the pods of their nodes, and hand on to the collector",
  tags: ["alloy", "opentelemetry"],
  panels: [
    timeSeries(
      "Taken",
      signals((one) => `otelcol_receiver_accepted_${one}_total`, "transport"),
    ),
    timeSeries(
      "Refused",
      signals((one) => `otelcol_receiver_refused_${one}_total`, "pod"),
    ),
    timeSeries(
      "Handed on",
      signals((one) => `otelcol_exporter_sent_${one}_total`, "exporter"),
    ),
    timeSeries(
      "Given up",
      signals((one) => `otelcol_exporter_send_failed_${one}_total`, "pod"),
    ),
    timeSeries(
      "No room",
      signals((one) => `otelcol_exporter_enqueue_failed_${one}_total`, "pod"),
    ),
    timeSeries(
      "Fullest queues",
      [
        {
          expr: `
            max by (data_type) (
              otelcol_exporter_queue_size{${job}} / otelcol_exporter_queue_capacity{${job}}
            )
          `,
          legend: "{{data_type}}",
        },
      ],
      { unit: "percentunit" },
    ),
  ],
});

export const alloyDashboards: readonly Dashboard[] = [
  logAgentDashboard(logAgent, { up: `up{${job}, endpoint="http"}`, bytesSent }),
  otlp,
];

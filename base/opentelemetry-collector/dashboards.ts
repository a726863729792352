import { type Dashboard, dashboard, stat, timeSeries } from "../../sdk/index.ts";

const both = 'job=~"opentelemetry-collector-(gateway|sampler)"';
const gateway = 'job="opentelemetry-collector-gateway"';
const sampler = 'job="opentelemetry-collector-sampler"';

export const opentelemetryCollectorDashboards: readonly Dashboard[] = [
  dashboard({
    uid: "opentelemetry-collector",
    title: "OpenTelemetry Collector",
    description: "What comes in, what is kept of it, and whether it reaches its stores",
    tags: ["opentelemetry", "traces"],
    panels: [
      stat("Spans per second", [
        { expr: `sum(rate(otelcol_receiver_accepted_spans_total{${gateway}}[5m]))` },
      ]),
      stat("Lines per second", [
        { expr: `sum(rate(otelcol_receiver_accepted_log_records_total{${gateway}}[5m]))` },
      ]),
      stat(
        "Traces kept",
        [
          {
            expr: `
              sum(rate(otelcol_processor_tail_sampling_global_count_traces_sampled_total{${sampler}, sampled="true"}[5m]))
                / sum(rate(otelcol_processor_tail_sampling_global_count_traces_sampled_total{${sampler}}[5m]))
            `,
          },
        ],
        { unit: "percentunit" },
      ),
      stat("Samplers known", [{ expr: `min(otelcol_loadbalancer_num_backends{${gateway}})` }]),
      timeSeries("Refused", [
        {
          expr: `sum by (pod) (rate(otelcol_receiver_refused_spans_total{${both}}[5m]))`,
          legend: "spans {{pod}}",
        },
        {
          expr: `sum by (pod) (rate(otelcol_receiver_refused_log_records_total{${both}}[5m]))`,
          legend: "lines {{pod}}",
        },
      ]),
      timeSeries(
        "Queues",
        [
          {
            expr: `otelcol_exporter_queue_size{${both}} / otelcol_exporter_queue_capacity{${both}}`,
            legend: "{{pod}} {{exporter}}",
          },
        ],
        { unit: "percentunit" },
      ),
      timeSeries("Sent", [
        {
          expr: `sum by (exporter) (rate(otelcol_exporter_sent_spans_total{${both}}[5m]))`,
          legend: "spans {{exporter}}",
        },
        {
          expr: `sum by (exporter) (rate(otelcol_exporter_sent_log_records_total{${both}}[5m]))`,
          legend: "lines {{exporter}}",
        },
      ]),
      timeSeries("Given up", [
        {
          expr: `sum by (exporter) (rate(otelcol_exporter_send_failed_spans_total{${both}}[5m]))`,
          legend: "spans {{exporter}}",
        },
        {
          expr: `sum by (exporter) (rate(otelcol_exporter_send_failed_log_records_total{${both}}[5m]))`,
          legend: "lines {{exporter}}",
        },
      ]),
      timeSeries("Decisions by policy", [
        {
          expr: `sum by (policy) (rate(otelcol_processor_tail_sampling_count_traces_sampled_total{${sampler}, sampled="true"}[5m]))`,
          legend: "{{policy}}",
        },
      ]),
      timeSeries("Traces held", [
        {
          expr: `otelcol_processor_tail_sampling_sampling_traces_on_memory{${sampler}}`,
          legend: "{{pod}}",
        },
      ]),
      timeSeries(
        "Memory",
        [{ expr: `otelcol_process_memory_rss_bytes{${both}}`, legend: "{{pod}}" }],
        { unit: "bytes" },
      ),
    ],
  }),
];

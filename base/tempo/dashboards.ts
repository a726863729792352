import { type Dashboard, dashboard, stat, timeSeries } from "../../sdk/index.ts";

const job = 'job="tempo"';

export const tempoDashboards: readonly Dashboard[] = [
  dashboard({
    uid: "tempo-overview",
    title: "Tempo",
    description: "What comes in, by tenant, whether it is stored, and what is made of it",
    tags: ["tempo", "traces"],
    panels: [
      stat("Spans per second", [
        { expr: `sum(rate(tempo_distributor_spans_received_total{${job}}[5m]))` },
      ]),
      stat(
        "Received",
        [{ expr: `sum(rate(tempo_distributor_bytes_received_total{${job}}[5m]))` }],
        { unit: "Bps" },
      ),
      stat("Live traces", [{ expr: `sum(tempo_ingester_live_traces{${job}})` }]),
      stat(
        "Age of the list of blocks",
        [{ expr: `max(tempodb_blocklist_tenant_index_age_seconds{${job}})` }],
        { unit: "s" },
      ),
      timeSeries("Spans by tenant", [
        {
          expr: `sum by (tenant) (rate(tempo_distributor_spans_received_total{${job}}[5m]))`,
          legend: "{{tenant}}",
        },
      ]),
      timeSeries("Spans turned away", [
        {
          expr: `sum by (tenant, reason) (rate(tempo_discarded_spans_total{${job}}[5m]))`,
          legend: "{{tenant}} {{reason}}",
        },
        { expr: `sum(rate(tempo_receiver_refused_spans{${job}}[5m]))`, legend: "refused" },
      ]),
      timeSeries(
        "Queries",
        [
          {
            expr: `sum by (route, status_code) (rate(tempo_request_duration_seconds_count{${job}, route=~"api_.*"}[5m]))`,
            legend: "{{route}} {{status_code}}",
          },
        ],
        { unit: "reqps" },
      ),
      timeSeries(
        "Time to answer, 99th percentile",
        [
          {
            expr: `
              histogram_quantile(0.99,
                sum by (route, le) (rate(tempo_request_duration_seconds_bucket{${job}, route=~"api_.*"}[5m]))
              )
            `,
            legend: "{{route}}",
          },
        ],
        { unit: "s" },
      ),
      timeSeries("Blocks", [
        {
          expr: `max by (tenant) (tempodb_blocklist_length{${job}})`,
          legend: "{{tenant}}",
        },
        {
          expr: `sum by (tenant) (tempodb_compaction_outstanding_blocks{${job}})`,
          legend: "{{tenant}} to compact",
        },
      ]),
      timeSeries("Blocks stored", [
        { expr: `sum(rate(tempo_ingester_blocks_flushed_total{${job}}[5m]))`, legend: "stored" },
        { expr: `sum(rate(tempo_ingester_failed_flushes_total{${job}}[5m]))`, legend: "failed" },
      ]),
      timeSeries("Series made of spans", [
        {
          expr: `sum by (tenant) (tempo_metrics_generator_registry_active_series{${job}})`,
          legend: "{{tenant}}",
        },
      ]),
      timeSeries("Memory", [{ expr: `process_resident_memory_bytes{${job}}`, legend: "{{pod}}" }], {
        unit: "bytes",
      }),
    ],
  }),
];

import { type Dashboard, dashboard, stat, timeSeries } from "../../sdk/index.ts";

const job = 'job="loki"';

export const lokiDashboards: readonly Dashboard[] = [
  dashboard({
    uid: "loki-overview",
    title: "Loki",
    description: "What comes in, by tenant, whether it is stored, and how queries are answered",
    tags: ["loki", "logs"],
    panels: [
      stat("Lines per second", [
        { expr: `sum(rate(loki_distributor_lines_received_total{${job}}[5m]))` },
      ]),
      stat("Received", [{ expr: `sum(rate(loki_distributor_bytes_received_total{${job}}[5m]))` }], {
        unit: "Bps",
      }),
      stat("Streams in memory", [{ expr: `sum(loki_ingester_memory_streams{${job}})` }]),
      stat(
        "Since the last compaction",
        [
          {
            expr: `
              time() - max(
                loki_boltdb_shipper_compact_tables_operation_last_successful_run_timestamp_seconds{${job}} > 0
              )
            `,
          },
        ],
        { unit: "s" },
      ),
      timeSeries(
        "Received by tenant",
        [
          {
            expr: `sum by (tenant) (rate(loki_distributor_bytes_received_total{${job}}[5m]))`,
            legend: "{{tenant}}",
          },
        ],
        { unit: "Bps" },
      ),
      timeSeries("Lines turned away", [
        {
          expr: `sum by (tenant, reason) (rate(loki_discarded_samples_total{${job}}[5m]))`,
          legend: "{{tenant}} {{reason}}",
        },
      ]),
      timeSeries(
        "Requests",
        [
          {
            expr: `sum by (route, status_code) (rate(loki_request_duration_seconds_count{${job}}[5m]))`,
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
                sum by (route, le) (rate(loki_request_duration_seconds_bucket{${job}}[5m]))
              )
            `,
            legend: "{{route}}",
          },
        ],
        { unit: "s" },
      ),
      timeSeries("Chunks stored", [
        {
          expr: `sum by (reason) (rate(loki_ingester_chunks_flushed_total{${job}}[5m]))`,
          legend: "{{reason}}",
        },
        {
          expr: `sum(rate(loki_ingester_chunks_flush_failures_total{${job}}[5m]))`,
          legend: "failed",
        },
      ]),
      timeSeries("Memory", [{ expr: `process_resident_memory_bytes{${job}}`, legend: "{{pod}}" }], {
        unit: "bytes",
      }),
    ],
  }),
];

import { dashboard, type Dashboard, stat, timeSeries } from "../../sdk/index.ts";

const job = 'job="alloy"';
const duration = "loki_write_request_duration_seconds";

export const alloyDashboards: readonly Dashboard[] = [
  dashboard({
    uid: "alloy",
    title: "Alloy",
    description: "What the agents on the nodes read, send and lose",
    tags: ["alloy", "logs"],
    panels: [
      stat("Agents", [{ expr: `sum(up{${job}, endpoint="http"})` }], { unit: "none" }),
      stat("Lines sent", [{ expr: `sum(rate(loki_write_sent_entries_total{${job}}[5m]))` }], {
        unit: "ops",
      }),
      stat(
        "Lines lost",
        [{ expr: `sum(increase(loki_write_dropped_entries_total{${job}}[1h]))` }],
        { unit: "none", thresholds: { warning: 1, critical: 1000 } },
      ),
      stat(
        "Failed requests",
        [
          {
            expr: `
              (sum(rate(${duration}_count{${job}, status_code!~"2.."}[5m])) or vector(0))
                / sum(rate(${duration}_count{${job}}[5m]))
            `,
          },
        ],
        { unit: "percentunit", thresholds: { warning: 0.1, critical: 0.5 } },
      ),
      timeSeries(
        "Bytes sent by tenant",
        [
          {
            expr: `sum by (tenant) (rate(loki_write_sent_bytes_total{${job}}[$__rate_interval]))`,
            legend: "{{tenant}}",
          },
        ],
        { unit: "Bps" },
      ),
      timeSeries(
        "Lines lost by tenant",
        [
          {
            expr: `
              sum by (tenant, reason) (rate(loki_write_dropped_entries_total{${job}}[$__rate_interval])) > 0
            `,
            legend: "{{tenant}} {{reason}}",
          },
        ],
        { unit: "ops" },
      ),
      timeSeries(
        "Time to send, 99th percentile",
        [
          {
            expr: `
              histogram_quantile(0.99,
                sum by (status_code, le) (rate(${duration}_bucket{${job}}[$__rate_interval]))
              )
            `,
            legend: "{{status_code}}",
          },
        ],
        { unit: "s" },
      ),
      timeSeries(
        "Unread in files, the ten that are furthest behind",
        [
          {
            expr: `
              topk(10, sum by (pod) (
                loki_source_file_file_bytes_total{${job}} - loki_source_file_read_bytes_total{${job}}
              ))
            `,
            legend: "{{pod}}",
          },
        ],
        { unit: "bytes" },
      ),
      timeSeries(
        "Lines of the journal",
        [
          {
            expr: `sum(rate(loki_source_journal_target_lines_total{${job}}[$__rate_interval]))`,
            legend: "all nodes",
          },
        ],
        { unit: "ops" },
      ),
      timeSeries(
        "Memory, the ten biggest",
        [{ expr: `topk(10, process_resident_memory_bytes{${job}})`, legend: "{{pod}}" }],
        { unit: "bytes" },
      ),
    ],
  }),
];

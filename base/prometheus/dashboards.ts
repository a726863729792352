import { type Dashboard, dashboard, stat, timeSeries } from "../../sdk/index.ts";

const job = 'job="prometheus"';

export const prometheusDashboards: readonly Dashboard[] = [
  dashboard({
    uid: "prometheus-overview",
    title: "Prometheus",
    description: "Whether Prometheus sees, stores, evaluates and tells, and how much room it has",
    tags: ["prometheus"],
    panels: [
      stat("Targets down", [{ expr: "count(up == 0) or vector(0)" }], {
        unit: "none",
        thresholds: { warning: 1, critical: 10 },
      }),
      stat(
        "Alerts firing",
        [{ expr: 'count(ALERTS{alertstate="firing", severity!="none"}) or vector(0)' }],
        {
          unit: "none",
          thresholds: { warning: 1, critical: 10 },
        },
      ),
      stat("Series in memory", [{ expr: `max(prometheus_tsdb_head_series{${job}})` }], {
        description: "Of the bigger replica; memory grows with them.",
      }),
      stat("Samples per second", [
        {
          expr: `max(sum by (pod) (rate(prometheus_tsdb_head_samples_appended_total{${job}}[5m])))`,
        },
      ]),
      timeSeries(
        "Targets down, by job",
        [{ expr: "sum by (namespace, job) (up == bool 0) > 0", legend: "{{namespace}}/{{job}}" }],
        { unit: "none" },
      ),
      timeSeries("Samples taken in", [
        {
          expr: `sum by (pod) (rate(prometheus_tsdb_head_samples_appended_total{${job}}[5m]))`,
          legend: "{{pod}}",
        },
      ]),
      timeSeries("Series in memory", [
        { expr: `prometheus_tsdb_head_series{${job}}`, legend: "{{pod}}" },
      ]),
      timeSeries(
        "Blocks and write-ahead log on disk",
        [
          { expr: `prometheus_tsdb_storage_blocks_bytes{${job}}`, legend: "{{pod}} blocks" },
          { expr: `prometheus_tsdb_wal_storage_size_bytes{${job}}`, legend: "{{pod}} log" },
        ],
        { unit: "bytes" },
      ),
      timeSeries(
        "Slowest rule groups",
        [
          {
            expr: `topk(5, max by (rule_group) (prometheus_rule_group_last_duration_seconds{${job}}))`,
            legend: "{{rule_group}}",
          },
        ],
        {
          unit: "s",
          description: "A group that takes longer than its interval leaves evaluations out.",
        },
      ),
      timeSeries(
        "Queries at once, of what is allowed",
        [
          {
            expr: `prometheus_engine_queries{${job}} / prometheus_engine_queries_concurrent_max{${job}}`,
            legend: "{{pod}}",
          },
        ],
        { unit: "percentunit", thresholds: { warning: 0.8 } },
      ),
      timeSeries(
        "Alerts sent and failed",
        [
          {
            expr: `sum by (pod) (rate(prometheus_notifications_sent_total{${job}}[5m]))`,
            legend: "{{pod}} sent",
          },
          {
            expr: `sum by (pod) (rate(prometheus_notifications_errors_total{${job}}[5m]))`,
            legend: "{{pod}} failed",
          },
        ],
        { unit: "ops" },
      ),
      timeSeries("Memory", [{ expr: `process_resident_memory_bytes{${job}}`, legend: "{{pod}}" }], {
        unit: "bytes",
      }),
    ],
  }),
];

import { dashboard, row, stat, timeSeries } from "../../../sdk/index.ts";

const job = 'job="prometheus"';

/** Whether it does its work, and how much room it has for more. */
export const overview = dashboard({
  uid: "prometheus-overview",
  title: "Prometheus",
  description: "Whether Prometheus sees, stores, evaluates and tells, and how much room it has",
  tags: ["monitoring"],
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
    row("Scrapes and queries"),
    timeSeries(
      "Targets",
      [
        {
          expr: `sum by (pod) (prometheus_target_scrape_pool_targets{${job}})`,
          legend: "{{pod}}",
        },
      ],
      { unit: "none" },
    ),
    timeSeries(
      "Time between scrapes, 99th percentile",
      [
        {
          expr: `max by (interval) (prometheus_target_interval_length_seconds{${job}, quantile="0.99"})`,
          legend: "meant to be {{interval}}",
        },
      ],
      { unit: "s" },
    ),
    timeSeries(
      "Scrapes over a limit",
      [
        {
          expr: `sum(rate(prometheus_target_scrapes_exceeded_sample_limit_total{${job}}[5m]))`,
          legend: "samples",
        },
        {
          expr: `sum(rate(prometheus_target_scrapes_exceeded_body_size_limit_total{${job}}[5m]))`,
          legend: "size",
        },
      ],
      { unit: "ops" },
    ),
    timeSeries(
      "Time of queries, 90th percentile",
      [
        {
          expr: `max by (slice) (prometheus_engine_query_duration_seconds{${job}, quantile="0.9"})`,
          legend: "{{slice}}",
        },
      ],
      { unit: "s" },
    ),
    row("The program"),
    timeSeries(
      "CPU",
      [{ expr: `rate(process_cpu_seconds_total{${job}}[$__rate_interval])`, legend: "{{pod}}" }],
      { description: "In cores." },
    ),
    timeSeries("Memory", [{ expr: `process_resident_memory_bytes{${job}}`, legend: "{{pod}}" }], {
      unit: "bytes",
    }),
  ],
});

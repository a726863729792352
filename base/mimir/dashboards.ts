import { type Dashboard, dashboard, stat, timeSeries } from "../../sdk/index.ts";

const job = 'job="mimir"';

export const mimirDashboards: readonly Dashboard[] = [
  dashboard({
    uid: "mimir-overview",
    title: "Mimir",
    description: "What comes in, by tenant, whether it is stored, and how queries are answered",
    tags: ["mimir", "metrics"],
    panels: [
      stat("Samples per second", [
        { expr: `sum(rate(cortex_distributor_received_samples_total{${job}}[5m]))` },
      ]),
      // Of each series one on every replica that holds it.
      stat("Series in memory", [{ expr: `sum(cortex_ingester_memory_series{${job}})` }]),
      stat(
        "Blocks on volumes",
        [{ expr: `sum(cortex_ingester_tsdb_storage_blocks_bytes{${job}})` }],
        {
          unit: "bytes",
        },
      ),
      stat(
        "Since the last compaction",
        [
          {
            expr: `time() - min(cortex_compactor_last_successful_run_timestamp_seconds{${job}} > 0)`,
          },
        ],
        { unit: "s" },
      ),
      timeSeries("Samples taken, by tenant", [
        {
          expr: `sum by (user) (rate(cortex_distributor_received_samples_total{${job}}[5m]))`,
          legend: "{{user}}",
        },
      ]),
      timeSeries("Samples of the other replica, by tenant", [
        {
          expr: `sum by (user, cluster) (rate(cortex_distributor_deduped_samples_total{${job}}[5m]))`,
          legend: "{{user}} {{cluster}}",
        },
      ]),
      timeSeries("Samples turned away", [
        {
          expr: `sum by (user, reason) (rate(cortex_discarded_samples_total{${job}}[5m]))`,
          legend: "{{user}} {{reason}}",
        },
      ]),
      timeSeries(
        "Requests",
        [
          {
            expr: `sum by (route, status_code) (rate(cortex_request_duration_seconds_count{${job}}[5m]))`,
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
                sum by (route, le) (rate(cortex_request_duration_seconds_bucket{${job}}[5m]))
              )
            `,
            legend: "{{route}}",
          },
        ],
        { unit: "s" },
      ),
      timeSeries("Asked of the bucket", [
        {
          expr: `sum by (operation) (rate(thanos_objstore_bucket_operations_total{${job}}[5m]))`,
          legend: "{{operation}}",
        },
        {
          expr: `sum by (operation) (rate(thanos_objstore_bucket_operation_failures_total{${job}}[5m]))`,
          legend: "{{operation}} failed",
        },
      ]),
      timeSeries("Memory", [{ expr: `process_resident_memory_bytes{${job}}`, legend: "{{pod}}" }], {
        unit: "bytes",
      }),
    ],
  }),
];

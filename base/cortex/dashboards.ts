import { type Dashboard, dashboard, stat, timeSeries } from "../../sdk/index.ts";

const job = 'job="cortex"';

export const cortexDashboards: readonly Dashboard[] = [
  dashboard({
    uid: "cortex-overview",
    title: "Cortex",
    description: "What is written, by tenant, whether it is stored, and how queries are answered",
    tags: ["cortex", "metrics"],
    panels: [
      stat("Samples per second", [
        { expr: `sum(rate(cortex_distributor_received_samples_total{${job}}[5m]))` },
      ]),
      stat("Series in memory", [{ expr: `sum(cortex_ingester_memory_series{${job}})` }], {
        description: "On all replicas: with three copies each series counts three times.",
      }),
      stat(
        "Oldest block that is not stored",
        [
          {
            expr: `
              time() - min(cortex_ingester_oldest_unshipped_block_timestamp_seconds{${job}} > 0)
            `,
          },
        ],
        { unit: "s" },
      ),
      stat(
        "Since the last compaction",
        [
          {
            expr: `
              time() - max(cortex_compactor_last_successful_run_timestamp_seconds{${job}} > 0)
            `,
          },
        ],
        { unit: "s" },
      ),
      timeSeries("Samples kept, by tenant", [
        {
          expr: `sum by (user) (rate(cortex_distributor_received_samples_total{${job}}[5m]))`,
          legend: "{{user}}",
        },
      ]),
      timeSeries("Samples of a replica that another one sends too", [
        {
          expr: `sum by (user, cluster) (rate(cortex_distributor_deduped_samples_total{${job}}[5m]))`,
          legend: "{{user}} of {{cluster}}",
        },
      ]),
      timeSeries("Samples turned away", [
        {
          expr: `sum by (user, reason) (rate(cortex_discarded_samples_total{${job}}[5m]))`,
          legend: "{{user}} {{reason}}",
        },
      ]),
      timeSeries("Changes of the replica whose samples are kept", [
        {
          expr: `
            max by (user, cluster) (
              increase(cortex_ha_tracker_elected_replica_changes_total{${job}}[1h])
            )
          `,
          legend: "{{user}} of {{cluster}}",
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
      timeSeries("Blocks stored", [
        {
          expr: `sum(rate(cortex_ingester_shipper_uploads_total{${job}}[5m]))`,
          legend: "stored",
        },
        {
          expr: `sum(rate(cortex_ingester_shipper_upload_failures_total{${job}}[5m]))`,
          legend: "failed",
        },
      ]),
      timeSeries("Memory", [{ expr: `process_resident_memory_bytes{${job}}`, legend: "{{pod}}" }], {
        unit: "bytes",
      }),
    ],
  }),
];

import { dashboard, row, stat, timeSeries } from "../../../sdk/index.ts";

const job = 'job="prometheus"';
const legend = "{{pod}} {{remote_name}}";

/** Of each replica and each store that it writes to, per second. */
function rates(counter: string): string {
  return `sum by (namespace, pod, remote_name) (rate(prometheus_remote_storage_${counter}_total{${job}}[5m]))`;
}

function now(gauge: string): string {
  return `max by (namespace, pod, remote_name) (prometheus_remote_storage_${gauge}{${job}})`;
}

/** Seconds between the newest sample that was scraped and the newest that a store has. */
const behind = `
  max by (namespace, pod) (prometheus_remote_storage_highest_timestamp_in_seconds{${job}})
  - on (namespace, pod) group_right ()
  ${now("queue_highest_sent_timestamp_seconds")}
`;

/** Whether what Prometheus writes to other stores arrives there. Empty where it writes to none. */
export const remoteWriteDashboard = dashboard({
  uid: "prometheus-remote-write",
  title: "Prometheus, remote write",
  description:
    "Whether samples reach the stores that Prometheus writes to, and how far they are behind",
  tags: ["monitoring"],
  panels: [
    stat("Behind", [{ expr: `max(${behind.trim()})` }], {
      unit: "s",
      thresholds: { warning: 120, critical: 3600 },
      description: "What waits for two hours is lost.",
    }),
    stat("Sent", [{ expr: `sum(${rates("samples")})` }], {
      description: "Samples per second.",
    }),
    stat("Refused for good", [{ expr: `sum(${rates("samples_failed")})` }], {
      description: "Samples per second that are lost.",
      thresholds: { critical: 0.1 },
    }),
    stat("Bytes sent", [{ expr: `sum(${rates("bytes")})` }], { unit: "Bps" }),
    timeSeries("Behind", [{ expr: behind, legend }], { unit: "s" }),
    timeSeries("Samples sent", [{ expr: rates("samples"), legend }]),
    timeSeries("Samples refused for good", [{ expr: rates("samples_failed"), legend }]),
    timeSeries("Samples sent again", [{ expr: rates("samples_retried"), legend }], {
      description: "The store was not there or said to come later.",
    }),
    timeSeries("Samples that wait", [{ expr: now("samples_pending"), legend }]),
    timeSeries(
      "Time to write a batch, 99th percentile",
      [
        {
          expr: `
            histogram_quantile(0.99, sum by (namespace, pod, remote_name, le) (
              rate(prometheus_remote_storage_sent_batch_duration_seconds_bucket{${job}}[5m])
            ))
          `,
          legend,
        },
      ],
      { unit: "s" },
    ),
    row("Shards"),
    timeSeries(
      "Shards",
      [
        { expr: now("shards"), legend },
        { expr: now("shards_desired"), legend: `${legend} wanted` },
        { expr: now("shards_max"), legend: `${legend} allowed` },
      ],
      { unit: "none", description: "Who wants more than are allowed falls behind." },
    ),
    timeSeries(
      "Write-ahead log not read yet",
      [
        {
          expr: `
            max by (namespace, pod) (prometheus_tsdb_wal_segment_current{${job}})
            - on (namespace, pod) group_right ()
            max by (namespace, pod, consumer) (prometheus_wal_watcher_current_segment{${job}})
          `,
          legend: "{{pod}} {{consumer}}",
        },
      ],
      { unit: "none", description: "In segments." },
    ),
  ],
});

import type { Alert } from "../../sdk/index.ts";

/** What a store refuses for good is lost; one of a hundred samples may be a hiccup. */
const refused = 0.01;
/** Four scrapes: a queue that keeps up is one batch behind. */
const behindSeconds = 120;

const job = 'job="prometheus"';
const replica = "{{ $labels.namespace }}/{{ $labels.pod }}";
const failed = `rate(prometheus_remote_storage_samples_failed_total{${job}}[5m])`;
const sent = `rate(prometheus_remote_storage_samples_total{${job}}[5m])`;
/** The largest of five minutes: a scrape that failed must not end an alert. */
const latest = (metric: string) => `max_over_time(prometheus_remote_storage_${metric}{${job}}[5m])`;

export const remoteWriteAlerts: readonly Alert[] = [
  {
    alert: "PrometheusRemoteStorageFailures",
    expr: `${failed} / (${failed} + ${sent}) > ${refused}`,
    for: "15m",
    labels: { severity: "critical" },
    annotations: {
      summary: "A store refuses samples of Prometheus.",
      description: `${replica} loses {{ $value | humanizePercentage }} of what it writes to {{ $labels.remote_name }}: the store refuses it for good.`,
    },
  },
  {
    alert: "PrometheusRemoteWriteBehind",
    // From what was scraped, not from what the queue took: a full queue takes nothing, so where a store is gone it
    // looks a few seconds late for ever (Prometheus v3.13.2, `storage/remote/queue_manager.go`). One that keeps series which nobody has yet took nothing
    // at all, and is not late.
    expr: `
      ${latest("highest_timestamp_in_seconds")}
        - on (namespace, pod) group_right ()
      ${latest("queue_highest_sent_timestamp_seconds")}
        > ${behindSeconds}
        and ${latest("queue_highest_timestamp_seconds")} > 0
    `,
    for: "15m",
    labels: { severity: "critical" },
    annotations: {
      summary: "Samples wait to be written to a store.",
      description: `${replica} is {{ $value | humanizeDuration }} behind with what it writes to {{ $labels.remote_name }}; what waits for two hours is lost.`,
    },
  },
  {
    alert: "PrometheusRemoteWriteDesiredShards",
    expr: `${latest("shards_desired")} > ${latest("shards_max")}`,
    for: "15m",
    labels: { severity: "warning" },
    annotations: {
      summary: "Prometheus cannot write to a store as fast as samples come.",
      description: `${replica} would need {{ $value | humanize }} shards to keep up with what it writes to {{ $labels.remote_name }}, more than it may have.`,
    },
  },
];

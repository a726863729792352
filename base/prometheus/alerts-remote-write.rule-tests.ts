import { later, type RuleTests } from "../../sdk/index.ts";
import { labels, onReplica } from "./rule-test-series.ts";

const queue = {
  remote_name: "mimir-platform",
  url: "http://mimir.observability.svc:8080/api/v1/push",
};
const queueLabels = { ...labels, ...queue };
const onQueue = `${onReplica}, remote_name="${queue.remote_name}", url="${queue.url}"`;

const series = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(values).map(([metric, value]) => [
      `prometheus_remote_storage_${metric}{${onQueue}}`,
      value,
    ]),
  );

/** A thousand samples per minute, of which so many are refused. */
const writing = (refused: number) =>
  series({
    samples_failed_total: `0+${refused}x40`,
    samples_total: `0+${1000 - refused}x40`,
  });

/** A queue that sends so late; a minute of samples is scraped each minute. */
const late = (seconds: number) => scraped(`${1000 - seconds}+60x40`);

const scraped = (sent: string, took = "1000+60x40") => ({
  [`prometheus_remote_storage_highest_timestamp_in_seconds{${onReplica}}`]: "1000+60x40",
  ...series({ queue_highest_sent_timestamp_seconds: sent, queue_highest_timestamp_seconds: took }),
});

const shards = (desired: string) => series({ shards_desired: desired, shards_max: "10x40" });

export const remoteWriteRuleTests: RuleTests = [
  {
    alert: "PrometheusRemoteStorageFailures",
    severity: "critical",
    fires: {
      series: writing(20),
      at: "16m",
      labels: queueLabels,
      description:
        "observability/a loses 2% of what it writes to mimir-platform: the store refuses it for good.",
      begins: {
        series: later(writing(10.5), /failed/),
        at: "30m",
        description:
          "observability/a loses 1.05% of what it writes to mimir-platform: the store refuses it for good.",
      },
    },
    quiet: { series: writing(10) },
    survivors: { "> becomes >=": "a ratio of rates is hardly ever exactly that" },
  },
  {
    alert: "PrometheusRemoteWriteBehind",
    severity: "critical",
    fires: [
      {
        series: late(121),
        at: "15m",
        labels: queueLabels,
        description:
          "observability/a is 2m 1s behind with what it writes to mimir-platform; what waits for two hours is lost.",
      },
      // The store is gone from the fifth minute on.
      {
        series: scraped("1000+60x5 1300x40"),
        at: "23m",
        labels: queueLabels,
        description:
          "observability/a is 18m 0s behind with what it writes to mimir-platform; what waits for two hours is lost.",
      },
    ],
    survivors: {
      "[5m] halved": "what is sent and what is scraped only grow: the largest is the latest",
      "[5m] doubled": "what is sent and what is scraped only grow: the largest is the latest",
      "max_over_time becomes min_over_time (3)": "it is late before five minutes have passed",
    },
    quiet: [
      { series: late(120) },
      // Nobody has the series that it keeps.
      { series: scraped("0x40", "0x40") },
    ],
  },
  {
    alert: "PrometheusRemoteWriteDesiredShards",
    severity: "warning",
    fires: {
      // It is decided anew every few seconds, and swings.
      series: shards("11 8x3 ".repeat(9).trim()),
      at: "15m",
      labels: queueLabels,
      description:
        "observability/a would need 11 shards to keep up with what it writes to mimir-platform, more than it may have.",
      begins: { series: shards("1x9 11x40"), at: "25m" },
    },
    quiet: [{ series: shards("10x40") }, { series: shards("11 8x8 ".repeat(5).trim()) }],
    survivors: {
      "max_over_time becomes min_over_time (2)": "the limit is set when Prometheus starts",
    },
  },
];

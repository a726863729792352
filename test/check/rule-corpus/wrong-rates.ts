import { unseen, wrong, type WrongCase } from "./wrong-case.ts";

/** Counters, gauges, windows and quantiles. */
export const wrongRates: readonly WrongCase[] = [
  wrong("rates", "the rate of a gauge", "rate(node_load1[5m]) > 1"),
  wrong("rates", "the increase of a gauge", "increase(node_memory_MemFree_bytes[5m]) > 1e9"),
  wrong("rates", "the rate of a timestamp", "rate(node_boot_time_seconds[5m]) > 0"),
  wrong("rates", "resets of a gauge", "resets(node_filefd_allocated[1h]) > 3"),
  wrong("rates", "the difference of a counter", "delta(node_context_switches_total[5m]) > 1e6"),
  wrong("rates", "the slope of a counter", "deriv(node_context_switches_total[5m]) > 1e6"),
  wrong("rates", "the average of a counter", "avg_over_time(node_forks_total[5m]) > 1e6"),
  wrong("rates", "the maximum of a counter", "max_over_time(node_disk_read_bytes_total[5m]) > 1e9"),
  wrong(
    "rates",
    "a counter that is extrapolated",
    "predict_linear(node_forks_total[1h], 3600) > 1e9",
  ),
  wrong("rates", "a counter's value", "node_context_switches_total > 1e9"),
  wrong("rates", "a sum of counters", "sum by (instance) (node_disk_read_bytes_total) > 1e12"),
  wrong(
    "rates",
    "a ratio of two counters",
    "node_network_receive_errs_total / node_network_receive_packets_total > 0.01",
  ),
  wrong(
    "rates",
    "the quantile of a histogram's whole life",
    "histogram_quantile(0.99, sum by (le) (apiserver_request_duration_seconds_bucket)) > 1",
  ),
  wrong(
    "rates",
    "the average of a histogram's whole life",
    "apiserver_request_duration_seconds_sum / apiserver_request_duration_seconds_count > 1",
  ),
  wrong(
    "rates",
    "the rate of a sum",
    "rate(sum by (instance) (node_disk_read_bytes_total)[5m:]) > 1e6",
  ),
  wrong("rates", "the rate of a rate", "rate(rate(node_disk_read_bytes_total[5m])[10m:1m]) > 1e6"),
  wrong("rates", "a window of one scrape", "rate(node_forks_total[30s]) > 100"),
  wrong("rates", "a window of two scrapes", "increase(node_vmstat_oom_kill[1m]) > 0"),
  wrong("rates", "a slope of three scrapes", "deriv(node_load1[90s]) > 1"),
  wrong("rates", "a maximum of less than a scrape", "max_over_time(node_load1[15s]) > 10"),
  {
    law: "rates",
    title: "the rate of what a rule records",
    rules: [
      { record: "instance:corpus_forks:rate5m", expr: "rate(node_forks_total[5m])" },
      ...wrong("rates", "", "rate(instance:corpus_forks:rate5m[5m]) > 1").rules,
    ],
  },
  {
    law: "rates",
    title: "a window shorter than the group that records is apart",
    interval: "5m",
    rules: [
      { record: "instance:corpus_busy:ratio", expr: "avg by (instance) (node_load1) / 8" },
      ...wrong("rates", "", "delta(instance:corpus_busy:ratio[10m]) > 1").rules,
    ],
  },

  wrong(
    "quantiles",
    "99 instead of 0.99",
    "histogram_quantile(99, sum by (le) (rate(apiserver_request_duration_seconds_bucket[5m]))) > 1",
  ),
  wrong(
    "quantiles",
    "a share below nothing",
    "histogram_quantile(-0.5, sum by (le) (rate(apiserver_request_duration_seconds_bucket[5m]))) > 1",
  ),
  wrong("quantiles", "95 instead of 0.95 over series", "quantile by (job) (95, node_load1) > 10"),
  wrong("quantiles", "90 instead of 0.9 over time", "quantile_over_time(90, node_load1[1h]) > 10"),
  wrong(
    "quantiles",
    "buckets are summed without le",
    "histogram_quantile(0.99, sum by (verb) (rate(apiserver_request_duration_seconds_bucket[5m]))) > 1",
  ),
  wrong(
    "quantiles",
    "buckets are summed",
    "histogram_quantile(0.99, sum(rate(apiserver_request_duration_seconds_bucket[5m]))) > 1",
  ),
  wrong(
    "quantiles",
    "le is taken away with others",
    "histogram_quantile(0.9, sum without (le, instance) (rate(apiserver_request_duration_seconds_bucket[5m]))) > 1",
  ),
  wrong(
    "quantiles",
    "one bucket alone",
    'histogram_quantile(0.9, rate(apiserver_request_duration_seconds_bucket{le="+Inf"}[5m])) > 1',
  ),
  wrong(
    "quantiles",
    "a count instead of buckets",
    "histogram_quantile(0.9, rate(apiserver_request_duration_seconds_count[5m])) > 1",
  ),
  wrong("quantiles", "the quantile of a gauge", "histogram_quantile(0.9, node_load1) > 10"),
  wrong(
    "quantiles",
    "an average of quantiles",
    'avg by (job) (go_gc_duration_seconds{quantile="0.75"}) > 1',
  ),
  wrong("quantiles", "a sum of quantiles", 'sum(go_gc_duration_seconds{quantile="0.75"}) > 1'),
  {
    law: "quantiles",
    title: "the recording rule dropped le",
    rules: [
      {
        record: "verb:corpus_request_duration_seconds_bucket:rate5m",
        expr: "sum by (verb) (rate(apiserver_request_duration_seconds_bucket[5m]))",
      },
      ...wrong(
        "quantiles",
        "",
        "histogram_quantile(0.9, verb:corpus_request_duration_seconds_bucket:rate5m) > 1",
      ).rules,
    ],
  },
  unseen(
    "units are not followed through expressions",
    "bytes are compared with seconds",
    "node_memory_MemAvailable_bytes < on (instance) node_boot_time_seconds",
  ),
  unseen(
    "what a threshold means is not known",
    "a percentage where the expression yields a share",
    "1 - node_memory_MemAvailable_bytes / node_memory_MemTotal_bytes > 90",
  ),
  unseen(
    "that two histograms are divided may be meant",
    "the sum of one histogram by the count of another",
    "rate(apiserver_request_duration_seconds_sum[5m]) / on (instance) group_left () rate(go_gc_duration_seconds_count[5m]) > 1",
  ),
  unseen(
    "what a metric means is in its name only",
    "milliseconds since 1970 are compared with seconds",
    "time() * 1000 - node_boot_time_seconds < 600",
  ),
  unseen(
    "that a divisor is 0 at times is not known",
    "a sum of ratios, of which one may be no number",
    "sum by (job) (node_filesystem_avail_bytes / node_filesystem_size_bytes) < 1",
  ),
];

import { alert, type PromqlExample } from "./promql-example.ts";

/** What is read over time. */
export const rateExamples: readonly PromqlExample[] = [
  {
    number: 68,
    check: "rates",
    title: "the rate of a gauge",
    wrong: alert("rate(node_load1[5m]) > 1"),
    says:
      'line 1, column 6: rate of "node_load1", which is a gauge ' +
      "(use delta or deriv for what rises and falls)",
    right: alert("delta(node_load1[5m]) > 1"),
    promtoolAccepts: true,
  },
  {
    number: 68,
    check: "rates",
    title: "the difference of a counter",
    wrong: alert("delta(node_context_switches_total[5m]) > 1e6"),
    says:
      'line 1, column 7: delta of "node_context_switches_total", which is a counter ' +
      "(use rate or increase, which see restarts)",
    right: alert("increase(node_context_switches_total[5m]) > 1e6"),
    promtoolAccepts: true,
  },
  {
    number: 68,
    check: "rates",
    title: "a counter's bare value",
    wrong: alert("node_context_switches_total > 1e9"),
    says:
      'line 1, column 1: compares or computes with the counter "node_context_switches_total", ' +
      "which starts at 0 with its program (take its rate or increase)",
    right: alert("rate(node_context_switches_total[5m]) > 1e5"),
    promtoolAccepts: true,
  },
  {
    number: 68,
    check: "rates",
    title: "the rate of a sum",
    wrong: alert("rate(sum(node_context_switches_total)[5m:]) > 1e6"),
    says:
      "line 1, column 6: rate of something computed: a restart of one program among several goes " +
      "unseen (take rate of each series first, then aggregate)",
    right: alert("sum(rate(node_context_switches_total[5m])) > 1e6"),
    promtoolAccepts: true,
  },
  {
    number: 68,
    check: "rates",
    title: "the rate of what a rule records",
    wrong: alert("rate(instance:node_cpu_busy:ratio_rate5m[5m]) > 0.1"),
    says:
      'line 1, column 6: rate of "instance:node_cpu_busy:ratio_rate5m", which a rule records: it is ' +
      "no counter (record the rate)",
    right: alert("delta(instance:node_cpu_busy:ratio_rate5m[5m]) > 0.1"),
    promtoolAccepts: true,
  },
  {
    number: 68,
    check: "rates",
    title: "a window shorter than four scrapes",
    wrong: alert("rate(node_context_switches_total[1m]) > 1e5"),
    says:
      'line 1, column 6: a window of 60s over "node_context_switches_total", which comes every 30s ' +
      "(take at least 120s)",
    right: alert("rate(node_context_switches_total[2m]) > 1e5"),
    promtoolAccepts: true,
  },
  {
    number: 68,
    check: "quantiles",
    title: "a share of 100 and more",
    wrong: alert("quantile by (job) (95, node_load1) > 10"),
    says:
      "line 1, column 20: quantile takes a share between 0 and 1; with 95 it is always +Inf " +
      "(write 0.95)",
    right: alert("quantile by (job) (0.95, node_load1) > 10"),
    promtoolAccepts: true,
  },
  {
    number: 68,
    check: "quantiles",
    title: "buckets without their bounds",
    wrong: alert(
      "histogram_quantile(0.9, sum by (job) (rate(shop_request_seconds_bucket[5m]))) > 1",
    ),
    says:
      'line 1, column 25: histogram_quantile needs "le", which is lost inside ' +
      '(keep it: sum by (le, ...), or without (...) that does not name "le")',
    right: alert(
      "histogram_quantile(0.9, sum by (job, le) (rate(shop_request_seconds_bucket[5m]))) > 1",
    ),
    promtoolAccepts: true,
  },
  {
    number: 68,
    check: "quantiles",
    title: "an average of quantiles",
    wrong: alert('avg by (job) (go_gc_duration_seconds{quantile="0.75"}) > 1'),
    says:
      "line 1, column 38: avg of quantiles is no quantile of anything " +
      "(take max, or the average: rate of _sum by rate of _count)",
    right: alert('max by (job) (go_gc_duration_seconds{quantile="0.75"}) > 1'),
    promtoolAccepts: true,
  },
  {
    number: 72,
    check: "waits",
    title: "a wait that ends between two evaluations",
    wrong: alert("node_load1 > 10", { for: "10s" }),
    says: '"10s" ends between two evaluations, which are 30s apart (write 30s or longer, or leave it out)',
    right: alert("node_load1 > 10", { for: "30s" }),
    promtoolAccepts: true,
  },
];

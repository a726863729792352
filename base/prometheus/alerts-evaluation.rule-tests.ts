import type { RuleTests } from "../../sdk/index.ts";
import { labels, onReplica } from "./rule-test-series.ts";

export const evaluationRuleTests: RuleTests = [
  {
    alert: "PrometheusRuleFailures",
    severity: "critical",
    fires: {
      series: {
        [`prometheus_rule_evaluation_failures_total{${onReplica}, rule_group="x"}`]: "0+1x40",
      },
      at: "16m",
      labels: { ...labels, rule_group: "x" },
      description: "observability/a failed 5 evaluations of x in 5 minutes: its alerts are blind.",
    },
    quiet: {
      series: {
        [`prometheus_rule_evaluation_failures_total{${onReplica}, rule_group="x"}`]: "0x5 3x40",
      },
    },
  },
  {
    alert: "PrometheusMissingRuleEvaluations",
    severity: "warning",
    fires: {
      series: {
        [`prometheus_rule_group_iterations_missed_total{${onReplica}, rule_group="x"}`]: "0+1x40",
      },
      at: "16m",
      labels: { ...labels, rule_group: "x" },
      description: "observability/a left out 5 evaluations of x in 5 minutes.",
    },
    quiet: {
      series: {
        [`prometheus_rule_group_iterations_missed_total{${onReplica}, rule_group="x"}`]: "0x5 1x40",
      },
    },
  },
  {
    alert: "PrometheusHighQueryLoad",
    severity: "warning",
    survivors: {
      "max_over_time becomes min_over_time": "the limit is set when Prometheus starts",
    },
    fires: {
      series: {
        [`prometheus_engine_queries{${onReplica}}`]: "17x40",
        [`prometheus_engine_queries_concurrent_max{${onReplica}}`]: "20x40",
      },
      at: "15m",
      labels,
      description: "observability/a uses 85% of the queries it runs at once.",
      begins: { series: { [`prometheus_engine_queries{${onReplica}}`]: "1x9 17x40" }, at: "29m" },
    },
    quiet: [
      {
        series: {
          [`prometheus_engine_queries{${onReplica}}`]: "16x40",
          [`prometheus_engine_queries_concurrent_max{${onReplica}}`]: "20x40",
        },
      },
      // A dashboard with many panels is opened now and then.
      {
        series: {
          [`prometheus_engine_queries{${onReplica}}`]: "1 1 1 1 20 ".repeat(8),
          [`prometheus_engine_queries_concurrent_max{${onReplica}}`]: "20x40",
        },
        at: "30m",
      },
    ],
  },
];

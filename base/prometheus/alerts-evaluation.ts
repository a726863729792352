import type { Alert } from "../../sdk/index.ts";

/** Rules and people share these slots: at four fifths the next dashboard has to wait. */
const queryLoad = 0.8;

const job = 'job="prometheus"';
const replica = "{{ $labels.namespace }}/{{ $labels.pod }}";

export const evaluationAlerts: readonly Alert[] = [
  {
    alert: "PrometheusRuleFailures",
    expr: `increase(prometheus_rule_evaluation_failures_total{${job}}[5m]) > 0`,
    for: "15m",
    labels: { severity: "critical" },
    annotations: {
      summary: "A rule cannot be evaluated.",
      description: `${replica} failed {{ $value | humanize }} evaluations of {{ $labels.rule_group }} in 5 minutes: its alerts are blind.`,
    },
  },
  {
    alert: "PrometheusMissingRuleEvaluations",
    expr: `increase(prometheus_rule_group_iterations_missed_total{${job}}[5m]) > 0`,
    for: "15m",
    labels: { severity: "warning" },
    annotations: {
      summary: "A rule group takes longer than its interval.",
      description: `${replica} left out {{ $value | humanize }} evaluations of {{ $labels.rule_group }} in 5 minutes.`,
    },
  },
  {
    alert: "PrometheusHighQueryLoad",
    expr: `
      avg_over_time(prometheus_engine_queries{${job}}[5m])
        / max_over_time(prometheus_engine_queries_concurrent_max{${job}}[5m]) > ${queryLoad}
    `,
    for: "15m",
    labels: { severity: "warning" },
    annotations: {
      summary: "Prometheus has hardly any room for more queries.",
      description: `${replica} uses {{ $value | humanizePercentage }} of the queries it runs at once.`,
    },
  },
];

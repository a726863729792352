import type { RuleTests } from "../../sdk/index.ts";

const a = 'job="prometheus", namespace="observability", pod="a"';
const labels = { job: "prometheus", namespace: "observability", pod: "a" };
const site = { namespace: "observability", pod: "a" };

/** Five targets of one job, so many of them down from the start. */
function targets(down: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: 5 }, (_, index) => [
      `up{job="cart", namespace="shop", service="cart", instance="${index}"}`,
      index < down ? "0x30" : "1x30",
    ]),
  );
}

function sending(errors: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).flatMap(([alertmanager, failed]) => [
      [
        `prometheus_notifications_errors_total{${a}, alertmanager="${alertmanager}"}`,
        `0+${failed}x40`,
      ],
      [`prometheus_notifications_sent_total{${a}, alertmanager="${alertmanager}"}`, "0+100x40"],
    ]),
  );
}

function queue(length: string): Record<string, string> {
  return {
    [`prometheus_notifications_queue_length{${a}, alertmanager="b"}`]: length,
    [`prometheus_notifications_queue_capacity{${a}}`]: "10000x40",
  };
}

export const prometheusRuleTests: RuleTests = [
  {
    alert: "TargetDown",
    fires: {
      series: targets(1),
      at: "11m",
      labels: { job: "cart", namespace: "shop", service: "cart" },
      description: "20% of the targets of job cart in shop are down.",
    },
    // A rollout: the target comes back within ten minutes.
    quiet: {
      series: {
        ...targets(0),
        'up{job="cart", namespace="shop", service="cart", instance="0"}': "0x8 1x20",
      },
      at: "20m",
    },
  },
  {
    alert: "PrometheusBadConfig",
    fires: {
      series: { [`prometheus_config_last_reload_successful{${a}}`]: "1x5 0x30" },
      at: "25m",
      labels,
      description:
        "observability/a goes on with an old configuration: new targets and rules do not count.",
    },
    // One bad reload, mended by the next.
    quiet: {
      series: { [`prometheus_config_last_reload_successful{${a}}`]: "1x5 0x5 1x30" },
      at: "25m",
    },
  },
  {
    alert: "PrometheusKubernetesListWatchFailures",
    fires: {
      series: { [`prometheus_sd_kubernetes_failures_total{${a}}`]: "0+2x40" },
      at: "21m",
      labels,
      description:
        "The API server refused or failed 10 discovery requests of observability/a in 5 minutes.",
    },
    // The API server restarts once.
    quiet: { series: { [`prometheus_sd_kubernetes_failures_total{${a}}`]: "0x5 9x40" }, at: "21m" },
  },
  {
    alert: "PrometheusNotIngestingSamples",
    fires: {
      series: {
        [`prometheus_tsdb_head_samples_appended_total{${a}, type="float"}`]: "7x30",
        [`prometheus_tsdb_head_samples_appended_total{${a}, type="histogram"}`]: "0x30",
        [`prometheus_rule_group_rules{${a}, rule_group="x"}`]: "3x30",
      },
      at: "16m",
      labels: site,
      description:
        "observability/a has stored nothing for 5 minutes, though it has rules to evaluate.",
    },
    quiet: {
      series: {
        [`prometheus_tsdb_head_samples_appended_total{${a}, type="float"}`]: "0+7x30",
        [`prometheus_tsdb_head_samples_appended_total{${a}, type="histogram"}`]: "0x30",
        [`prometheus_rule_group_rules{${a}, rule_group="x"}`]: "3x30",
      },
      at: "16m",
    },
  },
  {
    alert: "PrometheusTSDBCompactionsFailing",
    fires: {
      series: { [`prometheus_tsdb_compactions_failed_total{${a}}`]: "0+1x480" },
      at: "420m",
      labels,
      description:
        "observability/a failed 180 compactions in 3h; memory and disk grow until it ends.",
    },
    // One failure; the next attempts succeed.
    quiet: {
      series: { [`prometheus_tsdb_compactions_failed_total{${a}}`]: "0x60 1x480" },
      at: "420m",
    },
  },
  {
    alert: "PrometheusHighQueryLoad",
    fires: {
      series: {
        [`prometheus_engine_queries{${a}}`]: "18x40",
        [`prometheus_engine_queries_concurrent_max{${a}}`]: "20x40",
      },
      at: "21m",
      labels,
      description: "observability/a uses 90% of the queries it runs at once.",
    },
    quiet: {
      series: {
        [`prometheus_engine_queries{${a}}`]: "16x40",
        [`prometheus_engine_queries_concurrent_max{${a}}`]: "20x40",
      },
      at: "21m",
    },
  },
  {
    alert: "PrometheusRuleFailures",
    fires: {
      series: { [`prometheus_rule_evaluation_failures_total{${a}, rule_group="x"}`]: "0+1x40" },
      at: "21m",
      labels: { ...labels, rule_group: "x" },
      description: "observability/a failed 5 evaluations of x in 5 minutes: its alerts are blind.",
    },
    quiet: {
      series: { [`prometheus_rule_evaluation_failures_total{${a}, rule_group="x"}`]: "0x5 3x40" },
      at: "21m",
    },
  },
  {
    alert: "PrometheusMissingRuleEvaluations",
    fires: {
      series: { [`prometheus_rule_group_iterations_missed_total{${a}, rule_group="x"}`]: "0+1x40" },
      at: "21m",
      labels: { ...labels, rule_group: "x" },
      description: "observability/a left out 5 evaluations of x in 5 minutes.",
    },
    quiet: {
      series: {
        [`prometheus_rule_group_iterations_missed_total{${a}, rule_group="x"}`]: "0x5 1x40",
      },
      at: "21m",
    },
  },
  {
    alert: "PrometheusNotConnectedToAlertmanagers",
    fires: {
      series: { [`prometheus_notifications_alertmanagers_discovered{${a}}`]: "0x30" },
      at: "16m",
      labels,
      description: "observability/a has found no Alertmanager to send alerts to.",
    },
    // One of two is enough.
    quiet: {
      series: { [`prometheus_notifications_alertmanagers_discovered{${a}}`]: "1x30" },
      at: "16m",
    },
  },
  {
    alert: "PrometheusErrorSendingAlertsToAnyAlertmanager",
    fires: {
      series: sending({ b: 50, c: 5 }),
      at: "21m",
      labels,
      description: "observability/a fails to send 5% of its alerts even to the best Alertmanager.",
    },
    // One Alertmanager is away, its twin takes everything.
    quiet: { series: sending({ b: 100, c: 0 }), at: "21m" },
  },
  {
    alert: "PrometheusNotificationQueueRunningFull",
    fires: {
      series: queue("0+400x40"),
      at: "21m",
      labels: { ...labels, alertmanager: "b" },
      description:
        "The queue of observability/a for b will be full within half an hour; then alerts are dropped.",
    },
    quiet: { series: queue("5000x40"), at: "39m" },
  },
];

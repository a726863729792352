import type { RuleTests } from "../../sdk/index.ts";

const a = 'job="prometheus", namespace="observability", pod="a"';
const labels = { job: "prometheus", namespace: "observability", pod: "a" };
const site = { namespace: "observability", pod: "a" };

/** Targets of one job, so many of them down from the start. */
function targets(down: number, length = 5): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length }, (_, index) => [
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

/** Counters of the pod, all of them at rest but the one that grows by two a minute. */
function counted(metrics: readonly string[], growing?: string): Record<string, string> {
  return Object.fromEntries(
    metrics.map((metric) => [`${metric}{${a}}`, metric === growing ? "0+2x40" : "7x40"]),
  );
}

const limits = [
  "prometheus_target_scrape_pool_exceeded_target_limit_total",
  "prometheus_target_scrape_pool_exceeded_label_limits_total",
  "prometheus_target_scrapes_exceeded_body_size_limit_total",
  "prometheus_target_scrapes_exceeded_sample_limit_total",
];

const contradictions = [
  "prometheus_target_scrapes_sample_duplicate_timestamp_total",
  "prometheus_target_scrapes_sample_out_of_order_total",
  "prometheus_target_scrapes_sample_out_of_bounds_total",
];

export const prometheusRuleTests: RuleTests = [
  {
    alert: "Watchdog",
    fires: { series: {}, at: "0m" },
    quiet: { never: "its silence is the alarm, and somebody else's to raise" },
  },
  {
    alert: "TargetDown",
    fires: {
      series: targets(1),
      at: "10m",
      strangers: [],
      labels: { job: "cart", namespace: "shop", service: "cart" },
      description: "20% of the targets of job cart in shop are down.",
    },
    // A rollout: the target comes back within ten minutes.
    quiet: [
      { series: targets(1, 10) },
      {
        series: {
          ...targets(0),
          'up{job="cart", namespace="shop", service="cart", instance="0"}': "0x8 1x20",
        },
      },
    ],
  },
  {
    alert: "PrometheusBadConfig",
    fires: {
      series: { [`prometheus_config_last_reload_successful{${a}}`]: "1x5 0x30" },
      at: "20m",
      labels,
      description:
        "observability/a goes on with an old configuration: new targets and rules do not count.",
    },
    // One bad reload, mended by the next.
    quiet: {
      series: { [`prometheus_config_last_reload_successful{${a}}`]: "1x5 0x5 1x30" },
    },
  },
  {
    alert: "PrometheusKubernetesListWatchFailures",
    fires: {
      series: { [`prometheus_sd_kubernetes_failures_total{${a}}`]: "0+2x40" },
      at: "16m",
      labels,
      description:
        "The API server refused or failed 10 discovery requests of observability/a in 5 minutes.",
    },
    // The API server restarts once.
    quiet: { series: { [`prometheus_sd_kubernetes_failures_total{${a}}`]: "0x5 9x40" } },
  },
  {
    alert: "PrometheusNotIngestingSamples",
    fires: {
      series: {
        [`prometheus_tsdb_head_samples_appended_total{${a}, type="float"}`]: "7x30",
        [`prometheus_tsdb_head_samples_appended_total{${a}, type="histogram"}`]: "0x30",
        [`prometheus_rule_group_rules{${a}, rule_group="x"}`]: "3x30",
      },
      at: "11m",
      labels: site,
      description:
        "observability/a has stored nothing for 5 minutes, though it has rules to evaluate.",
    },
    quiet: [
      {
        series: {
          [`prometheus_tsdb_head_samples_appended_total{${a}, type="float"}`]: "0+7x30",
          [`prometheus_tsdb_head_samples_appended_total{${a}, type="histogram"}`]: "0x30",
          [`prometheus_rule_group_rules{${a}, rule_group="x"}`]: "3x30",
        },
      },
      // It was given no rules.
      {
        series: {
          [`prometheus_tsdb_head_samples_appended_total{${a}, type="float"}`]: "7x30",
          [`prometheus_rule_group_rules{${a}, rule_group="x"}`]: "0x30",
        },
      },
    ],
  },
  {
    alert: "PrometheusTSDBCompactionsFailing",
    fires: {
      series: { [`prometheus_tsdb_compactions_failed_total{${a}}`]: "0+1x480" },
      at: "4h1m",
      labels,
      description:
        "observability/a failed 180 compactions in 3h; memory and disk grow until it ends.",
    },
    // One failure; the next attempts succeed.
    quiet: {
      series: { [`prometheus_tsdb_compactions_failed_total{${a}}`]: "0x60 1x480" },
    },
  },
  {
    alert: "PrometheusHighQueryLoad",
    fires: {
      series: {
        [`prometheus_engine_queries{${a}}`]: "18x40",
        [`prometheus_engine_queries_concurrent_max{${a}}`]: "20x40",
      },
      at: "15m",
      labels,
      description: "observability/a uses 90% of the queries it runs at once.",
    },
    quiet: [
      {
        series: {
          [`prometheus_engine_queries{${a}}`]: "16x40",
          [`prometheus_engine_queries_concurrent_max{${a}}`]: "20x40",
        },
      },
      // A dashboard with many panels is opened now and then.
      {
        series: {
          [`prometheus_engine_queries{${a}}`]: "1 1 1 1 20 ".repeat(8),
          [`prometheus_engine_queries_concurrent_max{${a}}`]: "20x40",
        },
      },
    ],
  },
  {
    alert: "PrometheusRuleFailures",
    fires: {
      series: { [`prometheus_rule_evaluation_failures_total{${a}, rule_group="x"}`]: "0+1x40" },
      at: "16m",
      labels: { ...labels, rule_group: "x" },
      description: "observability/a failed 5 evaluations of x in 5 minutes: its alerts are blind.",
    },
    quiet: {
      series: { [`prometheus_rule_evaluation_failures_total{${a}, rule_group="x"}`]: "0x5 3x40" },
    },
  },
  {
    alert: "PrometheusMissingRuleEvaluations",
    fires: {
      series: { [`prometheus_rule_group_iterations_missed_total{${a}, rule_group="x"}`]: "0+1x40" },
      at: "16m",
      labels: { ...labels, rule_group: "x" },
      description: "observability/a left out 5 evaluations of x in 5 minutes.",
    },
    quiet: {
      series: {
        [`prometheus_rule_group_iterations_missed_total{${a}, rule_group="x"}`]: "0x5 1x40",
      },
    },
  },
  {
    alert: "PrometheusNotConnectedToAlertmanagers",
    fires: {
      series: { [`prometheus_notifications_alertmanagers_discovered{${a}}`]: "1x2 0x30" },
      at: "17m",
      labels,
      description: "observability/a has found no Alertmanager to send alerts to.",
    },
    // One of two is enough.
    quiet: {
      series: { [`prometheus_notifications_alertmanagers_discovered{${a}}`]: "1x30" },
    },
  },
  {
    alert: "PrometheusErrorSendingAlertsToAnyAlertmanager",
    fires: {
      series: sending({ b: 50, c: 5 }),
      at: "16m",
      labels,
      description: "observability/a fails to send 5% of its alerts even to the best Alertmanager.",
    },
    // One Alertmanager is away, its twin takes everything.
    quiet: { series: sending({ b: 100, c: 3 }) },
  },
  {
    alert: "PrometheusNotificationQueueRunningFull",
    fires: {
      series: queue("0+400x40"),
      at: "16m",
      labels: { ...labels, alertmanager: "b" },
      description:
        "The queue of observability/a for b will be full within half an hour; then alerts are dropped.",
    },
    quiet: { series: queue("5000x40") },
  },
  {
    alert: "PrometheusSDFailure",
    fires: {
      series: { [`prometheus_sd_failed_configs{${a}, name="scrape"}`]: "1x30" },
      at: "15m",
      labels: { ...labels, name: "scrape" },
      description: "1 ways of discovery (for scrape) do not work in observability/a.",
    },
    quiet: { series: { [`prometheus_sd_failed_configs{${a}, name="scrape"}`]: "0x30" } },
  },
  {
    alert: "PrometheusTargetSyncFailure",
    fires: {
      series: { [`prometheus_target_sync_failed_total{${a}, scrape_job="shop"}`]: "0 1x60" },
      at: "6m",
      labels: { ...labels, scrape_job: "shop" },
      description: "observability/a cannot make targets of what it discovered for shop.",
    },
    quiet: { series: { [`prometheus_target_sync_failed_total{${a}, scrape_job="shop"}`]: "1x60" } },
  },
  {
    alert: "PrometheusScrapeLimitHit",
    fires: limits.map((limit) => ({
      series: counted(limits, limit),
      at: "16m",
      labels,
      description:
        "observability/a threw away 10 scrapes in 5 minutes, since they exceed a limit of their monitor.",
    })),
    quiet: { series: counted(limits) },
  },
  {
    alert: "PrometheusSamplesRejected",
    fires: contradictions.map((contradiction) => ({
      series: counted(contradictions, contradiction),
      at: "11m",
      labels,
      description:
        "observability/a threw away 10 samples in 5 minutes that contradict what it has.",
    })),
    quiet: { series: counted(contradictions) },
  },
  {
    alert: "PrometheusTSDBReloadsFailing",
    fires: {
      series: { [`prometheus_tsdb_reloads_failures_total{${a}}`]: "0+1x480" },
      at: "4h1m",
      labels,
      description:
        "observability/a failed 180 times in 3h to read its blocks again; old samples may be missing.",
    },
    // One failure; the next attempts succeed.
    quiet: { series: { [`prometheus_tsdb_reloads_failures_total{${a}}`]: "0x60 1x480" } },
  },
  {
    alert: "PrometheusErrorSendingAlertsToSomeAlertmanagers",
    fires: {
      series: sending({ b: 2, c: 0 }),
      at: "16m",
      labels: { ...labels, alertmanager: "b" },
      description: "observability/a fails to send 2% of its alerts to b.",
    },
    quiet: { series: sending({ b: 1, c: 0 }) },
  },
];

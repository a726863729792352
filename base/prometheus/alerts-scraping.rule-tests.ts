import { every, type RuleTests } from "../../sdk/index.ts";
import { labels, onReplica } from "./rule-test-series.ts";

/** Counters of the pod, all of them at rest but the one that grows by two a minute. */
function counted(metrics: readonly string[], growing?: string): Record<string, string> {
  return Object.fromEntries(
    metrics.map((metric) => [`${metric}{${onReplica}}`, metric === growing ? "0+2x40" : "7x40"]),
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

const refreshes = (failures: string) => ({
  [`prometheus_sd_refresh_failures_total{${onReplica}, mechanism="dns", config="vms"}`]: failures,
});

/** The targets of one monitor, as each replica of Prometheus finds them. */
function targets(scrapeJob: string, found: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(found).map(([pod, values]) => [
      `prometheus_target_scrape_pool_targets{job="prometheus", namespace="observability", pod="${pod}", scrape_job="${scrapeJob}"}`,
      values,
    ]),
  );
}

export const scrapingRuleTests: RuleTests = [
  {
    alert: "PrometheusBadConfig",
    severity: "critical",
    fires: {
      series: { [`prometheus_config_last_reload_successful{${onReplica}}`]: "1x5 0x30" },
      at: "20m",
      labels,
      description:
        "observability/a goes on with an old configuration: new targets and rules do not count.",
    },
    // One bad reload, mended by the next.
    quiet: {
      series: { [`prometheus_config_last_reload_successful{${onReplica}}`]: "1x5 0x5 1x30" },
    },
  },
  {
    alert: "PrometheusKubernetesListWatchFailures",
    severity: "warning",
    fires: {
      series: { [`prometheus_sd_kubernetes_failures_total{${onReplica}}`]: "0+2x40" },
      at: "16m",
      labels,
      description:
        "The API server refused or failed 10 discovery requests of observability/a in 5 minutes.",
    },
    // The API server restarts once.
    quiet: { series: { [`prometheus_sd_kubernetes_failures_total{${onReplica}}`]: "0x5 9x40" } },
  },
  {
    alert: "PrometheusSDFailure",
    severity: "warning",
    fires: {
      // It tries again and again, each time in vain.
      series: { [`prometheus_sd_failed_configs{${onReplica}, name="scrape"}`]: "1 0 ".repeat(15) },
      at: "15m",
      labels: { ...labels, name: "scrape" },
      description: "1 ways of discovery (for scrape) do not work in observability/a.",
      begins: {
        series: {
          [`prometheus_sd_failed_configs{${onReplica}, name="scrape"}`]: "1 0 0 0 ".repeat(8),
        },
        at: "15m",
      },
    },
    quiet: [
      { series: { [`prometheus_sd_failed_configs{${onReplica}, name="scrape"}`]: "0x30" } },
      // Every eight minutes it succeeds at the second attempt.
      {
        series: {
          [`prometheus_sd_failed_configs{${onReplica}, name="scrape"}`]: "1 0 0 0 0 0 0 0 ".repeat(
            5,
          ),
        },
        at: "39m",
      },
    ],
  },
  {
    alert: "PrometheusSDRefreshFailure",
    severity: "warning",
    fires: {
      series: refreshes("0+1x60"),
      at: "21m",
      labels: { ...labels, mechanism: "dns", config: "vms" },
      description: "observability/a asked dns in vain 10 times in 10 minutes, for vms.",
      begins: {
        series: refreshes(every(8)),
        at: "28m",
        description: "observability/a asked dns in vain 1.111 times in 10 minutes, for vms.",
      },
    },
    quiet: [{ series: refreshes("3x60") }, { series: refreshes(every(15)), at: "59m" }],
  },
  {
    alert: "PrometheusTargetSyncFailure",
    severity: "warning",
    fires: {
      series: {
        [`prometheus_target_sync_failed_total{${onReplica}, scrape_job="shop"}`]: "0 1x60",
      },
      at: "6m",
      labels: { ...labels, scrape_job: "shop" },
      description: "observability/a cannot make targets of what it discovered for shop.",
      // Nobody saw Prometheus for twenty minutes.
      begins: {
        series: {
          [`prometheus_target_sync_failed_total{${onReplica}, scrape_job="shop"}`]: "0 0 _x20 1x60",
        },
        at: "27m",
      },
    },
    quiet: [
      {
        series: {
          [`prometheus_target_sync_failed_total{${onReplica}, scrape_job="shop"}`]: "1x60",
        },
      },
      // It failed longer ago than it looks back.
      {
        series: {
          [`prometheus_target_sync_failed_total{${onReplica}, scrape_job="shop"}`]: "0 _x26 1x60",
        },
        at: "40m",
      },
    ],
  },
  {
    alert: "PrometheusMonitorWithoutTargets",
    severity: "warning",
    // As the operator calls what it makes of a monitor, and as a Prometheus without it does.
    fires: ["serviceMonitor/shop/cart/0", "shop/cart/0"].map((scrapeJob) => ({
      series: targets(scrapeJob, { a: "1x2 0x30", b: "1x2 0x30" }),
      at: "18m",
      labels: { scrape_job: scrapeJob, namespace: "shop" },
      description: `${scrapeJob} has no target: what it is about is gone or goes by other labels, and alerts about it cannot fire.`,
    })),
    quiet: [
      // It has as many as there are pods; one replica does not see any.
      { series: targets("serviceMonitor/shop/cart/0", { a: "0x30", b: "2x30" }) },
      // It says that there may be nobody.
      { series: targets("podMonitor/shop/cart-if-any/0", { a: "0x30", b: "0x30" }) },
      { series: targets("shop/cart-if-any/12", { a: "0x30", b: "0x30" }) },
      // Nobody annotates a pod.
      { series: targets("scrapeConfig/observability/annotated-pods", { a: "0x30", b: "0x30" }) },
      { series: targets("kubernetes-pods", { a: "0x30", b: "0x30" }) },
    ],
  },
  {
    alert: "PrometheusScrapeLimitHit",
    severity: "warning",
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
    severity: "warning",
    fires: contradictions.map((contradiction) => ({
      series: counted(contradictions, contradiction),
      at: "11m",
      labels,
      description:
        "observability/a threw away 10 samples in 5 minutes that contradict what it has.",
    })),
    quiet: { series: counted(contradictions) },
  },
];

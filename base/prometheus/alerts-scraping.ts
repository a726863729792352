import { type Alert, ifAny } from "../../sdk/index.ts";

const job = 'job="prometheus"';
const replica = "{{ $labels.namespace }}/{{ $labels.pod }}";

export const scrapingAlerts: readonly Alert[] = [
  {
    alert: "PrometheusBadConfig",
    // Without the maximum a failed scrape in between would reset the wait.
    expr: `max_over_time(prometheus_config_last_reload_successful{${job}}[5m]) == 0`,
    for: "10m",
    labels: { severity: "critical" },
    annotations: {
      summary: "Prometheus rejects its configuration.",
      description: `${replica} goes on with an old configuration: new targets and rules do not count.`,
    },
  },
  {
    alert: "PrometheusKubernetesListWatchFailures",
    expr: `increase(prometheus_sd_kubernetes_failures_total{${job}}[5m]) > 0`,
    for: "15m",
    labels: { severity: "warning" },
    annotations: {
      summary: "Prometheus may not or cannot discover targets.",
      description: `The API server refused or failed {{ $value | humanize }} discovery requests of ${replica} in 5 minutes.`,
    },
  },
  {
    alert: "PrometheusSDFailure",
    expr: `max_over_time(prometheus_sd_failed_configs{${job}}[5m]) > 0`,
    for: "15m",
    labels: { severity: "warning" },
    annotations: {
      summary: "Prometheus cannot begin to discover targets.",
      description: `{{ $value }} ways of discovery (for {{ $labels.name }}) do not work in ${replica}.`,
    },
  },
  {
    alert: "PrometheusSDRefreshFailure",
    expr: `increase(prometheus_sd_refresh_failures_total{${job}}[10m]) > 0`,
    for: "20m",
    labels: { severity: "warning" },
    annotations: {
      summary: "Prometheus does not learn of new targets.",
      description: `${replica} asked {{ $labels.mechanism }} in vain {{ $value | humanize }} times in 10 minutes, for {{ $labels.config }}.`,
    },
  },
  {
    alert: "PrometheusTargetSyncFailure",
    expr: `increase(prometheus_target_sync_failed_total{${job}}[30m]) > 0`,
    for: "5m",
    labels: { severity: "warning" },
    annotations: {
      summary: "Prometheus leaves out targets that it discovered.",
      description: `${replica} cannot make targets of what it discovered for {{ $labels.scrape_job }}.`,
    },
  },
  {
    alert: "PrometheusMonitorWithoutTargets",
    // What is gone is not down: no series of it is left to look at. What asks by annotation comes and goes, so it is of
    // no number, and what may find nobody says so in its name. The namespace is the monitor's, since that is whose matter it is.
    expr: `
      label_replace(
        max by (scrape_job) (
          prometheus_target_scrape_pool_targets{
            ${job}, scrape_job=~".+/.+/[0-9]+", scrape_job!~".+${ifAny}/[0-9]+"
          }
        ) == 0,
        "namespace", "$1", "scrape_job", "(?:[^/]+/)?([^/]+)/[^/]+/[0-9]+"
      )
    `,
    for: "15m",
    labels: { severity: "warning" },
    annotations: {
      summary: "Nothing is left of what a monitor scrapes.",
      description: `{{ $labels.scrape_job }} has no target: what it is about is gone or goes by other labels, and alerts about it cannot fire.`,
    },
  },
  {
    alert: "PrometheusScrapeLimitHit",
    expr: `
      increase(prometheus_target_scrape_pool_exceeded_target_limit_total{${job}}[5m])
        + increase(prometheus_target_scrape_pool_exceeded_label_limits_total{${job}}[5m])
        + increase(prometheus_target_scrapes_exceeded_body_size_limit_total{${job}}[5m])
        + increase(prometheus_target_scrapes_exceeded_sample_limit_total{${job}}[5m])
        > 0
    `,
    for: "15m",
    labels: { severity: "warning" },
    annotations: {
      summary: "Scrapes are thrown away for their size.",
      description: `${replica} threw away {{ $value | humanize }} scrapes in 5 minutes, since they exceed a limit of their monitor.`,
    },
  },
  {
    alert: "PrometheusSamplesRejected",
    expr: `
      increase(prometheus_target_scrapes_sample_duplicate_timestamp_total{${job}}[5m])
        + increase(prometheus_target_scrapes_sample_out_of_order_total{${job}}[5m])
        + increase(prometheus_target_scrapes_sample_out_of_bounds_total{${job}}[5m])
        > 0
    `,
    for: "10m",
    labels: { severity: "warning" },
    annotations: {
      summary: "Samples are thrown away.",
      description: `${replica} threw away {{ $value | humanize }} samples in 5 minutes that contradict what it has.`,
    },
  },
];

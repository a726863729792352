import type { RuleGroup } from "../../sdk/index.ts";

/** Prometheus retries what Alertmanager refuses; beyond a few percent that is no hiccup any more. */
const lostAlerts = 0.03;
/** Rules and people share these slots: at four fifths the next dashboard has to wait. */
const queryLoad = 0.8;
/** The queue holds what half an hour of a dead Alertmanager brings; say so before it is full. */
const queueHorizonSeconds = 30 * 60;
/** Compaction runs every two hours, so three see at least one attempt. */
const compactionWindow = "3h";

const job = 'job="prometheus"';
const replica = "{{ $labels.namespace }}/{{ $labels.pod }}";

/** @param targetsDown the share of a job's targets, 0 to 1, that may be down before somebody is told */
export function prometheusAlerts({ targetsDown }: { targetsDown: number }): RuleGroup[] {
  return [
    { name: "meta", rules: meta(targetsDown) },
    { name: "prometheus", rules: scraping },
    { name: "prometheus-rules", rules: evaluation },
    { name: "prometheus-notifications", rules: notifications },
  ];
}

function meta(targetsDown: number): RuleGroup["rules"] {
  return [
    {
      alert: "Watchdog",
      expr: "vector(1)",
      labels: { severity: "none" },
      annotations: {
        summary: "Alerting works from end to end.",
        description:
          "This alert always fires. A dead man's switch outside the cluster tells when it stops arriving.",
      },
    },
    {
      alert: "TargetDown",
      expr: `
        count by (namespace, job, service) (up == 0) / count by (namespace, job, service) (up)
          > ${targetsDown}
      `,
      // A rollout replaces pods one by one within this time.
      for: "10m",
      labels: { severity: "warning" },
      annotations: {
        summary: "Targets cannot be scraped.",
        description:
          "{{ $value | humanizePercentage }} of the targets of job {{ $labels.job }} in {{ $labels.namespace }} are down.",
      },
    },
  ];
}

const scraping: RuleGroup["rules"] = [
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
    alert: "PrometheusNotIngestingSamples",
    expr: `
      sum by (namespace, pod) (rate(prometheus_tsdb_head_samples_appended_total{${job}}[5m])) <= 0
      and on (namespace, pod)
      sum by (namespace, pod) (prometheus_rule_group_rules{${job}}) > 0
    `,
    for: "10m",
    // Its twin still takes samples: this one is the witness, and losing both stops the Watchdog.
    labels: { severity: "warning" },
    annotations: {
      summary: "Prometheus takes in no samples.",
      description: `${replica} has stored nothing for 5 minutes, though it has rules to evaluate.`,
    },
  },
  {
    alert: "PrometheusTSDBCompactionsFailing",
    expr: `increase(prometheus_tsdb_compactions_failed_total{${job}}[${compactionWindow}]) > 0`,
    for: "4h",
    labels: { severity: "warning" },
    annotations: {
      summary: "Prometheus cannot compact its blocks.",
      description: `${replica} failed {{ $value | humanize }} compactions in ${compactionWindow}; memory and disk grow until it ends.`,
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

const evaluation: RuleGroup["rules"] = [
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
];

const notifications: RuleGroup["rules"] = [
  {
    alert: "PrometheusNotConnectedToAlertmanagers",
    expr: `max_over_time(prometheus_notifications_alertmanagers_discovered{${job}}[5m]) < 1`,
    for: "10m",
    labels: { severity: "warning" },
    annotations: {
      summary: "Prometheus knows no Alertmanager.",
      description: `${replica} has found no Alertmanager to send alerts to.`,
    },
  },
  {
    alert: "PrometheusErrorSendingAlertsToAnyAlertmanager",
    expr: `
      min without (alertmanager) (
        rate(prometheus_notifications_errors_total{${job}}[5m])
          / rate(prometheus_notifications_sent_total{${job}}[5m])
      ) > ${lostAlerts}
    `,
    for: "15m",
    labels: { severity: "critical" },
    annotations: {
      summary: "Alerts reach no Alertmanager whole.",
      description: `${replica} fails to send {{ $value | humanizePercentage }} of its alerts even to the best Alertmanager.`,
    },
  },
  {
    alert: "PrometheusNotificationQueueRunningFull",
    // Since 3.x each Alertmanager has a queue, and all have the same capacity.
    expr: `
      predict_linear(prometheus_notifications_queue_length{${job}}[5m], ${queueHorizonSeconds})
        > on (namespace, pod) group_left ()
      min_over_time(prometheus_notifications_queue_capacity{${job}}[5m])
    `,
    for: "15m",
    labels: { severity: "warning" },
    annotations: {
      summary: "Alerts pile up before an Alertmanager.",
      description: `The queue of ${replica} for {{ $labels.alertmanager }} will be full within half an hour; then alerts are dropped.`,
    },
  },
];

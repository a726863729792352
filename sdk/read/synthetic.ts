import type { Metric } from "../model/catalogue.ts";
import type { Source } from "../promql/inventory.ts";
import type { Scrape } from "../promql/inventory.ts";

const gauge = { type: "gauge", labels: [] } as const satisfies Metric;
const extraOfScrapes = {
  scrape_body_size_bytes: gauge,
  scrape_sample_limit: gauge,
  scrape_timeout_seconds: gauge,
};
const alert = { type: "gauge", labels: "any" } as const satisfies Metric;

/**
 * What Prometheus itself writes: about each scrape, and about the alerts of its rules.
 * Source: https://prometheus.io/docs/concepts/jobs_instances/ and
 * https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/ and, for what its feature
 * `extra-scrape-metrics` adds, https://prometheus.io/docs/prometheus/latest/feature_flags/
 *
 * @param about `alertNames`: those of every rule, where they are known. `features`: what Prometheus is started with
 */
export function synthetic(
  scrapes: readonly Scrape[],
  {
    alertNames,
    features = [],
  }: { alertNames?: readonly string[]; features?: readonly string[] } = {},
): Source[] {
  const common = { program: "prometheus", version: "3.13.2", source: "documentation" };
  const everyScrape = {
    ...common,
    metrics: {
      scrape_duration_seconds: gauge,
      scrape_samples_post_metric_relabeling: gauge,
      scrape_samples_scraped: gauge,
      scrape_series_added: gauge,
      up: gauge,
      ...(features.includes("extra-scrape-metrics") && extraOfScrapes),
    },
  };
  const names = alertNames ? { alertname: alertNames } : {};
  const alerts = {
    ...common,
    values: {
      ALERTS: { ...names, alertstate: ["firing", "pending"] },
      ALERTS_FOR_STATE: names,
    },
    someValues: ["ALERTS", "ALERTS_FOR_STATE"],
    metrics: { ALERTS: alert, ALERTS_FOR_STATE: alert },
  };
  return [
    { catalogue: everyScrape, scrapes },
    { catalogue: alerts, scrapes: [rules] },
  ];
}

/** Alerts come from rules, which may give them any job. */
const rules: Scrape = {
  monitor: "rules",
  interval: 30,
  labels: new Set(),
  fixed: new Map(),
  without: new Set(),
  drops: [],
};

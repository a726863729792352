import type { Alert } from "../../sdk/index.ts";
import type { SeriesStore } from "./series-store.ts";

/** What goes wrong with the rules that a store of series evaluates. */
export function seriesStoreRulerAlerts({ title, job }: SeriesStore): Alert[] {
  return [
    {
      alert: `${title}RulesFail`,
      expr: `
        sum by (namespace, user, rule_group) (rate(cortex_prometheus_rule_evaluation_failures_total{job="${job}"}[10m])) > 0
      `,
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: `${title} cannot evaluate rules.`,
        description: `${title} in {{ $labels.namespace }} fails to evaluate {{ $labels.rule_group }} of {{ $labels.user }}: its alerts do not fire.`,
      },
    },
    {
      alert: `${title}AlertsNotSent`,
      expr: `sum by (namespace) (rate(cortex_prometheus_notifications_dropped_total{job="${job}"}[10m])) > 0`,
      for: "15m",
      labels: { severity: "critical" },
      annotations: {
        summary: `Alerts of ${title} reach nobody.`,
        description: `${title} in {{ $labels.namespace }} drops alerts that no Alertmanager takes.`,
      },
    },
  ];
}

import type { Alert } from "../../sdk/index.ts";

const job = 'job="mimir"';
const where = "Mimir in {{ $labels.namespace }}";

export const mimirRulerAlerts: readonly Alert[] = [
  {
    alert: "MimirRulesFail",
    expr: `
      sum by (namespace, user, rule_group) (rate(cortex_prometheus_rule_evaluation_failures_total{${job}}[10m])) > 0
    `,
    for: "15m",
    labels: { severity: "warning" },
    annotations: {
      summary: "Mimir cannot evaluate rules.",
      description: `${where} fails to evaluate {{ $labels.rule_group }} of {{ $labels.user }}: its alerts do not fire.`,
    },
  },
  {
    alert: "MimirAlertsNotSent",
    expr: `sum by (namespace) (rate(cortex_prometheus_notifications_dropped_total{${job}}[10m])) > 0`,
    for: "15m",
    labels: { severity: "critical" },
    annotations: {
      summary: "Mimir's alerts reach nobody.",
      description: `${where} drops alerts that no Alertmanager takes.`,
    },
  },
];

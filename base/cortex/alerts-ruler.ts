import type { Alert } from "../../sdk/index.ts";
import { job, where } from "./alert-words.ts";

export const cortexRulerAlerts: readonly Alert[] = [
  {
    alert: "CortexRulesFail",
    expr: `
      sum by (namespace, user, rule_group) (rate(cortex_prometheus_rule_evaluation_failures_total{${job}}[10m])) > 0
    `,
    for: "15m",
    labels: { severity: "warning" },
    annotations: {
      summary: "Cortex cannot evaluate rules.",
      description: `${where} fails to evaluate {{ $labels.rule_group }} of {{ $labels.user }}: its alerts do not fire.`,
    },
  },
  {
    alert: "CortexAlertsNotSent",
    expr: `sum by (namespace) (rate(cortex_prometheus_notifications_dropped_total{${job}}[10m])) > 0`,
    for: "15m",
    labels: { severity: "critical" },
    annotations: {
      summary: "Cortex' alerts reach nobody.",
      description: `${where} drops alerts that no Alertmanager takes.`,
    },
  },
];

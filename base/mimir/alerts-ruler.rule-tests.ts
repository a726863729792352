import { every, type RuleTests } from "../../sdk/index.ts";

const on = 'job="mimir", namespace="observability", pod="a", user="shop"';
const failures = `cortex_prometheus_rule_evaluation_failures_total{${on}, reason="user", rule_group="carts"}`;
const dropped = `cortex_prometheus_notifications_dropped_total{${on}, alertmanager="http://a"}`;

export const mimirRulerRuleTests: RuleTests = [
  {
    alert: "MimirRulesFail",
    severity: "warning",
    fires: {
      series: { [failures]: "0+1x60" },
      at: "16m",
      labels: { namespace: "observability", user: "shop", rule_group: "carts" },
      description:
        "Mimir in observability fails to evaluate carts of shop: its alerts do not fire.",
      begins: { series: { [failures]: every(8) }, at: "23m" },
    },
    quiet: [{ series: { [failures]: "2x60" } }, { series: { [failures]: every(15) }, at: "59m" }],
  },
  {
    alert: "MimirAlertsNotSent",
    severity: "critical",
    fires: {
      series: { [dropped]: "0+1x60" },
      at: "16m",
      labels: { namespace: "observability" },
      description: "Mimir in observability drops alerts that no Alertmanager takes.",
      begins: { series: { [dropped]: every(8) }, at: "23m" },
    },
    quiet: [{ series: { [dropped]: "2x60" } }, { series: { [dropped]: every(15) }, at: "59m" }],
  },
];

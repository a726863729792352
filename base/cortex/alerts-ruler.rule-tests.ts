import { every, type RuleTests } from "../../sdk/index.ts";
import { namespace, on } from "./rule-test-series.ts";

const failures = `cortex_prometheus_rule_evaluation_failures_total{${on("a")}, user="shop", rule_group="carts"}`;
const dropped = `cortex_prometheus_notifications_dropped_total{${on("a")}, user="shop"}`;

export const cortexRulerTests: RuleTests = [
  {
    alert: "CortexRulesFail",
    severity: "warning",
    fires: {
      series: { [failures]: "0+1x60" },
      at: "16m",
      labels: { ...namespace, user: "shop", rule_group: "carts" },
      description:
        "Cortex in observability fails to evaluate carts of shop: its alerts do not fire.",
      begins: { series: { [failures]: every(8) }, at: "23m" },
    },
    quiet: [{ series: { [failures]: "2x60" } }, { series: { [failures]: every(15) }, at: "59m" }],
  },
  {
    alert: "CortexAlertsNotSent",
    severity: "critical",
    fires: {
      series: { [dropped]: "0+1x60" },
      at: "16m",
      labels: namespace,
      description: "Cortex in observability drops alerts that no Alertmanager takes.",
      begins: { series: { [dropped]: every(8) }, at: "23m" },
    },
    quiet: [{ series: { [dropped]: "2x60" } }, { series: { [dropped]: every(15) }, at: "59m" }],
  },
];

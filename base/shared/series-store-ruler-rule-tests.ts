import { every, type RuleTest } from "../../sdk/index.ts";
import { seriesStoreScenes } from "./series-store-scenes.ts";
import type { SeriesStore } from "./series-store.ts";

const namespace = { namespace: "observability" };

/** The tests of `seriesStoreRulerAlerts`. */
export function seriesStoreRulerRuleTests(store: SeriesStore): RuleTest[] {
  const { title } = store;
  const { of } = seriesStoreScenes(store);
  const failures = of(
    "cortex_prometheus_rule_evaluation_failures_total",
    "a",
    `, user="shop", rule_group="carts"`,
  );
  const dropped = of("cortex_prometheus_notifications_dropped_total", "a", `, user="shop"`);
  return [
    {
      alert: `${title}RulesFail`,
      severity: "warning",
      fires: {
        series: { [failures]: "0+1x60" },
        at: "16m",
        labels: { ...namespace, user: "shop", rule_group: "carts" },
        description: `${title} in observability fails to evaluate carts of shop: its alerts do not fire.`,
        begins: { series: { [failures]: every(8) }, at: "23m" },
      },
      quiet: [{ series: { [failures]: "2x60" } }, { series: { [failures]: every(15) }, at: "59m" }],
    },
    {
      alert: `${title}AlertsNotSent`,
      severity: "critical",
      fires: {
        series: { [dropped]: "0+1x60" },
        at: "16m",
        labels: namespace,
        description: `${title} in observability drops alerts that no Alertmanager takes.`,
        begins: { series: { [dropped]: every(8) }, at: "23m" },
      },
      quiet: [{ series: { [dropped]: "2x60" } }, { series: { [dropped]: every(15) }, at: "59m" }],
    },
  ];
}

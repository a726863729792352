import { type RuleTest, type RuleTests, type Threshold, thresholds } from "../../sdk/index.ts";
import { evaluationRuleTests } from "./alerts-evaluation.rule-tests.ts";
import { notificationRuleTests } from "./alerts-notifications.rule-tests.ts";
import { remoteWriteRuleTests } from "./alerts-remote-write.rule-tests.ts";
import { scrapingRuleTests } from "./alerts-scraping.rule-tests.ts";
import { storageRuleTests } from "./alerts-storage.rule-tests.ts";
import { targetsDown } from "./alerts.ts";
import type { PrometheusOptions } from "./options.ts";

export function prometheusRuleTests(options: Pick<PrometheusOptions, "targetsDown">): RuleTests {
  return [
    watchdog,
    ...thresholds(targetsDown, options.targetsDown).map(targetDown),
    ...scrapingRuleTests,
    ...storageRuleTests,
    ...evaluationRuleTests,
    ...notificationRuleTests,
    ...remoteWriteRuleTests,
  ];
}

const watchdog: RuleTest = {
  alert: "Watchdog",
  severity: "none",
  fires: { series: {}, at: "0m" },
  quiet: { never: "its silence is the alarm, and somebody else's to raise" },
};

function targetDown({ value, labels: { namespace } }: Threshold): RuleTest {
  const place = namespace ?? "elsewhere";
  const target = (index: number) =>
    `up{job="cart", namespace="${place}", service="cart", instance="${index}"}`;
  /** So many that one of them more is hardly more than the threshold. */
  const count = Math.ceil(10 / value);
  const allowed = Math.floor(value * count);
  const tooMany = Number((((allowed + 1) / count) * 100).toPrecision(4));
  /** The targets of one job, so many of them down from the start. */
  const targets = (down: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [target(index), index < down ? "0x30" : "1x30"]),
    );
  return {
    alert: "TargetDown",
    severity: "warning",
    ...(namespace !== undefined && { namespace }),
    fires: {
      series: targets(allowed + 1),
      at: "10m",
      strangers: [],
      labels: { job: "cart", namespace: place, service: "cart" },
      description: `${tooMany}% of the targets of job cart in ${place} are down.`,
    },
    quiet: [
      { series: targets(allowed) },
      // A rollout: the last target comes back within ten minutes.
      { series: { ...targets(allowed + 1), [target(allowed)]: "0x8 1x20" } },
    ],
  };
}

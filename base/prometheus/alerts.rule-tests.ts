import type { RuleTest, RuleTests } from "../../sdk/index.ts";
import { evaluationRuleTests } from "./alerts-evaluation.rule-tests.ts";
import { notificationRuleTests } from "./alerts-notifications.rule-tests.ts";
import { remoteWriteRuleTests } from "./alerts-remote-write.rule-tests.ts";
import { scrapingRuleTests } from "./alerts-scraping.rule-tests.ts";
import { storageRuleTests } from "./alerts-storage.rule-tests.ts";
import { targetRuleTests } from "./alerts-targets.rule-tests.ts";
import type { PrometheusOptions } from "./options.ts";

export function prometheusRuleTests(
  options: Pick<PrometheusOptions, "federates" | "plain" | "targetsDown" | "teams">,
): RuleTests {
  if (options.teams || options.federates.length > 0) return targetRuleTests(options);
  if (options.plain) return [watchdog, ...targetRuleTests(options)];
  return [
    watchdog,
    ...targetRuleTests(options),
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

import type { Alert, RuleGroup } from "../../sdk/index.ts";
import { evaluationAlerts } from "./alerts-evaluation.ts";
import { notificationAlerts } from "./alerts-notifications.ts";
import { remoteWriteAlerts } from "./alerts-remote-write.ts";
import { scrapingAlerts } from "./alerts-scraping.ts";
import { storageAlerts } from "./alerts-storage.ts";
import { targetAlerts } from "./alerts-targets.ts";
import type { PrometheusOptions } from "./options.ts";

type Chosen = Pick<PrometheusOptions, "federates" | "plain" | "targetsDown" | "teams">;

/** One that another Prometheus watches judges its targets alone, whose job none of that one's rules is about. */
export function alertsOf(options: Chosen): RuleGroup[] {
  const targets = targetAlerts(options);
  if (options.teams || options.federates.length > 0) return [{ name: "targets", rules: targets }];
  if (options.plain) return [{ name: "meta", rules: [watchdog, ...targets] }];
  return prometheusAlerts(options);
}

function prometheusAlerts(
  options: Pick<PrometheusOptions, "federates" | "targetsDown">,
): RuleGroup[] {
  return [
    { name: "meta", rules: [watchdog, ...targetAlerts(options)] },
    { name: "prometheus", rules: scrapingAlerts },
    { name: "prometheus-storage", rules: storageAlerts },
    { name: "prometheus-rules", rules: evaluationAlerts },
    { name: "prometheus-notifications", rules: notificationAlerts },
    { name: "prometheus-remote-write", rules: remoteWriteAlerts },
  ];
}

const watchdog: Alert = {
  alert: "Watchdog",
  expr: "vector(1)",
  labels: { severity: "none" },
  annotations: {
    summary: "Alerting works from end to end.",
    description:
      "This alert always fires. A dead man's switch outside the cluster tells when it stops arriving.",
  },
};

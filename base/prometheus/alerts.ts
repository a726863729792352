import type { Alert, RuleGroup } from "../../sdk/index.ts";
import { evaluationAlerts } from "./alerts-evaluation.ts";
import { notificationAlerts } from "./alerts-notifications.ts";
import { remoteWriteAlerts } from "./alerts-remote-write.ts";
import { scrapingAlerts } from "./alerts-scraping.ts";
import { storageAlerts } from "./alerts-storage.ts";
import { targetAlerts } from "./alerts-targets.ts";
import type { PrometheusOptions } from "./options.ts";

export function prometheusAlerts(options: Pick<PrometheusOptions, "targetsDown">): RuleGroup[] {
  return [
    { name: "meta", rules: [watchdog, ...targetAlerts(options)] },
    { name: "prometheus", rules: scrapingAlerts },
    { name: "prometheus-storage", rules: storageAlerts },
    { name: "prometheus-rules", rules: evaluationAlerts },
    { name: "prometheus-notifications", rules: notificationAlerts },
    { name: "prometheus-remote-write", rules: remoteWriteAlerts },
  ];
}

/** What the Prometheus of teams judges itself, for each team: its targets are no other one's. */
export function teamAlerts(options: Pick<PrometheusOptions, "targetsDown">): RuleGroup[] {
  return [{ name: "targets", rules: targetAlerts(options) }];
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

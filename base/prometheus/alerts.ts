import type { RuleGroup } from "../../sdk/index.ts";
import { evaluationAlerts } from "./alerts-evaluation.ts";
import { notificationAlerts } from "./alerts-notifications.ts";
import { scrapingAlerts } from "./alerts-scraping.ts";
import { storageAlerts } from "./alerts-storage.ts";

/** @param targetsDown the share of a job's targets, 0 to 1, that may be down before somebody is told */
export function prometheusAlerts({ targetsDown }: { targetsDown: number }): RuleGroup[] {
  return [
    { name: "meta", rules: meta(targetsDown) },
    { name: "prometheus", rules: scrapingAlerts },
    { name: "prometheus-storage", rules: storageAlerts },
    { name: "prometheus-rules", rules: evaluationAlerts },
    { name: "prometheus-notifications", rules: notificationAlerts },
  ];
}

function meta(targetsDown: number): RuleGroup["rules"] {
  return [
    {
      alert: "Watchdog",
      expr: "vector(1)",
      labels: { severity: "none" },
      annotations: {
        summary: "Alerting works from end to end.",
        description:
          "This alert always fires. A dead man's switch outside the cluster tells when it stops arriving.",
      },
    },
    {
      alert: "TargetDown",
      expr: `
        count by (namespace, job, service) (up == 0) / count by (namespace, job, service) (up)
          > ${targetsDown}
      `,
      // A rollout replaces pods one by one within this time.
      for: "10m",
      labels: { severity: "warning" },
      annotations: {
        summary: "Targets cannot be scraped.",
        description:
          "{{ $value | humanizePercentage }} of the targets of job {{ $labels.job }} in {{ $labels.namespace }} are down.",
      },
    },
  ];
}

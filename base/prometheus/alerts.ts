import {
  type Alert,
  type RuleGroup,
  selector,
  type Threshold,
  thresholds,
} from "../../sdk/index.ts";
import { evaluationAlerts } from "./alerts-evaluation.ts";
import { notificationAlerts } from "./alerts-notifications.ts";
import { remoteWriteAlerts } from "./alerts-remote-write.ts";
import { scrapingAlerts } from "./alerts-scraping.ts";
import { storageAlerts } from "./alerts-storage.ts";
import type { PrometheusOptions } from "./options.ts";

/** One of ten replicas is a node that is drained; more is trouble. */
export const targetsDown = 0.1;

export function prometheusAlerts(options: Pick<PrometheusOptions, "targetsDown">): RuleGroup[] {
  const limits = thresholds(targetsDown, options.targetsDown);
  return [
    { name: "meta", rules: [watchdog, ...limits.map(targetDown)] },
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

function targetDown({ value, matchers, labels, annotations }: Threshold): Alert {
  const up = `up${selector(matchers)}`;
  return {
    alert: "TargetDown",
    expr: `
      count by (namespace, job, service) (${up} == 0) / count by (namespace, job, service) (${up})
        > ${value}
    `,
    // A rollout replaces pods one by one within this time.
    for: "10m",
    labels: { severity: "warning", ...labels },
    annotations: {
      summary: "Targets cannot be scraped.",
      description:
        "{{ $value | humanizePercentage }} of the targets of job {{ $labels.job }} in {{ $labels.namespace }} are down.",
      ...annotations,
    },
  };
}

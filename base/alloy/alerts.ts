import { type Alert, type RuleGroup, selectors } from "../../sdk/index.ts";
import { logAgentAlerts } from "../shared/log-agent-alerts.ts";
import { otlpRefused, otlpSendingAlerts } from "../shared/otlp-alerts.ts";
import { scrapingAlerts } from "./alerts-scraping.ts";
import { logAgent } from "./log-agent.ts";
import { alloyMetrics } from "./metrics.ts";
import type { AlloyOptions } from "./options.ts";

const m = selectors(alloyMetrics, { job: "alloy" });
const agent = "{{ $labels.namespace }}/{{ $labels.pod }}";

/** What OTLP it takes waits, as at the collector behind it. */
const otlp = { title: "AlloyOtlp", job: 'job="alloy"', called: "Alloy" };

export function alertsOf({ scrapes }: Pick<AlloyOptions, "scrapes">): RuleGroup[] {
  const rules = [
    ...configurationAlerts(),
    ...logAgentAlerts(logAgent),
    syslogErrors(),
    otlpRefused(otlp),
    ...otlpSendingAlerts(otlp),
  ];
  return [
    { name: "alloy", rules },
    ...(scrapes ? [{ name: "alloy-scraping", rules: scrapingAlerts() }] : []),
  ];
}

function configurationAlerts(): Alert[] {
  return [
    {
      alert: "AlloyConfigReloadFailed",
      // Of what is read and then refused ConfigReloaderSidecarErrors tells: this metric knows reading alone.
      expr: `max_over_time(${m.alloy_config_last_load_successful()}[5m]) == 0`,
      for: "10m",
      labels: { severity: "warning" },
      annotations: {
        summary: "Alloy rejects its configuration.",
        description: `${agent} goes on with an old configuration, and does not start again with the new one.`,
      },
    },
    {
      alert: "AlloyUnhealthyComponents",
      expr: `
        sum by (namespace, pod) (
          ${m.alloy_component_controller_running_components({ health_type: "unhealthy" })}
        ) > 0
      `,
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: "A part of Alloy's pipeline does not work.",
        description: `{{ $value }} components of ${agent} are unhealthy: what they read or write stands still.`,
      },
    },
    {
      alert: "AlloySlowComponents",
      expr: `
        sum by (namespace, pod, component_id) (
          rate(${m.alloy_component_evaluation_slow_seconds()}[10m])
        ) > 0
      `,
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: "Alloy takes minutes to follow what changes.",
        description: `Component {{ $labels.component_id }} of ${agent} takes more than a minute to be evaluated: new pods are found late.`,
      },
    },
  ];
}

function syslogErrors(): Alert {
  return {
    alert: "AlloySyslogErrors",
    expr: `
      sum by (namespace, pod) (
        increase(${m.loki_source_syslog_parsing_errors_total()}[15m])
      ) > 0
    `,
    for: "15m",
    labels: { severity: "warning" },
    annotations: {
      summary: "Syslog messages cannot be read.",
      description: `${agent} could not read {{ $value | humanize }} syslog messages within 15 minutes: they are lost.`,
    },
  };
}

import { type RuleGroup, selectors } from "../../sdk/index.ts";
import { logAgentAlerts } from "../shared/log-agent-alerts.ts";
import { logAgent } from "./log-agent.ts";
import { promtailMetrics } from "./metrics.ts";

const m = selectors(promtailMetrics, { job: "promtail" });
const agent = "{{ $labels.namespace }}/{{ $labels.pod }}";

export const promtailAlerts: readonly RuleGroup[] = [
  {
    name: "promtail",
    rules: [
      ...logAgentAlerts(logAgent),
      {
        alert: "PromtailSyslogErrors",
        expr: `increase(${m.promtail_syslog_target_parsing_errors_total()}[15m]) > 0`,
        for: "15m",
        labels: { severity: "warning" },
        annotations: {
          summary: "Syslog messages cannot be read.",
          description: `${agent} could not read {{ $value | humanize }} syslog messages within 15 minutes: they are lost.`,
        },
      },
    ],
  },
];

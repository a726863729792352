import { counter, type RuleTests } from "../../sdk/index.ts";
import { logAgentRuleTests } from "../shared/log-agent-rule-tests.ts";
import { logAgent } from "./log-agent.ts";

const on = `job="promtail", namespace="observability-nodes", pod="a"`;
const labels = { namespace: "observability-nodes", pod: "a" };

const unread = `promtail_syslog_target_parsing_errors_total{${on}}`;

export const promtailRuleTests: RuleTests = [
  ...logAgentRuleTests(logAgent),
  {
    alert: "PromtailSyslogErrors",
    severity: "warning",
    fires: {
      series: { [unread]: counter([10, 0], [40, 2]) },
      at: "26m",
      labels: { ...labels, job: "promtail" },
      description:
        "observability-nodes/a could not read 30 syslog messages within 15 minutes: they are lost.",
    },
    quiet: { series: { [unread]: "0x5 3x40" } },
  },
];

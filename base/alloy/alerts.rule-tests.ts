import { counter, every, type RuleTests } from "../../sdk/index.ts";
import { logAgentRuleTests } from "../shared/log-agent-rule-tests.ts";
import { otlpRuleTests } from "../shared/otlp-rule-tests.ts";
import { scrapingRuleTests } from "./alerts-scraping.rule-tests.ts";
import { logAgent } from "./log-agent.ts";
import type { AlloyOptions } from "./options.ts";

const on = `job="alloy", namespace="observability-nodes", pod="a"`;
const labels = { namespace: "observability-nodes", pod: "a" };

/** Components of the configuration, and of a module that it has. */
const components = (values: string, health = "unhealthy") =>
  Object.fromEntries(
    ["/", "/module"].map((path) => [
      `alloy_component_controller_running_components{${on}, controller_path="${path}", health_type="${health}"}`,
      values,
    ]),
  );

const slow = `alloy_component_evaluation_slow_seconds{${on}, component_id="local.file_match.pods"}`;
const loaded = `alloy_config_last_load_successful{${on}}`;
/** Messages that each of two listeners could not read. */
const unread = (values: string) =>
  Object.fromEntries(
    ["syslog", "firewalls"].map((listener) => [
      `loki_source_syslog_parsing_errors_total{${on}, component_id="loki.source.syslog.${listener}"}`,
      values,
    ]),
  );

export function ruleTestsOf({ scrapes }: Pick<AlloyOptions, "scrapes">): RuleTests {
  return [...ruleTests, ...(scrapes ? scrapingRuleTests : [])];
}

const ruleTests: RuleTests = [
  {
    alert: "AlloyConfigReloadFailed",
    severity: "warning",
    fires: {
      series: { [loaded]: "1x2 0x30" },
      at: "17m",
      labels: { ...labels, job: "alloy" },
      description:
        "observability-nodes/a goes on with an old configuration, and does not start again with the new one.",
    },
    quiet: { series: { [loaded]: "0x10 1x30" } },
  },
  {
    alert: "AlloyUnhealthyComponents",
    severity: "warning",
    fires: {
      series: components("0x2 1x30"),
      at: "18m",
      labels,
      description:
        "2 components of observability-nodes/a are unhealthy: what they read or write stands still.",
    },
    quiet: [{ series: components("2x10 0x30") }, { series: components("7x40", "healthy") }],
  },
  {
    alert: "AlloySlowComponents",
    severity: "warning",
    fires: {
      series: { [slow]: "0+70x40" },
      at: "16m",
      labels: { ...labels, component_id: "local.file_match.pods" },
      description:
        "Component local.file_match.pods of observability-nodes/a takes more than a minute to be evaluated: new pods are found late.",
      begins: { series: { [slow]: every(8) }, at: "23m" },
    },
    quiet: [
      // Once, when it starts.
      { series: { [slow]: "0x5 70x40" } },
      { series: { [slow]: every(15) }, at: "59m" },
    ],
  },
  ...logAgentRuleTests(logAgent),
  {
    alert: "AlloySyslogErrors",
    severity: "warning",
    fires: {
      series: unread(counter([10, 0], [40, 1])),
      at: "26m",
      labels,
      description:
        "observability-nodes/a could not read 30 syslog messages within 15 minutes: they are lost.",
    },
    quiet: { series: unread("0x5 3x40") },
  },
  ...otlpRuleTests({
    ...{ title: "AlloyOtlp", called: "Alloy", job: "alloy", namespace: "observability-nodes" },
    exporter: "otlp/otelcol.exporter.otlp.default",
  }),
];

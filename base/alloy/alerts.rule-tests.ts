import { counter, every, later, type RuleTests } from "../../sdk/index.ts";

const on = (pod: string) => `job="alloy", namespace="observability-nodes", pod="${pod}"`;
const labels = { namespace: "observability-nodes", pod: "a" };

/** 100 requests per second and agent, so many of which fail, half of them unanswered. */
function requests(failed: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(failed).flatMap(([pod, count]) => {
      const of = `loki_write_request_duration_seconds_count{${on(pod)}, tenant="platform"`;
      return [
        [`${of}, status_code="204"}`, `0+${60 * (100 - count)}x60`],
        [`${of}, status_code="-1"}`, `0+${30 * count}x60`],
        [`${of}, status_code="503"}`, `0+${30 * count}x60`],
      ];
    }),
  );
}

/** Lines of a team that are lost on the way to each of two hosts. */
const dropped = (values: string) =>
  Object.fromEntries(
    ["a", "b"].map((host) => [
      `loki_write_dropped_entries_total{${on("a")}, host="${host}", tenant="shop", reason="rate_limited"}`,
      values,
    ]),
  );

const file = `${on("a")}, path="/var/log/pods/shop_web-0_1/web/0.log"`;
const bytes = (written: string, read: string) => ({
  [`loki_source_file_file_bytes_total{${file}}`]: written,
  [`loki_source_file_read_bytes_total{${file}}`]: read,
});

/** Components of the configuration, and of a module that it has. */
const components = (values: string, health = "unhealthy") =>
  Object.fromEntries(
    ["/", "/module"].map((path) => [
      `alloy_component_controller_running_components{${on("a")}, controller_path="${path}", health_type="${health}"}`,
      values,
    ]),
  );

const journal = `loki_source_journal_target_lines_total{${on("a")}}`;
const slow = `alloy_component_evaluation_slow_seconds{${on("a")}, component_id="local.file_match.pods"}`;
const loaded = `alloy_config_last_load_successful{${on("a")}}`;
/** Messages that each of two listeners could not read. */
const unread = (values: string) =>
  Object.fromEntries(
    ["syslog", "firewalls"].map((listener) => [
      `loki_source_syslog_parsing_errors_total{${on("a")}, component_id="loki.source.syslog.${listener}"}`,
      values,
    ]),
  );

export const alloyRuleTests: RuleTests = [
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
  {
    alert: "AlloyLogsNotSent",
    severity: "warning",
    fires: {
      series: requests({ a: 10.5, b: 0 }),
      at: "16m",
      labels,
      description:
        "observability-nodes/a fails 10.5% of its requests to the log store. What it cannot send within an hour, or what the store refuses as too much at once, is lost.",
      begins: { series: later(requests({ a: 10.5, b: 0 }), /status_code="(-1|503)"/), at: "30m" },
    },
    quiet: { series: requests({ a: 10, b: 0 }) },
  },
  {
    alert: "AlloyLogStoreUnreachable",
    severity: "critical",
    fires: {
      series: requests({ a: 100, b: 4 }),
      at: "16m",
      labels: { namespace: "observability-nodes" },
      description:
        "The agents in observability-nodes fail 52% of their requests to the log store. What they cannot send within an hour, or what the store refuses as too much at once, is lost.",
      begins: { series: later(requests({ a: 100, b: 4 }), /status_code="(-1|503)"/), at: "30m" },
    },
    quiet: { series: requests({ a: 100, b: 0 }) },
  },
  {
    alert: "AlloyLinesDropped",
    severity: "warning",
    fires: {
      series: dropped(counter([10, 0], [30, 3])),
      at: "16m",
      labels: { ...labels, tenant: "shop", reason: "rate_limited" },
      description: "observability-nodes/a lost 36 lines of shop within 10 minutes: rate_limited.",
    },
    quiet: [
      { series: dropped("6x40") },
      // Nobody saw the agent for longer than the rule looks back.
      { series: dropped("0x2 _x12 1x30"), at: "21m" },
    ],
  },
  {
    alert: "AlloyFilesLagging",
    severity: "warning",
    fires: {
      series: bytes("11010048x40", "0x40"),
      at: "15m",
      labels: { ...labels, job: "alloy", path: "/var/log/pods/shop_web-0_1/web/0.log" },
      description:
        "observability-nodes/a is 10.5MiB behind in /var/log/pods/shop_web-0_1/web/0.log: what the kubelet rotates away meanwhile is lost.",
    },
    quiet: [
      { series: bytes("20971520x40", "10485760x40") },
      { series: bytes("20971520x40", "0x10 20971520x30") },
    ],
  },
  {
    alert: "AlloyJournalSilent",
    severity: "warning",
    fires: {
      series: { [journal]: counter([10, 5], [90, 0]) },
      at: "84m",
      labels: { ...labels, job: "alloy" },
      description: "observability-nodes/a has read no line of its node's journal for an hour.",
    },
    quiet: { series: { [journal]: "0+1x30 30x50 31+1x10" } },
  },
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
];

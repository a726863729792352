import { every, later, type RuleTests } from "../../sdk/index.ts";

const on = (pod: string) => `job="loki", namespace="observability", pod="${pod}"`;
const namespace = { namespace: "observability" };

/** A hundred pushes per second on each of two replicas; so many of them fail. */
const pushing = (failed: number) =>
  Object.fromEntries(
    ["a", "b"].flatMap((pod) => [
      [pushes(pod, "204"), `0+${60 * (100 - failed)}x60`],
      [pushes(pod, "500"), `0+${60 * failed}x60`],
    ]),
  );

function pushes(pod: string, status: string): string {
  return `loki_request_duration_seconds_count{${on(pod)}, method="POST", route="loki_api_v1_push", status_code="${status}"}`;
}

/**
 * 6000 requests per minute to each of two replicas, none slower than 2.5 seconds. All of replica a, and as
 * many of replica b as the values count, take no longer than one.
 */
const taking = (fast: string, route = "loki_api_v1_push") => ({
  [bucketOf("a", "1", route)]: "0+6000x60",
  [bucketOf("a", "2.5", route)]: "0+6000x60",
  [bucketOf("a", "+Inf", route)]: "0+6000x60",
  [bucketOf("b", "1", route)]: fast,
  [bucketOf("b", "2.5", route)]: "0+6000x60",
  [bucketOf("b", "+Inf", route)]: "0+6000x60",
});

function bucketOf(pod: string, le: string, route: string): string {
  return `loki_request_duration_seconds_bucket{${on(pod)}, method="POST", route="${route}", status_code="204", le="${le}"}`;
}

const up = { [`up{${on("a")}}`]: "1x60" };
const lines = `loki_distributor_lines_received_total{${on("a")}, tenant="platform"}`;
const panics = `loki_panic_total{${on("a")}}`;
/** Lines per minute that each of two replicas turns away. */
const discarding = (perMinute: number) =>
  Object.fromEntries(
    ["a", "b"].map((pod) => [
      `loki_discarded_samples_total{${on(pod)}, tenant="shop", reason="rate_limited"}`,
      `0+${perMinute}x60`,
    ]),
  );
const members = (pod: string, state: string) =>
  `loki_ring_members{${on(pod)}, name="ingester", state="${state}"}`;
const failures = `loki_ingester_chunks_flush_failures_total{${on("a")}}`;
const compacted = (pod: string) =>
  `loki_boltdb_shipper_compact_tables_operation_last_successful_run_timestamp_seconds{${on(pod)}}`;
const compacting = (pod: string) => `loki_boltdb_shipper_compactor_running{${on(pod)}}`;
const ruleFailures = `loki_prometheus_rule_evaluation_failures_total{${on("a")}, rule_group="panics"}`;
const dropped = `loki_prometheus_notifications_dropped_total{${on("a")}}`;

export const lokiRuleTests: RuleTests = [
  {
    alert: "LokiRequestsFail",
    severity: "critical",
    fires: {
      series: pushing(10.5),
      at: "16m",
      labels: { ...namespace, route: "loki_api_v1_push" },
      description: "Loki in observability fails 10.5% of loki_api_v1_push.",
      begins: { series: later(pushing(10.5), /status_code="500"/), at: "30m" },
    },
    quiet: { series: pushing(10) },
  },
  {
    alert: "LokiPanics",
    severity: "warning",
    fires: {
      series: { [panics]: "0x5 1x30" },
      at: "6m",
      labels: { ...namespace, pod: "a" },
      description: "observability/a has panicked over requests, which were not answered.",
      // Nobody saw Loki for some minutes.
      begins: { series: { [panics]: "0 0 _x7 1x30" }, at: "9m" },
    },
    quiet: [
      { series: { [panics]: "1x30" } },
      // It panicked longer ago than the rule looks back.
      { series: { [panics]: "0 _x14 1x30" }, at: "16m" },
    ],
  },
  {
    alert: "LokiTakesLinesSlowly",
    severity: "warning",
    fires: {
      series: taking("0+5876x60"),
      at: "16m",
      labels: { ...namespace, route: "loki_api_v1_push" },
      also: [{ route: "otlp_v1_logs" }],
      description:
        "Loki in observability answers the slowest hundredth of loki_api_v1_push after 1.048s: agents fall behind.",
      begins: { series: taking("0+6000x10 65876+5876x50"), at: "29m" },
    },
    quiet: [
      { series: taking("0+5880x60") },
      // A query takes its time.
      { series: taking("0+3000x60", "loki_api_v1_query_range") },
    ],
  },
  {
    alert: "LokiReceivesNothing",
    severity: "warning",
    survivors: { "count becomes sum": "each of what it counts is 1" },
    fires: [
      {
        series: { ...up, [lines]: "5x60" },
        at: "15m",
        labels: namespace,
        description: "Loki in observability runs, and nobody sends it a line.",
        begins: { series: { [lines]: "0+1x10 10x60" }, at: "34m" },
      },
    ],
    quiet: [
      { series: { ...up, [lines]: "0+1x60" } },
      // That it is down others tell.
      { series: { [`up{${on("a")}}`]: "0x60", [lines]: "5x60" } },
    ],
  },
  {
    alert: "LokiDiscardsLines",
    severity: "warning",
    fires: {
      series: discarding(33),
      at: "25m",
      labels: { ...namespace, tenant: "shop", reason: "rate_limited" },
      description: "Loki in observability discards 1.1 lines per second of shop: rate_limited.",
    },
    quiet: { series: discarding(30) },
  },
  {
    alert: "LokiRingUnhealthy",
    severity: "warning",
    fires: {
      // One replica has not heard of it.
      series: { [members("a", "Unhealthy")]: "1x60", [members("b", "Unhealthy")]: "0x60" },
      at: "15m",
      labels: { ...namespace, name: "ingester" },
      description: "Loki in observability has lost 1 members of the ring ingester.",
    },
    quiet: [
      { series: { [members("a", "Unhealthy")]: "0x60", [members("a", "ACTIVE")]: "3x60" } },
      { series: { [members("a", "Unhealthy")]: "1x10 0x50" } },
    ],
  },
  {
    alert: "LokiCannotStore",
    severity: "critical",
    fires: {
      series: { [failures]: "0+1x60" },
      at: "16m",
      labels: namespace,
      description:
        "Loki in observability fails to write chunks to its store: they stay in memory and on its volumes, until both are full.",
      begins: { series: { [failures]: every(8) }, at: "23m" },
    },
    quiet: [{ series: { [failures]: "3x60" } }, { series: { [failures]: every(15) }, at: "59m" }],
  },
  {
    alert: "LokiCompactionStopped",
    severity: "warning",
    fires: {
      series: { [compacted("a")]: "60x300" },
      at: "4h2m",
      labels: namespace,
      description:
        "Loki in observability has not compacted for 4h 1m 0s: queries become slow, and nothing old is deleted.",
    },
    quiet: [
      // One that does not compact says so by a zero.
      { series: { [compacted("a")]: "0x300" } },
      { series: { [compacted("a")]: "60x170 10200x130" } },
      // Another replica does it now.
      { series: { [compacted("a")]: "60x300", [compacted("b")]: "60x170 10200x130" } },
    ],
  },
  {
    alert: "LokiNeverCompacted",
    severity: "warning",
    fires: {
      series: { [compacted("a")]: "0x300", [compacted("b")]: "0x300" },
      at: "3h",
      labels: namespace,
      description:
        "Loki in observability has not compacted once since it started: queries become slow, and nothing old is deleted.",
    },
    quiet: [
      { series: { [compacted("a")]: "0x170 10200x130", [compacted("b")]: "0x300" } },
      { series: { [compacted("a")]: "60x300", [compacted("b")]: "0x300" } },
    ],
  },
  {
    alert: "LokiSeveralCompactors",
    severity: "critical",
    survivors: { "threshold 1 raised by 10 %": "so many replicas are a whole number" },
    fires: {
      series: { [compacting("a")]: "1x60", [compacting("b")]: "1x60" },
      at: "15m",
      labels: namespace,
      description: "Loki in observability has 2 compactors, which delete each other's index.",
    },
    quiet: { series: { [compacting("a")]: "1x60", [compacting("b")]: "0x60" } },
  },
  {
    alert: "LokiRulesFail",
    severity: "warning",
    fires: {
      series: { [ruleFailures]: "0+1x60" },
      at: "16m",
      labels: { ...namespace, rule_group: "panics" },
      description: "Loki in observability fails to evaluate panics: its alerts do not fire.",
      begins: { series: { [ruleFailures]: every(8) }, at: "23m" },
    },
    quiet: [
      { series: { [ruleFailures]: "2x60" } },
      { series: { [ruleFailures]: every(15) }, at: "59m" },
    ],
  },
  {
    alert: "LokiAlertsNotSent",
    severity: "critical",
    fires: {
      series: { [dropped]: "0+1x60" },
      at: "16m",
      labels: namespace,
      description: "Loki in observability drops alerts that no Alertmanager takes.",
      begins: { series: { [dropped]: every(8) }, at: "23m" },
    },
    quiet: [{ series: { [dropped]: "2x60" } }, { series: { [dropped]: every(15) }, at: "59m" }],
  },
];

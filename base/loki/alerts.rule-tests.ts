import type { RuleTests } from "../../sdk/index.ts";

const on = (pod: string) => `job="loki", namespace="observability", pod="${pod}"`;
const namespace = { namespace: "observability" };

/** 100 pushes per minute, so many of which fail. */
const pushing = (failed: number) => ({
  [`loki_request_duration_seconds_count{${on("a")}, method="POST", route="loki_api_v1_push", status_code="204"}`]: `0+${100 - failed}x60`,
  [`loki_request_duration_seconds_count{${on("a")}, method="POST", route="loki_api_v1_push", status_code="500"}`]: `0+${failed}x60`,
});

/** 100 pushes per minute, so many of which take less than a second, and all less than ten. */
const taking = (fast: number) => ({
  [bucketOf("1")]: `0+${fast}x60`,
  [bucketOf("10")]: "0+100x60",
  [bucketOf("+Inf")]: "0+100x60",
});

function bucketOf(le: string): string {
  return `loki_request_duration_seconds_bucket{${on("a")}, method="POST", route="loki_api_v1_push", status_code="204", le="${le}"}`;
}

const up = { [`up{${on("a")}}`]: "1x60" };
const lines = `loki_distributor_lines_received_total{${on("a")}, tenant="platform"}`;
const discarded = `loki_discarded_samples_total{${on("a")}, tenant="shop", reason="rate_limited"}`;
const unhealthy = `loki_ring_members{${on("a")}, name="ingester", state="Unhealthy"}`;
const failures = `loki_ingester_chunks_flush_failures_total{${on("a")}}`;
const compacted = `loki_boltdb_shipper_compact_tables_operation_last_successful_run_timestamp_seconds{${on("a")}}`;
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
    },
    quiet: { series: pushing(10) },
  },
  {
    alert: "LokiPanics",
    severity: "warning",
    fires: {
      series: { [`loki_panic_total{${on("a")}}`]: "0x5 1x30" },
      at: "6m",
      labels: { ...namespace, pod: "a" },
      description: "observability/a has panicked over requests, which were not answered.",
    },
    quiet: { series: { [`loki_panic_total{${on("a")}}`]: "1x30" } },
  },
  {
    alert: "LokiTakesLinesSlowly",
    severity: "warning",
    fires: {
      series: taking(98),
      at: "16m",
      labels: { ...namespace, route: "loki_api_v1_push" },
      description:
        "Loki in observability answers the slowest hundredth of loki_api_v1_push after 5.5s: agents fall behind.",
    },
    quiet: { series: taking(99) },
  },
  {
    alert: "LokiReceivesNothing",
    severity: "warning",
    fires: [
      {
        series: { ...up, [lines]: "5x60" },
        at: "15m",
        labels: namespace,
        description: "Loki in observability runs, and nobody sends it a line.",
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
      series: { [discarded]: "0+66x60" },
      at: "25m",
      labels: { ...namespace, tenant: "shop", reason: "rate_limited" },
      description: "Loki in observability discards 1.1 lines per second of shop: rate_limited.",
    },
    quiet: { series: { [discarded]: "0+60x60" } },
  },
  {
    alert: "LokiRingUnhealthy",
    severity: "warning",
    fires: {
      series: { [unhealthy]: "1x60" },
      at: "15m",
      labels: { ...namespace, name: "ingester" },
      description: "Loki in observability has lost 1 members of the ring ingester.",
    },
    quiet: [{ series: { [unhealthy]: "0x60" } }, { series: { [unhealthy]: "1x10 0x50" } }],
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
    },
    quiet: { series: { [failures]: "3x60" } },
  },
  {
    alert: "LokiCompactionStopped",
    severity: "warning",
    fires: {
      series: { [compacted]: "60x300" },
      at: "4h2m",
      labels: namespace,
      description:
        "Loki in observability has not compacted for 4h 1m 0s: queries become slow, and nothing old is deleted.",
    },
    quiet: [
      // One that does not compact says so by a zero.
      { series: { [compacted]: "0x300" } },
      { series: { [compacted]: "60x170 10200x130" } },
    ],
  },
  {
    alert: "LokiSeveralCompactors",
    severity: "critical",
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
    },
    quiet: { series: { [ruleFailures]: "2x60" } },
  },
  {
    alert: "LokiAlertsNotSent",
    severity: "critical",
    fires: {
      series: { [dropped]: "0+1x60" },
      at: "16m",
      labels: namespace,
      description: "Loki in observability drops alerts that no Alertmanager takes.",
    },
    quiet: { series: { [dropped]: "2x60" } },
  },
];

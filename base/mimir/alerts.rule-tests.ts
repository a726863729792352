import { copiesOf, later, type RuleTests } from "../../sdk/index.ts";
import { tenantLimits } from "./alerts.ts";
import type { MimirOptions } from "./options.ts";
import { mimirStorageRuleTests } from "./alerts-storage.rule-tests.ts";
import { mimirRulerRuleTests } from "./alerts-ruler.rule-tests.ts";

const on = (pod: string) => `job="mimir", namespace="observability", pod="${pod}"`;
const namespace = { namespace: "observability" };

/** A thousand pushes per second on each of two replicas; so many of them fail. */
const pushing = (failed: number, route = "api_v1_push") =>
  Object.fromEntries(
    ["a", "b"].flatMap((pod) => [
      [requests(pod, route, "200"), `0+${60 * (1000 - failed)}x60`],
      [requests(pod, route, "500"), `0+${60 * failed}x60`],
    ]),
  );

function requests(pod: string, route: string, status: string): string {
  return `cortex_request_duration_seconds_count{${on(pod)}, method="POST", route="${route}", status_code="${status}", ws="false"}`;
}

/**
 * 6000 requests per minute to each of two replicas, none slower than 5 seconds. All of replica a, and as many of
 * replica b as the values count, take no longer than 2.5.
 */
const taking = (fast: string, route = "api_v1_push") => ({
  [bucketOf("a", "2.5", route)]: "0+6000x60",
  [bucketOf("a", "5", route)]: "0+6000x60",
  [bucketOf("a", "+Inf", route)]: "0+6000x60",
  [bucketOf("b", "2.5", route)]: fast,
  [bucketOf("b", "5", route)]: "0+6000x60",
  [bucketOf("b", "+Inf", route)]: "0+6000x60",
});

function bucketOf(pod: string, le: string, route: string): string {
  return `cortex_request_duration_seconds_bucket{${on(pod)}, method="POST", route="${route}", status_code="200", ws="false", le="${le}"}`;
}

const up = { [`up{${on("a")}}`]: "1x60" };
const samples = `cortex_distributor_received_samples_total{${on("a")}, user="platform"}`;
/** Samples per minute that each of two replicas turns away. */
const discarding = (perMinute: number) =>
  Object.fromEntries(
    ["a", "b"].map((pod) => [
      `cortex_discarded_samples_total{${on(pod)}, group="", reason="rate_limited", user="shop"}`,
      `0+${perMinute}x60`,
    ]),
  );
const members = (pod: string, state: string) =>
  `cortex_ring_members{${on(pod)}, name="ingester", state="${state}"}`;
/** Series of a tenant on each of three replicas, and how often each lies there. */
const holding = (user: string, series: number) =>
  Object.fromEntries(
    ["a", "b", "c"].map((pod) => [
      `cortex_ingester_active_series{${on(pod)}, user="${user}"}`,
      `${series}x60`,
    ]),
  );

/** Each tenant with a limit of its own, and one without, at four fifths of it and beyond. */
function nearLimit(options: MimirOptions): RuleTests[number] {
  const tenants = tenantLimits(options).map(({ user = "anybody", limit }) => ({ user, limit }));
  const scene =
    (factor: number) =>
    ({ user, limit }: { user: string; limit: number }) =>
      holding(user, (limit * factor * copiesOf(options)) / 3);
  return {
    alert: "MimirSeriesNearLimit",
    severity: "warning",
    survivors: Object.fromEntries(
      tenants
        .filter(({ limit }) => limit > options.limits.series)
        .map(({ user }) => [
          `user="${user}" dropped`,
          "who is beyond that limit is beyond everybody else's, too",
        ]),
    ),
    fires: tenants.map((tenant) => ({
      series: scene(0.82)(tenant),
      at: "15m",
      labels: { ...namespace, user: tenant.user },
      description: `Mimir in observability holds 82% of the series that ${tenant.user} may have: beyond them it takes no new one.`,
    })),
    quiet: tenants.map((tenant) => ({ series: scene(0.8)(tenant) })),
  };
}

const read = `cortex_runtime_config_last_reload_successful{${on("a")}, config="mimir-runtime-config"}`;

export const mimirRuleTests = (options: MimirOptions): RuleTests => [
  {
    alert: "MimirRequestsFail",
    severity: "critical",
    fires: {
      series: pushing(10.5),
      at: "16m",
      labels: { ...namespace, route: "api_v1_push" },
      description: "Mimir in observability fails 1.05% of api_v1_push.",
      begins: { series: later(pushing(10.5), /status_code="500"/), at: "30m" },
    },
    quiet: [{ series: pushing(10) }, { series: pushing(500, "ready") }],
  },
  {
    alert: "MimirTakesSamplesSlowly",
    severity: "warning",
    fires: {
      series: taking("0+5876x60"),
      at: "16m",
      labels: namespace,
      description:
        "Mimir in observability answers the slowest hundredth of pushes after 2.581s: those who write fall behind.",
      begins: { series: taking("0+6000x10 65876+5876x50"), at: "29m" },
    },
    quiet: [
      { series: taking("0+5880x60") },
      // A query takes its time.
      { series: taking("0+3000x60", "prometheus_api_v1_query_range") },
    ],
  },
  {
    alert: "MimirReceivesNothing",
    severity: "critical",
    survivors: { "count becomes sum": "each of what it counts is 1" },
    fires: {
      series: { ...up, [samples]: "5x60" },
      at: "15m",
      labels: namespace,
      description: "Mimir in observability runs, and nobody sends it a sample that it takes.",
      begins: { series: { [samples]: "0+1x10 10x60" }, at: "34m" },
    },
    quiet: [
      { series: { ...up, [samples]: "0+1x60" } },
      // That it is down others tell.
      { series: { [`up{${on("a")}}`]: "0x60", [samples]: "5x60" } },
    ],
  },
  {
    alert: "MimirDiscardsSamples",
    severity: "warning",
    fires: {
      series: discarding(33),
      at: "25m",
      labels: { ...namespace, user: "shop", reason: "rate_limited" },
      description: "Mimir in observability discards 1.1 samples per second of shop: rate_limited.",
    },
    quiet: { series: discarding(30) },
  },
  {
    alert: "MimirRingUnhealthy",
    severity: "warning",
    fires: {
      // One replica has not heard of it.
      series: { [members("a", "Unhealthy")]: "1x60", [members("b", "Unhealthy")]: "0x60" },
      at: "15m",
      labels: { ...namespace, name: "ingester" },
      description: "Mimir in observability has lost 1 members of the ring ingester.",
    },
    quiet: [
      { series: { [members("a", "Unhealthy")]: "0x60", [members("a", "ACTIVE")]: "3x60" } },
      { series: { [members("a", "Unhealthy")]: "1x10 0x50" } },
    ],
  },
  nearLimit(options),
  {
    alert: "MimirLimitsNotRead",
    severity: "warning",
    fires: {
      // The limits are one of its files.
      series: { [read]: "0x60", [read.replace("mimir-runtime-config", "other")]: "1x60" },
      at: "15m",
      labels: { ...namespace, pod: "a" },
      description: "observability/a goes on with the limits that it read before.",
    },
    quiet: { series: { [read]: "1x60" } },
  },
  ...mimirStorageRuleTests,
  ...mimirRulerRuleTests,
];

import { later, type RuleTests } from "../../sdk/index.ts";
import { namespace, on } from "./rule-test-series.ts";

/** A hundred requests per second to each of two replicas; so many of them fail. */
const pushing = (failed: number, route = "api_v1_push") =>
  Object.fromEntries(
    ["a", "b"].flatMap((pod) => [
      [requests(pod, route, "200"), `0+${60 * (100 - failed)}x60`],
      [requests(pod, route, "500"), `0+${60 * failed}x60`],
    ]),
  );

function requests(pod: string, route: string, status: string): string {
  return `cortex_request_duration_seconds_count{${on(pod)}, method="POST", route="${route}", status_code="${status}"}`;
}

/**
 * 6000 requests per minute to each of two replicas, none slower than 2.5 seconds. All of replica a, and as
 * many of replica b as the values count, take no longer than one.
 */
const taking = (fast: string, route = "api_v1_push") => ({
  [bucketOf("a", "1", route)]: "0+6000x60",
  [bucketOf("a", "2.5", route)]: "0+6000x60",
  [bucketOf("a", "+Inf", route)]: "0+6000x60",
  [bucketOf("b", "1", route)]: fast,
  [bucketOf("b", "2.5", route)]: "0+6000x60",
  [bucketOf("b", "+Inf", route)]: "0+6000x60",
});

function bucketOf(pod: string, le: string, route: string): string {
  return `cortex_request_duration_seconds_bucket{${on(pod)}, method="POST", route="${route}", status_code="200", le="${le}"}`;
}

const up = { [`up{${on("a")}}`]: "1x60" };
const samples = `cortex_distributor_received_samples_total{${on("a")}, user="platform"}`;
/** Samples per minute that each of two replicas turns away. */
const discarding = (perMinute: number) =>
  Object.fromEntries(
    ["a", "b"].map((pod) => [
      `cortex_discarded_samples_total{${on(pod)}, user="shop", reason="rate_limited"}`,
      `0+${perMinute}x60`,
    ]),
  );

export const cortexRequestTests: RuleTests = [
  {
    alert: "CortexRequestsFail",
    severity: "critical",
    fires: {
      series: pushing(10.5),
      at: "16m",
      labels: { ...namespace, route: "api_v1_push" },
      description: "Cortex in observability fails 10.5% of api_v1_push.",
      begins: { series: later(pushing(10.5), /status_code="500"/), at: "30m" },
    },
    quiet: [
      { series: pushing(10) },
      // One that starts is asked until it is ready.
      { series: pushing(50, "ready") },
    ],
  },
  {
    alert: "CortexTakesSamplesSlowly",
    severity: "warning",
    fires: {
      series: taking("0+5876x60"),
      at: "16m",
      labels: namespace,
      description:
        "Cortex in observability answers the slowest hundredth of what is written after 1.048s: who writes falls behind.",
      begins: { series: taking("0+6000x10 65876+5876x50"), at: "29m" },
    },
    quiet: [
      { series: taking("0+5880x60") },
      // A query takes its time.
      { series: taking("0+3000x60", "prometheus_api_v1_query_range") },
    ],
  },
  {
    alert: "CortexReceivesNothing",
    severity: "warning",
    survivors: { "count becomes sum": "each of what it counts is 1" },
    fires: {
      series: { ...up, [samples]: "5x60" },
      at: "15m",
      labels: namespace,
      description: "Cortex in observability runs, and nobody writes a sample to it.",
      begins: { series: { [samples]: "0+1x10 10x60" }, at: "34m" },
    },
    quiet: [
      { series: { ...up, [samples]: "0+1x60" } },
      // That it is down others tell.
      { series: { [`up{${on("a")}}`]: "0x60", [samples]: "5x60" } },
    ],
  },
  {
    alert: "CortexDiscardsSamples",
    severity: "warning",
    fires: {
      series: discarding(33),
      at: "25m",
      labels: { ...namespace, user: "shop", reason: "rate_limited" },
      description: "Cortex in observability discards 1.1 samples per second of shop: rate_limited.",
    },
    quiet: { series: discarding(30) },
  },
];

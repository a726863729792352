import { every, type RuleTests } from "../../sdk/index.ts";
import { otlpRuleTests } from "../shared/otlp-rule-tests.ts";

const on = (program: "gateway" | "sampler", pod = "a") =>
  `job="opentelemetry-collector-${program}", namespace="observability", pod="${pod}"`;
const namespace = { namespace: "observability" };
const ofSampler = { ...namespace, pod: "a", job: "opentelemetry-collector-sampler" };
const ofPod = { ...namespace, pod: "a" };
const signals = ["spans", "metric_points", "log_records"];
const samplers = [{ job: "opentelemetry-collector-sampler" }];

/** Two limiters of each signal, of which those of one alone refuse. */
const limited = (values: string, which = "spans") =>
  Object.fromEntries(
    signals.flatMap((signal) =>
      ["traces", "logs"].map((place) => [
        `otelcol_processor_memory_limiter_refused_${signal}_total{${on("gateway")}, processor="memory_limiter/${place}"}`,
        signal === which ? values : "7x60",
      ]),
    ),
  );

const accepted = (pod: string) =>
  `otelcol_receiver_accepted_spans_total{${on("gateway", pod)}, receiver="otlp", transport="grpc"}`;
const backends = (pod: string, count: string) => ({
  [`otelcol_loadbalancer_num_backends{${on("gateway", pod)}, resolver="dns"}`]: count,
});
const early = `otelcol_processor_tail_sampling_sampling_trace_dropped_too_early_total{${on("sampler")}}`;

/** 6000 rounds a minute, none longer than two seconds; as many as the values count take no longer than one. */
const rounds = (quick: string) => ({
  [roundsOf("1000")]: quick,
  [roundsOf("2000")]: "0+6000x60",
  [roundsOf("+Inf")]: "0+6000x60",
});

function roundsOf(le: string): string {
  return `otelcol_processor_tail_sampling_sampling_decision_timer_latency_milliseconds_bucket{${on("sampler")}, le="${le}"}`;
}

export const opentelemetryCollectorRuleTests: RuleTests = [
  ...otlpRuleTests({
    ...{ title: "OpenTelemetryCollector", called: "The OpenTelemetry Collector" },
    ...{ job: "opentelemetry-collector-gateway", namespace: "observability" },
    ...{ exporter: "otlp_http/logs-shop-loki", also: samplers },
  }),
  {
    alert: "OpenTelemetryCollectorMemoryLimited",
    severity: "warning",
    fires: signals.map((signal) => ({
      series: limited("0+1x60", signal),
      at: "11m",
      labels: ofPod,
      also: samplers,
      description: "observability/a refuses what comes in because its memory is used up.",
      begins: { series: limited(every(4), signal), at: "14m" },
    })),
    quiet: [{ series: limited("3x60") }, { series: limited(every(8)), at: "55m" }],
  },
  {
    alert: "OpenTelemetryCollectorReceivesNothing",
    severity: "warning",
    survivors: { "[6h] halved": "it says how long the alert lasts, not when it begins" },
    fires: {
      series: { [accepted("a")]: "0+60x30 1800x90", [accepted("b")]: "0x120" },
      at: "54m",
      labels: namespace,
      description:
        "The OpenTelemetry Collector in observability receives no spans, and did within the last six hours.",
    },
    quiet: [
      { series: { [accepted("a")]: "0+60x30 1800x90", [accepted("b")]: "0+1x120" } },
      // Nobody has sent any for long.
      { series: { [accepted("a")]: "0+60x30 1800x500" }, at: "7h" },
    ],
  },
  {
    alert: "OpenTelemetryCollectorSamplersDiffer",
    severity: "warning",
    fires: {
      series: { ...backends("a", "3x60"), ...backends("b", "2x60") },
      at: "15m",
      labels: namespace,
      description:
        "The OpenTelemetry Collector in observability has gateways of which some know 1 samplers more than others: traces are split, and judged by halves.",
    },
    quiet: [
      { series: { ...backends("a", "3x60"), ...backends("b", "3x60") } },
      { series: { ...backends("a", "3x60"), ...backends("b", "2x10 3x50") } },
    ],
  },
  {
    alert: "OpenTelemetryCollectorDecidesEarly",
    severity: "warning",
    fires: {
      series: { [early]: "0+60x60" },
      at: "11m",
      labels: ofSampler,
      description:
        "observability/a drops 1 traces per second undecided: more come in than it may hold.",
      begins: {
        series: { [early]: every(4) },
        at: "14m",
        description:
          "observability/a drops 4.167m traces per second undecided: more come in than it may hold.",
      },
    },
    quiet: [{ series: { [early]: "3x60" } }, { series: { [early]: every(8) }, at: "55m" }],
  },
  {
    alert: "OpenTelemetryCollectorDecidesLate",
    severity: "warning",
    fires: {
      series: rounds("0+5936x60"),
      at: "16m",
      labels: ofSampler,
      description: "observability/a takes 1.062k ms to decide what it should within a second.",
      begins: { series: rounds("0+6000x10 65936+5936x49"), at: "29m" },
    },
    quiet: { series: rounds("0+5940x60") },
  },
];

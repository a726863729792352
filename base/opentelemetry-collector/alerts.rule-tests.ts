import { every, type RuleTests } from "../../sdk/index.ts";

const on = (program: "gateway" | "sampler", pod = "a") =>
  `job="opentelemetry-collector-${program}", namespace="observability", pod="${pod}"`;
const namespace = { namespace: "observability" };
const ofSampler = { ...namespace, pod: "a", job: "opentelemetry-collector-sampler" };
const ofPod = { ...namespace, pod: "a" };
const signals = ["spans", "metric_points", "log_records"];
const samplers = [{ job: "opentelemetry-collector-sampler" }];

/** Two counters of each signal, of which those of one alone count. */
const counted = (metric: Counter, values: string, which = "spans") =>
  Object.fromEntries(
    signals.flatMap((signal) =>
      [0, 1].map((place) => [metric(signal, place), signal === which ? values : "7x60"]),
    ),
  );
type Counter = (signal: string, place: number) => string;

const byTransport = (metric: string, place: number) =>
  `${metric}{${on("gateway")}, receiver="otlp", transport="${["grpc", "http"][place]}"}`;
const byPod = (metric: string, place: number) =>
  `${metric}{${on("gateway", ["a", "b"][place])}, exporter="otlp_http/logs-loki"}`;
const refused: Counter = (signal, place) =>
  byTransport(`otelcol_receiver_refused_${signal}_total`, place);
const failed: Counter = (signal, place) =>
  byPod(`otelcol_exporter_send_failed_${signal}_total`, place);
const turnedAway: Counter = (signal, place) =>
  byPod(`otelcol_exporter_enqueue_failed_${signal}_total`, place);
const limited: Counter = (signal, place) =>
  `otelcol_processor_memory_limiter_refused_${signal}_total{${on("gateway")}, processor="memory_limiter/${place}"}`;
const ofExporter = { ...namespace, exporter: "otlp_http/logs-loki" };

const accepted = (pod: string) =>
  `otelcol_receiver_accepted_spans_total{${on("gateway", pod)}, receiver="otlp", transport="grpc"}`;
const queue = (full: number) => ({
  [`otelcol_exporter_queue_size{${on("gateway")}, exporter="load_balancing", data_type="traces"}`]: `${full}x60`,
  [`otelcol_exporter_queue_capacity{${on("gateway")}, exporter="load_balancing", data_type="traces"}`]:
    "100x60",
});
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
  {
    alert: "OpenTelemetryCollectorRefusesData",
    severity: "warning",
    fires: signals.map((signal) => ({
      series: counted(refused, "0+30x60", signal),
      at: "16m",
      labels: ofPod,
      also: samplers,
      description:
        "observability/a refuses 1 items per second: who sends them tries again for a while.",
      begins: {
        series: counted(refused, every(4), signal),
        at: "19m",
        description:
          "observability/a refuses 8.333m items per second: who sends them tries again for a while.",
      },
    })),
    quiet: [
      { series: counted(refused, "3x60") },
      { series: counted(refused, every(8)), at: "55m" },
    ],
  },
  {
    alert: "OpenTelemetryCollectorMemoryLimited",
    severity: "warning",
    fires: signals.map((signal) => ({
      series: counted(limited, "0+1x60", signal),
      at: "11m",
      labels: ofPod,
      also: samplers,
      description: "observability/a refuses what comes in because its memory is used up.",
      begins: { series: counted(limited, every(4), signal), at: "14m" },
    })),
    quiet: [
      { series: counted(limited, "3x60") },
      { series: counted(limited, every(8)), at: "55m" },
    ],
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
    alert: "OpenTelemetryCollectorExportFails",
    severity: "warning",
    fires: signals.map((signal) => ({
      series: counted(failed, "0+30x60", signal),
      at: "16m",
      labels: ofExporter,
      also: samplers,
      description:
        "The OpenTelemetry Collector in observability loses 1 items per second of otlp_http/logs-loki: it has tried for minutes, or was told not to try again.",
      begins: {
        series: counted(failed, every(4), signal),
        at: "19m",
        description:
          "The OpenTelemetry Collector in observability loses 8.333m items per second of otlp_http/logs-loki: it has tried for minutes, or was told not to try again.",
      },
    })),
    quiet: [{ series: counted(failed, "3x60") }, { series: counted(failed, every(8)), at: "55m" }],
  },
  {
    alert: "OpenTelemetryCollectorQueueNearlyFull",
    severity: "warning",
    fires: {
      series: queue(81),
      at: "10m",
      labels: {
        ...ofPod,
        job: "opentelemetry-collector-gateway",
        exporter: "load_balancing",
        data_type: "traces",
      },
      also: samplers,
      description: "The queue of load_balancing of observability/a is 81% full.",
    },
    quiet: { series: queue(80) },
  },
  {
    alert: "OpenTelemetryCollectorQueueOverflows",
    severity: "warning",
    fires: signals.map((signal) => ({
      series: counted(turnedAway, "0+30x60", signal),
      at: "11m",
      labels: ofExporter,
      also: samplers,
      description:
        "The OpenTelemetry Collector in observability turns away 1 items per second, as the queue of otlp_http/logs-loki is full.",
      begins: {
        series: counted(turnedAway, every(4), signal),
        at: "14m",
        description:
          "The OpenTelemetry Collector in observability turns away 8.333m items per second, as the queue of otlp_http/logs-loki is full.",
      },
    })),
    quiet: [
      { series: counted(turnedAway, "3x60") },
      { series: counted(turnedAway, every(8)), at: "55m" },
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

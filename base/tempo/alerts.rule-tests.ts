import { every, later, type RuleTests } from "../../sdk/index.ts";

const on = (pod: string) => `job="tempo", namespace="observability", pod="${pod}"`;
const namespace = { namespace: "observability" };
const up = (pod: string) => `up{${on(pod)}}`;
const shop = { ...namespace, tenant: "shop" };
const ofShop = (metric: string, pod: string, more = "") =>
  `${metric}{${on(pod)}, tenant="shop"${more}}`;

const received = `tempo_distributor_spans_received_total{${on("a")}, tenant="platform"}`;

/** A Tempo elsewhere that is well, and what runs beside the one that is meant. */
const another = {
  'up{job="tempo", namespace="other", pod="a"}': "1x200",
  'tempo_distributor_spans_received_total{job="tempo", namespace="other", pod="a", tenant="platform"}':
    "0+60x200",
  'up{job="shop", namespace="observability", pod="a"}': "1x200",
};

/** Ten spans per second to each of two replicas; so many of them are refused. */
const refusing = (refused: number) =>
  Object.fromEntries(
    ["a", "b"].flatMap((pod) => [
      [spans("accepted", pod), `0+${600 - refused}x60`],
      [spans("refused", pod), `0+${refused}x60`],
    ]),
  );

function spans(state: string, pod: string): string {
  return `tempo_receiver_${state}_spans{${on(pod)}, receiver="otlp/otlp_receiver", transport="http"}`;
}

/** Spans per minute that each of two replicas turns away. */
const discarding = (perMinute: number) =>
  Object.fromEntries(
    ["a", "b"].map((pod) => [
      ofShop("tempo_discarded_spans_total", pod, ', reason="rate_limited"'),
      `0+${perMinute}x60`,
    ]),
  );

/** A hundred queries per second to each of two replicas; so many of them fail. */
const asking = (failed: number, route = "api_search") =>
  Object.fromEntries(
    ["a", "b"].flatMap((pod) => [
      [queries(pod, route, "200"), `0+${60 * (100 - failed)}x60`],
      [queries(pod, route, "500"), `0+${60 * failed}x60`],
    ]),
  );

function queries(pod: string, route: string, status: string): string {
  return `tempo_request_duration_seconds_count{${on(pod)}, method="GET", route="${route}", status_code="${status}"}`;
}

const members = (pod: string, state: string) =>
  `tempo_ring_members{${on(pod)}, name="ingester", state="${state}"}`;
const replay = ofShop("tempo_ingester_replay_errors_total", "a");
const reloaded = (pod: string) =>
  `tempo_runtime_config_last_reload_successful{${on(pod)}, config="overrides"}`;
const flushes = `tempo_ingester_failed_flushes_total{${on("a")}}`;
const compactions = `tempodb_compaction_errors_total{${on("a")}}`;
const retentions = `tempodb_retention_errors_total{${on("a")}}`;
const polls = ofShop("tempodb_blocklist_poll_errors_total", "a");
const indexAge = (pod: string) => ofShop("tempodb_blocklist_tenant_index_age_seconds", pod);
const waiting = (first: number, second: number) => ({
  [ofShop("tempodb_compaction_outstanding_blocks", "a")]: `${first}x600`,
  [ofShop("tempodb_compaction_outstanding_blocks", "b")]: `${second}x600`,
});
const limited = ofShop("tempo_metrics_generator_registry_series_limited_total", "a");
const failed = ofShop(
  "prometheus_remote_storage_samples_failed_total",
  "a",
  ', remote_name="mimir", url="http://mimir/api/v1/push"',
);

export const tempoRuleTests: RuleTests = [
  {
    alert: "TempoReceivesNothing",
    severity: "warning",
    survivors: { "[1d] halved": "it says how long the alert lasts, not when it begins" },
    fires: {
      series: { [up("a")]: "1x200", [received]: "0+60x30 1800x170", ...another },
      at: "2h44m",
      labels: namespace,
      description:
        "Tempo in observability runs, and got no span for two hours. Within the last day it did.",
    },
    quiet: [
      // One trace every two hours is kept.
      { series: { [up("a")]: "1x400", [received]: "0x118 1x119 2x119 3x40" }, at: "6h" },
      // Nobody has sent any for long, or ever.
      { series: { [up("a")]: "1x2000", [received]: "0+60x30 1800x1970" }, at: "25h" },
      { series: { [up("a")]: "1x200", [received]: "5x200" }, at: "3h" },
      // That it is down others tell.
      { series: { [up("a")]: "0x200", [received]: "0+60x30 1800x170", ...another }, at: "3h" },
    ],
  },
  {
    alert: "TempoRefusesSpans",
    severity: "critical",
    fires: {
      series: refusing(63),
      at: "16m",
      labels: namespace,
      description: "Tempo in observability refuses 10.5% of the spans that it is sent.",
      begins: { series: later(refusing(63), /refused/), at: "30m" },
    },
    quiet: { series: refusing(60) },
  },
  {
    alert: "TempoDiscardsSpans",
    severity: "warning",
    fires: {
      series: discarding(33),
      at: "25m",
      labels: { ...shop, reason: "rate_limited" },
      description: "Tempo in observability discards 1.1 spans per second of shop: rate_limited.",
    },
    quiet: { series: discarding(30) },
  },
  {
    alert: "TempoQueriesFail",
    severity: "warning",
    fires: {
      series: asking(10.5),
      at: "16m",
      labels: { ...namespace, route: "api_search" },
      description: "Tempo in observability fails 10.5% of api_search.",
      begins: { series: later(asking(10.5), /status_code="500"/), at: "30m" },
    },
    quiet: [
      { series: asking(10) },
      // One that starts says to the kubelet that it is not ready.
      { series: asking(50, "ready") },
    ],
  },
  {
    alert: "TempoRingUnhealthy",
    severity: "warning",
    fires: {
      // One replica has not heard of it.
      series: { [members("a", "Unhealthy")]: "1x60", [members("b", "Unhealthy")]: "0x60" },
      at: "15m",
      labels: { ...namespace, name: "ingester" },
      description: "Tempo in observability has lost 1 members of the ring ingester.",
    },
    quiet: [
      { series: { [members("a", "Unhealthy")]: "0x60", [members("a", "ACTIVE")]: "3x60" } },
      { series: { [members("a", "Unhealthy")]: "1x10 0x50" } },
    ],
  },
  {
    alert: "TempoReplayFails",
    severity: "warning",
    fires: {
      series: { [replay]: "0x5 1x30" },
      at: "6m",
      labels: { ...shop, pod: "a" },
      description: "observability/a cannot read back traces of shop that it held when it ended.",
      // Nobody saw Tempo for some minutes.
      begins: { series: { [replay]: "0 0 _x7 1x30" }, at: "9m" },
    },
    quiet: [
      { series: { [replay]: "1x30" } },
      // It failed longer ago than the rule looks back.
      { series: { [replay]: "0 _x14 1x30" }, at: "16m" },
    ],
  },
  {
    alert: "TempoBadOverrides",
    severity: "warning",
    survivors: { "min becomes max": "a replica reads one such file" },
    fires: {
      series: { [reloaded("a")]: "0x60", [reloaded("b")]: "1x60" },
      at: "15m",
      labels: { ...namespace, pod: "a" },
      description: "observability/a goes on with the limits of tenants that it had.",
    },
    quiet: { series: { [reloaded("a")]: "1x60" } },
  },
  {
    alert: "TempoCannotStore",
    severity: "critical",
    fires: {
      series: { [flushes]: "0+1x60" },
      at: "16m",
      labels: namespace,
      description:
        "Tempo in observability fails to write blocks to its store: they stay on its volumes, until these are full.",
      begins: { series: { [flushes]: every(8) }, at: "23m" },
    },
    quiet: [{ series: { [flushes]: "3x60" } }, { series: { [flushes]: every(15) }, at: "59m" }],
  },
  {
    alert: "TempoCompactionsFail",
    severity: "warning",
    fires: {
      series: { [compactions]: "0+1x200" },
      at: "1h1m",
      labels: namespace,
      description: "Tempo in observability has failed to compact for an hour: queries become slow.",
      begins: { series: { [compactions]: every(25) }, at: "1h25m" },
    },
    quiet: [
      { series: { [compactions]: "3x200" } },
      { series: { [compactions]: every(40) }, at: "5h" },
    ],
  },
  {
    alert: "TempoRetentionFails",
    severity: "warning",
    fires: {
      series: { [retentions]: "0+1x200" },
      at: "1h1m",
      labels: namespace,
      description:
        "Tempo in observability has failed to delete blocks for an hour: its bucket grows.",
      begins: { series: { [retentions]: every(25) }, at: "1h25m" },
    },
    quiet: [
      { series: { [retentions]: "3x200" } },
      { series: { [retentions]: every(40) }, at: "5h" },
    ],
  },
  {
    alert: "TempoCompactionFallsBehind",
    severity: "warning",
    fires: {
      series: waiting(20, 200),
      at: "6h",
      labels: shop,
      description:
        "Tempo in observability has 110 blocks of shop waiting for each replica: queries become slow.",
    },
    quiet: { series: waiting(10, 190) },
  },
  {
    alert: "TempoBlockListOld",
    severity: "critical",
    fires: {
      // One replica reads an old list, which a query may meet.
      series: { [indexAge("a")]: "990x60", [indexAge("b")]: "60x60" },
      at: "5m",
      labels: shop,
      description:
        "Tempo in observability has made no list of the blocks of shop for 16m 30s: newer ones are not found.",
    },
    quiet: { series: { [indexAge("a")]: "900x60" } },
  },
  {
    alert: "TempoPollsFail",
    severity: "critical",
    fires: {
      series: { [polls]: "0+1x60" },
      at: "16m",
      labels: namespace,
      description: "Tempo in observability fails to list its blocks: newer ones are not found.",
      begins: { series: { [polls]: every(8) }, at: "23m" },
    },
    quiet: [{ series: { [polls]: "3x60" } }, { series: { [polls]: every(15) }, at: "59m" }],
  },
  {
    alert: "TempoLimitsSeries",
    severity: "warning",
    fires: {
      series: { [limited]: "0+1x60" },
      at: "16m",
      labels: shop,
      description:
        "Tempo in observability makes no more series of the spans of shop, which has as many as it may.",
      begins: { series: { [limited]: every(8) }, at: "23m" },
    },
    quiet: [{ series: { [limited]: "3x60" } }, { series: { [limited]: every(15) }, at: "59m" }],
  },
  {
    alert: "TempoSeriesNotWritten",
    severity: "warning",
    fires: {
      series: { [failed]: "0+1x60" },
      at: "16m",
      labels: { ...shop, remote_name: "mimir" },
      description: "Tempo in observability loses series of the spans of shop, which mimir refuses.",
      begins: { series: { [failed]: every(8) }, at: "23m" },
    },
    quiet: [{ series: { [failed]: "3x60" } }, { series: { [failed]: every(15) }, at: "59m" }],
  },
];

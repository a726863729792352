import { later, type RuleTest } from "../../sdk/index.ts";
import { copiesOf } from "./ring.ts";
import { tenantLimits } from "./series-store-alerts.ts";
import type { SeriesStoreOptions } from "./series-store-options.ts";
import { seriesStoreRulerRuleTests } from "./series-store-ruler-rule-tests.ts";
import { seriesStoreScenes } from "./series-store-scenes.ts";
import { seriesStoreStorageRuleTests } from "./series-store-storage-rule-tests.ts";
import type { SeriesStore } from "./series-store.ts";

const namespace = { namespace: "observability" };

/** The tests of `seriesStoreAlerts`. */
export function seriesStoreRuleTests(store: SeriesStore, options: SeriesStoreOptions): RuleTest[] {
  return [
    ...[...requestTests(store), ...ingestTests(store), ...ringTests(store)],
    ...[nearLimit(store, options), limitsNotRead(store)],
    ...[...seriesStoreStorageRuleTests(store), ...seriesStoreRulerRuleTests(store)],
  ];
}

function requestTests(store: SeriesStore): RuleTest[] {
  const { title } = store;
  const { pushing, taking } = seriesStoreScenes(store);
  return [
    {
      alert: `${title}RequestsFail`,
      severity: "critical",
      fires: {
        series: pushing(10.5),
        at: "16m",
        labels: { ...namespace, route: "api_v1_push" },
        description: `${title} in observability fails 1.05% of api_v1_push.`,
        begins: { series: later(pushing(10.5), /status_code="500"/), at: "30m" },
      },
      quiet: [{ series: pushing(10) }, { series: pushing(500, "ready") }],
    },
    {
      alert: `${title}TakesSamplesSlowly`,
      severity: "warning",
      fires: {
        series: taking("0+5876x60"),
        at: "16m",
        labels: namespace,
        description: `${title} in observability answers the slowest hundredth of pushes after 2.581s: those who write fall behind.`,
        begins: { series: taking("0+6000x10 65876+5876x50"), at: "29m" },
      },
      quiet: [
        { series: taking("0+5880x60") },
        // A query takes its time.
        { series: taking("0+3000x60", "prometheus_api_v1_query_range") },
      ],
    },
  ];
}

function ingestTests(store: SeriesStore): RuleTest[] {
  const { title } = store;
  const { of, discarding } = seriesStoreScenes(store);
  const up = of("up", "a");
  const samples = of("cortex_distributor_received_samples_total", "a", `, user="platform"`);
  return [
    {
      alert: `${title}ReceivesNothing`,
      severity: "warning",
      survivors: { "count becomes sum": "each of what it counts is 1" },
      fires: {
        series: { [up]: "1x60", [samples]: "5x60" },
        at: "15m",
        labels: namespace,
        description: `${title} in observability runs, and nobody sends it a sample that it takes.`,
        begins: { series: { [samples]: "0+1x10 10x60" }, at: "34m" },
      },
      quiet: [
        { series: { [up]: "1x60", [samples]: "0+1x60" } },
        // That it is down others tell.
        { series: { [up]: "0x60", [samples]: "5x60" } },
      ],
    },
    {
      alert: `${title}DiscardsSamples`,
      severity: "warning",
      fires: {
        series: discarding(33),
        at: "25m",
        labels: { ...namespace, user: "shop", reason: "rate_limited" },
        description: `${title} in observability discards 1.1 samples per second of shop: rate_limited.`,
      },
      quiet: { series: discarding(30) },
    },
  ];
}

function ringTests(store: SeriesStore): RuleTest[] {
  const { title } = store;
  const { of } = seriesStoreScenes(store);
  const changes = (pod: string) =>
    of("cortex_ha_tracker_elected_replica_changes_total", pod, `, user="platform", cluster="eu"`);
  const members = (pod: string, state: string) =>
    of("cortex_ring_members", pod, `, name="ingester", state="${state}"`);
  return [
    {
      alert: `${title}SourceFlaps`,
      severity: "warning",
      fires: {
        // Each replica counts the same changes.
        series: { [changes("a")]: "0x60 0+0.108x150", [changes("b")]: "0x210" },
        at: "117m",
        labels: { ...namespace, user: "platform", cluster: "eu" },
        description: `${title} in observability changed 6.048 times within an hour whose samples of eu it keeps for platform.`,
      },
      quiet: [
        { series: { [changes("a")]: "0x60 1 2 3 4 5 6x150", [changes("b")]: "0x210" } },
        // More than that, but within two hours.
        { series: { [changes("a")]: "0+0.085x210", [changes("b")]: "0x210" } },
      ],
    },
    {
      alert: `${title}RingUnhealthy`,
      severity: "warning",
      fires: {
        // One replica has not heard of it.
        series: { [members("a", "Unhealthy")]: "1x60", [members("b", "Unhealthy")]: "0x60" },
        at: "15m",
        labels: { ...namespace, name: "ingester" },
        description: `${title} in observability has lost 1 members of the ring ingester.`,
      },
      quiet: [
        { series: { [members("a", "Unhealthy")]: "0x60", [members("a", "ACTIVE")]: "3x60" } },
        { series: { [members("a", "Unhealthy")]: "1x10 0x50" } },
      ],
    },
  ];
}

/** Each tenant with a limit of its own, and one without, at four fifths of it and beyond. */
function nearLimit(store: SeriesStore, options: SeriesStoreOptions): RuleTest {
  const { title } = store;
  const { holding } = seriesStoreScenes(store);
  const tenants = tenantLimits(options).map(({ user = "anybody", limit }) => ({ user, limit }));
  const scene =
    (factor: number) =>
    ({ user, limit }: { user: string; limit: number }) =>
      holding(user, (limit * factor * copiesOf(options)) / 3);
  return {
    alert: `${title}SeriesNearLimit`,
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
      description: `${title} in observability holds 82% of the series that ${tenant.user} may have: beyond them it takes no new one.`,
    })),
    quiet: tenants.map((tenant) => ({ series: scene(0.8)(tenant) })),
  };
}

function limitsNotRead(store: SeriesStore): RuleTest {
  const read = seriesStoreScenes(store).of("cortex_runtime_config_last_reload_successful", "a");
  return {
    alert: `${store.title}LimitsNotRead`,
    severity: "warning",
    survivors: { "min becomes max": "a replica reads one such file" },
    fires: {
      series: { [read]: "0x60" },
      at: "15m",
      labels: { ...namespace, pod: "a" },
      description: "observability/a goes on with the limits that it read before.",
    },
    quiet: { series: { [read]: "1x60" } },
  };
}

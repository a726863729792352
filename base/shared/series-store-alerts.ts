import { type Alert, type RuleGroup, selector } from "../../sdk/index.ts";
import { copiesOf } from "./ring.ts";
import type { SeriesStoreOptions } from "./series-store-options.ts";
import { seriesStoreRulerAlerts } from "./series-store-ruler-alerts.ts";
import { seriesStoreStorageAlerts } from "./series-store-storage-alerts.ts";
import type { SeriesStore } from "./series-store.ts";

/** As the makers of both say: a Prometheus sends again what fails, and has two hours for it. */
const manyFailures = 0.01;
/** As the makers of both say. */
const slowSeconds = 2.5;
/** Samples per second of a tenant that are turned away: more than one stray series. */
const discardedSamples = 1;
/** A Prometheus that is updated hands over once for each of its replicas. */
const manyChanges = 6;
/** Room for the series that a roll-out makes anew. */
const nearLimit = 0.8;

/** What goes wrong with a store of series, measured alike for each of them: groups of alerts that begin with its title. */
export function seriesStoreAlerts(
  store: SeriesStore,
  options: SeriesStoreOptions,
): readonly RuleGroup[] {
  const { job } = store;
  return [
    {
      name: job,
      rules: [
        ...[...requestAlerts(store), ...ingestAlerts(store), ...ringAlerts(store)],
        ...limitAlerts(store, options),
      ],
    },
    { name: `${job}-storage`, rules: seriesStoreStorageAlerts(store) },
    { name: `${job}-ruler`, rules: seriesStoreRulerAlerts(store) },
  ];
}

function requestAlerts({ title, job }: SeriesStore): Alert[] {
  const requests = "cortex_request_duration_seconds";
  return [
    {
      alert: `${title}RequestsFail`,
      // It says on purpose that it is not ready.
      expr: `
        sum by (namespace, route) (rate(${requests}_count{job="${job}", status_code=~"5..", route!="ready"}[5m]))
          / sum by (namespace, route) (rate(${requests}_count{job="${job}", route!="ready"}[5m]))
        > ${manyFailures}
      `,
      for: "15m",
      labels: { severity: "critical" },
      annotations: {
        summary: `${title} fails requests.`,
        description: `${title} in {{ $labels.namespace }} fails {{ $value | humanizePercentage }} of {{ $labels.route }}.`,
      },
    },
    {
      alert: `${title}TakesSamplesSlowly`,
      expr: `
        histogram_quantile(0.99, sum by (namespace, le) (
          rate(${requests}_bucket{job="${job}", route="api_v1_push"}[5m])
        )) > ${slowSeconds}
      `,
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: `${title} takes samples slowly.`,
        description: `${title} in {{ $labels.namespace }} answers the slowest hundredth of pushes after {{ $value | humanizeDuration }}: those who write fall behind.`,
      },
    },
  ];
}

function ingestAlerts({ title, job }: SeriesStore): Alert[] {
  return [
    {
      alert: `${title}ReceivesNothing`,
      expr: `
        count by (namespace) (up{job="${job}"} == 1)
        unless on (namespace)
          sum by (namespace) (rate(cortex_distributor_received_samples_total{job="${job}"}[10m])) > 0
      `,
      for: "15m",
      // Who cannot write says so by itself, and loses nothing for two hours.
      labels: { severity: "warning" },
      annotations: {
        summary: `No samples reach ${title}.`,
        description: `${title} in {{ $labels.namespace }} runs, and nobody sends it a sample that it takes.`,
      },
    },
    {
      alert: `${title}DiscardsSamples`,
      expr: `
        sum by (namespace, user, reason) (rate(cortex_discarded_samples_total{job="${job}"}[10m])) > ${discardedSamples}
      `,
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: `${title} turns samples away.`,
        description: `${title} in {{ $labels.namespace }} discards {{ $value | humanize }} samples per second of {{ $labels.user }}: {{ $labels.reason }}.`,
      },
    },
  ];
}

function ringAlerts({ title, job }: SeriesStore): Alert[] {
  return [
    {
      alert: `${title}SourceFlaps`,
      expr: `
        max by (namespace, user, cluster) (
          increase(cortex_ha_tracker_elected_replica_changes_total{job="${job}"}[1h])
        ) > ${manyChanges}
      `,
      labels: { severity: "warning" },
      annotations: {
        summary: `${title} changes between the replicas of a Prometheus.`,
        description: `${title} in {{ $labels.namespace }} changed {{ $value | humanize }} times within an hour whose samples of {{ $labels.cluster }} it keeps for {{ $labels.user }}.`,
      },
    },
    {
      alert: `${title}RingUnhealthy`,
      expr: `max by (namespace, name) (cortex_ring_members{job="${job}", state="Unhealthy"}) > 0`,
      // One that restarts is back within minutes.
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: `A replica of ${title} is lost to the others.`,
        description: `${title} in {{ $labels.namespace }} has lost {{ $value }} members of the ring {{ $labels.name }}.`,
      },
    },
  ];
}

function limitAlerts({ title, job }: SeriesStore, options: SeriesStoreOptions): Alert[] {
  return [
    {
      alert: `${title}SeriesNearLimit`,
      // What the limit counts: series in memory, which stay there for hours after their last sample.
      expr: tenantLimits(options)
        .map(({ matchers, limit }) => {
          const of = selector([`job="${job}"`, ...matchers]);
          return `
            sum by (namespace, user) (
              cortex_ingester_memory_series_created_total${of} - cortex_ingester_memory_series_removed_total${of}
            ) / ${limit * copiesOf(options)} > ${nearLimit}
          `;
        })
        .join("\nor "),
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: `A tenant of ${title} nears its limit of series.`,
        description: `${title} in {{ $labels.namespace }} holds {{ $value | humanizePercentage }} of the series that {{ $labels.user }} may have: beyond them it takes no new one.`,
      },
    },
    {
      alert: `${title}LimitsNotRead`,
      expr: `min by (namespace, pod) (cortex_runtime_config_last_reload_successful{job="${job}"}) == 0`,
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: `${title} cannot read its tenants' limits.`,
        description: `{{ $labels.namespace }}/{{ $labels.pod }} goes on with the limits that it read before.`,
      },
    },
  ];
}

/** How many series whom may have: those that have a limit of their own, and all others. */
export function tenantLimits({ limits, tenants }: Pick<SeriesStoreOptions, "limits" | "tenants">) {
  const own = Object.entries(tenants).flatMap(([user, { series }]) =>
    series === undefined ? [] : [{ user, limit: series }],
  );
  const names = own.map(({ user }) => user).join("|");
  return [
    {
      ...{ user: undefined, limit: limits.series },
      matchers: own.length === 0 ? [] : [`user!~"${names}"`],
    },
    ...own.map(({ user, limit }) => ({ user, limit, matchers: [`user="${user}"`] })),
  ];
}

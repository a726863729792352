import { type Alert, copiesOf, type RuleGroup, selector } from "../../sdk/index.ts";
import { mimirStorageAlerts } from "./alerts-storage.ts";
import { mimirRulerAlerts } from "./alerts-ruler.ts";
import type { MimirOptions } from "./options.ts";

/** As its makers' own: a Prometheus sends again what fails, and has two hours for it. */
const manyFailures = 0.01;
/** As its makers' own. */
const slowSeconds = 2.5;
/** Samples per second of a tenant that are turned away: more than one stray series. */
const discardedSamples = 1;
/** Room for the series that a roll-out makes anew. */
const nearLimit = 0.8;

const job = 'job="mimir"';
const where = "Mimir in {{ $labels.namespace }}";
const replica = "{{ $labels.namespace }}/{{ $labels.pod }}";

export function mimirAlerts(options: MimirOptions): readonly RuleGroup[] {
  return [
    { name: "mimir", rules: [...requestAlerts(), ...ingestAlerts(), ...limitAlerts(options)] },
    { name: "mimir-storage", rules: mimirStorageAlerts },
    { name: "mimir-ruler", rules: mimirRulerAlerts },
  ];
}

function requestAlerts(): Alert[] {
  return [
    {
      alert: "MimirRequestsFail",
      // It says on purpose that it is not ready.
      expr: `
        sum by (namespace, route) (rate(cortex_request_duration_seconds_count{${job}, status_code=~"5..", route!="ready"}[5m]))
          / sum by (namespace, route) (rate(cortex_request_duration_seconds_count{${job}, route!="ready"}[5m]))
        > ${manyFailures}
      `,
      for: "15m",
      labels: { severity: "critical" },
      annotations: {
        summary: "Mimir fails requests.",
        description: `${where} fails {{ $value | humanizePercentage }} of {{ $labels.route }}.`,
      },
    },
    {
      alert: "MimirTakesSamplesSlowly",
      expr: `
        histogram_quantile(0.99, sum by (namespace, le) (
          rate(cortex_request_duration_seconds_bucket{${job}, route="api_v1_push"}[5m])
        )) > ${slowSeconds}
      `,
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: "Mimir takes samples slowly.",
        description: `${where} answers the slowest hundredth of pushes after {{ $value | humanizeDuration }}: those who write fall behind.`,
      },
    },
  ];
}

function ingestAlerts(): Alert[] {
  return [
    {
      alert: "MimirReceivesNothing",
      expr: `
        count by (namespace) (up{${job}} == 1)
        unless on (namespace)
          sum by (namespace) (rate(cortex_distributor_received_samples_total{${job}}[10m])) > 0
      `,
      for: "15m",
      labels: { severity: "critical" },
      annotations: {
        summary: "No samples reach Mimir.",
        description: `${where} runs, and nobody sends it a sample that it takes.`,
      },
    },
    {
      alert: "MimirDiscardsSamples",
      expr: `
        sum by (namespace, user, reason) (rate(cortex_discarded_samples_total{${job}}[10m])) > ${discardedSamples}
      `,
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: "Mimir turns samples away.",
        description: `${where} discards {{ $value | humanize }} samples per second of {{ $labels.user }}: {{ $labels.reason }}.`,
      },
    },
    {
      alert: "MimirRingUnhealthy",
      expr: `max by (namespace, name) (cortex_ring_members{${job}, state="Unhealthy"}) > 0`,
      // One that restarts is back within minutes.
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: "A replica of Mimir is lost to the others.",
        description: `${where} has lost {{ $value }} members of the ring {{ $labels.name }}.`,
      },
    },
  ];
}

function limitAlerts(options: MimirOptions): Alert[] {
  return [
    {
      alert: "MimirSeriesNearLimit",
      expr: tenantLimits(options)
        .map(
          ({ matchers, limit }) =>
            `sum by (namespace, user) (cortex_ingester_active_series${selector([job, ...matchers])}) / ${limit * copiesOf(options)} > ${nearLimit}`,
        )
        .join("\nor "),
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: "A tenant of Mimir nears its limit of series.",
        description: `${where} holds {{ $value | humanizePercentage }} of the series that {{ $labels.user }} may have: beyond them it takes no new one.`,
      },
    },
    {
      alert: "MimirLimitsNotRead",
      expr: `min by (namespace, pod) (cortex_runtime_config_last_reload_successful{${job}}) == 0`,
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: "Mimir cannot read its tenants' limits.",
        description: `${replica} goes on with the limits that it read before.`,
      },
    },
  ];
}

/** How many series whom may have: those that have a limit of their own, and all others. */
export function tenantLimits({ limits, tenants }: MimirOptions) {
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

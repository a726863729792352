import type { Alert, RuleGroup } from "../../sdk/index.ts";
import { storageAlerts } from "./storage-alerts.ts";

/** Senders try again what fails; of one in ten they cannot make good each. */
const manyFailures = 0.1;
/** Spans per second of a tenant that are turned away: more than one stray trace. */
const discardedSpans = 1;

const job = 'job="tempo"';
const where = "Tempo in {{ $labels.namespace }}";
const replica = "{{ $labels.namespace }}/{{ $labels.pod }}";

export const tempoAlerts: readonly RuleGroup[] = [
  { name: "tempo", rules: [...ingestAlerts(), ...queryAlerts(), ...replicaAlerts()] },
  { name: "tempo-storage", rules: storageAlerts() },
  { name: "tempo-metrics-generator", rules: generatorAlerts() },
];

function ingestAlerts(): Alert[] {
  return [
    {
      alert: "TempoReceivesNothing",
      // Of what samplers leave there may well be nothing for an hour; that gateways get nothing is told sooner.
      expr: `
        sum by (namespace) (rate(tempo_distributor_spans_received_total{${job}}[1d])) > 0
        unless on (namespace)
          sum by (namespace) (rate(tempo_distributor_spans_received_total{${job}}[2h])) > 0
        and on (namespace) up{${job}} == 1
      `,
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: "No spans reach Tempo.",
        description: `${where} runs, and got no span for two hours. Within the last day it did.`,
      },
    },
    {
      alert: "TempoRefusesSpans",
      expr: `
        sum by (namespace) (rate(tempo_receiver_refused_spans{${job}}[5m]))
          / (
            sum by (namespace) (rate(tempo_receiver_refused_spans{${job}}[5m]))
            + sum by (namespace) (rate(tempo_receiver_accepted_spans{${job}}[5m]))
          )
        > ${manyFailures}
      `,
      for: "15m",
      labels: { severity: "critical" },
      annotations: {
        summary: "Tempo refuses spans.",
        description: `${where} refuses {{ $value | humanizePercentage }} of the spans that it is sent.`,
      },
    },
    {
      alert: "TempoDiscardsSpans",
      expr: `
        sum by (namespace, tenant, reason) (rate(tempo_discarded_spans_total{${job}}[10m])) > ${discardedSpans}
      `,
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: "Tempo turns spans away.",
        description: `${where} discards {{ $value | humanize }} spans per second of {{ $labels.tenant }}: {{ $labels.reason }}.`,
      },
    },
  ];
}

function queryAlerts(): Alert[] {
  return [
    {
      alert: "TempoQueriesFail",
      expr: `
        sum by (namespace, route) (rate(tempo_request_duration_seconds_count{${job}, route=~"api_.*", status_code=~"5.."}[5m]))
          / sum by (namespace, route) (rate(tempo_request_duration_seconds_count{${job}, route=~"api_.*"}[5m]))
        > ${manyFailures}
      `,
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: "Tempo fails queries.",
        description: `${where} fails {{ $value | humanizePercentage }} of {{ $labels.route }}.`,
      },
    },
  ];
}

function replicaAlerts(): Alert[] {
  return [
    {
      alert: "TempoRingUnhealthy",
      expr: `max by (namespace, name) (tempo_ring_members{${job}, state="Unhealthy"}) > 0`,
      // One that restarts is back within minutes.
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: "A replica of Tempo is lost to the others.",
        description: `${where} has lost {{ $value }} members of the ring {{ $labels.name }}.`,
      },
    },
    {
      alert: "TempoReplayFails",
      expr: `sum by (namespace, pod, tenant) (increase(tempo_ingester_replay_errors_total{${job}}[10m])) > 0`,
      labels: { severity: "warning" },
      annotations: {
        summary: "Tempo cannot read back what it held.",
        description: `${replica} cannot read back traces of {{ $labels.tenant }} that it held when it ended.`,
      },
    },
    {
      alert: "TempoBadOverrides",
      expr: `min by (namespace, pod) (tempo_runtime_config_last_reload_successful{${job}}) == 0`,
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: "Tempo does not take the limits of tenants.",
        description: `${replica} goes on with the limits of tenants that it had.`,
      },
    },
  ];
}

function generatorAlerts(): Alert[] {
  return [
    {
      alert: "TempoLimitsSeries",
      expr: `
        sum by (namespace, tenant) (rate(tempo_metrics_generator_registry_series_limited_total{${job}}[10m])) > 0
      `,
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: "Tempo makes no new series of spans.",
        description: `${where} makes no more series of the spans of {{ $labels.tenant }}, which has as many as it may.`,
      },
    },
    {
      alert: "TempoSeriesNotWritten",
      expr: `
        sum by (namespace, tenant, remote_name) (rate(prometheus_remote_storage_samples_failed_total{${job}}[10m])) > 0
      `,
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: "Series of spans are lost.",
        description: `${where} loses series of the spans of {{ $labels.tenant }}, which {{ $labels.remote_name }} refuses.`,
      },
    },
  ];
}

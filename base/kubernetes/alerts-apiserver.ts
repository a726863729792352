import type { Alert } from "../../sdk/index.ts";
import { errorBudgetAlerts } from "./alerts-error-budget.ts";

/** The server ends requests itself when it has no time for them; a fifth is no burst. */
const terminated = 0.2;
/** An aggregated API that restarts is away for less than a seventh of ten minutes. */
const aggregatedApiAway = 0.15;

const job = 'job="apiserver"';

export const apiServerAlerts: readonly Alert[] = [
  {
    alert: "KubeApiServerDown",
    expr: `absent(up{${job}} == 1)`,
    for: "5m",
    labels: { severity: "critical" },
    annotations: {
      summary: "The API server does not answer Prometheus.",
      description: "Prometheus reaches no API server: nothing can be changed and no pod can move.",
    },
  },
  ...errorBudgetAlerts,
  {
    alert: "KubeApiServerTerminatedRequests",
    expr: `
      sum(rate(apiserver_request_terminations_total{${job}}[10m]))
      / (
        sum(rate(apiserver_request_total{${job}}[10m]))
        + sum(rate(apiserver_request_terminations_total{${job}}[10m]))
      ) > ${terminated}
    `,
    for: "5m",
    labels: { severity: "warning" },
    annotations: {
      summary: "The API server breaks off requests.",
      description: "{{ $value | humanizePercentage }} of requests are broken off unanswered.",
    },
  },
  {
    alert: "KubeAggregatedApiDown",
    expr: `
      max by (name) (avg_over_time(aggregator_unavailable_apiservice{${job}}[10m]))
        > ${aggregatedApiAway}
    `,
    for: "5m",
    labels: { severity: "warning" },
    annotations: {
      summary: "An API that another program serves is away.",
      description:
        "{{ $labels.name }} was away {{ $value | humanizePercentage }} of the last 10 minutes.",
    },
  },
  {
    alert: "KubeAggregatedApiErrors",
    // What comes and goes between two looks is away for moments only, and fails all the same.
    expr: `
      sum by (name, reason) (increase(aggregator_unavailable_apiservice_total{${job}}[10m])) > 0
    `,
    for: "15m",
    labels: { severity: "warning" },
    annotations: {
      summary: "An API that another program serves comes and goes.",
      description:
        "{{ $labels.name }} was found away {{ $value | humanize }} times in 10 minutes: {{ $labels.reason }}.",
    },
  },
];

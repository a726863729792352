import type { Alert } from "../../sdk/index.ts";

/** Prometheus retries what Alertmanager refuses; beyond a few percent that is no hiccup any more. */
const lostAlerts = { one: 0.01, all: 0.03 } as const;
/** The queue holds what half an hour of a dead Alertmanager brings; say so before it is full. */
const queueHorizonSeconds = 30 * 60;

const job = 'job="prometheus"';
const replica = "{{ $labels.namespace }}/{{ $labels.pod }}";
/** `sent` counts what arrived and nothing else (Prometheus v3.13.2, `notifier/sendloop.go`). */
const lost = `
  rate(prometheus_notifications_errors_total{${job}}[5m])
    / (
      rate(prometheus_notifications_errors_total{${job}}[5m])
        + rate(prometheus_notifications_sent_total{${job}}[5m])
    )
`;

export const notificationAlerts: readonly Alert[] = [
  {
    alert: "PrometheusNotConnectedToAlertmanagers",
    expr: `max_over_time(prometheus_notifications_alertmanagers_discovered{${job}}[5m]) == 0`,
    for: "10m",
    labels: { severity: "warning" },
    annotations: {
      summary: "Prometheus knows no Alertmanager.",
      description: `${replica} has found no Alertmanager to send alerts to.`,
    },
  },
  {
    alert: "PrometheusErrorSendingAlertsToSomeAlertmanagers",
    expr: `${lost.trim()} > ${lostAlerts.one}`,
    for: "15m",
    labels: { severity: "warning" },
    annotations: {
      summary: "Alerts do not reach one of the Alertmanagers.",
      description: `${replica} fails to send {{ $value | humanizePercentage }} of its alerts to {{ $labels.alertmanager }}.`,
    },
  },
  {
    alert: "PrometheusErrorSendingAlertsToAnyAlertmanager",
    expr: `
      min without (alertmanager) (
        ${lost.trim()}
      ) > ${lostAlerts.all}
    `,
    for: "15m",
    labels: { severity: "critical" },
    annotations: {
      summary: "Alerts reach no Alertmanager whole.",
      description: `${replica} fails to send {{ $value | humanizePercentage }} of its alerts even to the best Alertmanager.`,
    },
  },
  {
    alert: "PrometheusNotificationQueueRunningFull",
    // Since 3.x each Alertmanager has a queue, and all have the same capacity.
    expr: `
      predict_linear(prometheus_notifications_queue_length{${job}}[5m], ${queueHorizonSeconds})
        >= on (namespace, pod) group_left ()
      min_over_time(prometheus_notifications_queue_capacity{${job}}[5m])
    `,
    for: "15m",
    labels: { severity: "warning" },
    annotations: {
      summary: "Alerts pile up before an Alertmanager.",
      description: `The queue of ${replica} for {{ $labels.alertmanager }} will be full within half an hour; then alerts are dropped.`,
    },
  },
];

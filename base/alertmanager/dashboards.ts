import { type Dashboard, dashboard, stat, timeSeries } from "../../sdk/index.ts";

const job = 'job="alertmanager"';

export const alertmanagerDashboards: readonly Dashboard[] = [
  dashboard({
    uid: "alertmanager-overview",
    title: "Alertmanager",
    description: "What alerts are there, and whether people hear of them",
    tags: ["monitoring"],
    panels: [
      stat("Active alerts", [{ expr: `max(alertmanager_alerts{${job}, state="active"})` }], {
        unit: "none",
      }),
      stat(
        "Silenced or inhibited",
        [{ expr: `max(alertmanager_alerts{${job}, state="suppressed"})` }],
        {
          unit: "none",
        },
      ),
      stat("Silences", [{ expr: `max(alertmanager_silences{${job}, state="active"})` }], {
        unit: "none",
      }),
      stat(
        "Members seen by the loneliest replica",
        [{ expr: `min(alertmanager_cluster_members{${job}})` }],
        {
          unit: "none",
        },
      ),
      timeSeries(
        "Alerts",
        [{ expr: `max by (state) (alertmanager_alerts{${job}})`, legend: "{{state}}" }],
        { unit: "none" },
      ),
      timeSeries(
        "Alerts received",
        [
          {
            expr: `sum by (pod, status) (rate(alertmanager_alerts_received_total{${job}}[5m]))`,
            legend: "{{pod}} {{status}}",
          },
        ],
        { unit: "ops" },
      ),
      timeSeries(
        "Notifications sent",
        [
          {
            expr: `sum by (integration) (rate(alertmanager_notifications_total{${job}}[5m])) > 0`,
            legend: "{{integration}}",
          },
        ],
        { unit: "ops" },
      ),
      timeSeries(
        "Notifications given up",
        [
          {
            expr: `sum by (integration, reason) (rate(alertmanager_notifications_failed_total{${job}}[5m])) > 0`,
            legend: "{{integration}} {{reason}}",
          },
        ],
        { unit: "ops" },
      ),
      timeSeries(
        "Time to send a notification, 99th percentile",
        [
          {
            expr: `
              histogram_quantile(0.99,
                sum by (integration, le) (rate(alertmanager_notification_latency_seconds_bucket{${job}}[5m]))
              )
            `,
            legend: "{{integration}}",
          },
        ],
        { unit: "s" },
      ),
      timeSeries("Memory", [{ expr: `process_resident_memory_bytes{${job}}`, legend: "{{pod}}" }], {
        unit: "bytes",
      }),
    ],
  }),
];

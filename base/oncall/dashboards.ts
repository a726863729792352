import { type Dashboard, dashboard, stat, timeSeries } from "../../sdk/index.ts";

const job = 'job="oncall-engine"';
const seen = `oncall_alert_groups_total{${job}}`;
const available = (deployment: string) => ({
  expr: `max(kube_deployment_status_replicas_available{job="kube-state-metrics", deployment="${deployment}"})`,
});

export const oncallDashboards: readonly Dashboard[] = [
  dashboard({
    uid: "oncall-overview",
    title: "OnCall",
    description: "Whether it takes alerts and tells people, and what it has told whom",
    tags: ["oncall"],
    panels: [
      stat("Engines", [available("oncall-engine")], { unit: "none" }),
      stat("Workers", [available("oncall-celery")], { unit: "none" }),
      stat(
        "Alert groups that nobody has taken",
        [
          {
            expr: `sum(max by (integration, team, service_name) (oncall_alert_groups_total{${job}, state="firing"}))`,
          },
        ],
        { unit: "none" },
      ),
      timeSeries(
        "Alert groups",
        [
          {
            expr: `sum by (state) (max by (integration, team, service_name, state) (${seen}))`,
            legend: "{{state}}",
          },
        ],
        { unit: "none" },
      ),
      timeSeries(
        "Alert groups by integration",
        [
          {
            expr: `sum by (integration) (max by (integration, team, service_name, state) (${seen}))`,
            legend: "{{integration}}",
          },
        ],
        { unit: "none" },
      ),
      timeSeries(
        "People told",
        [
          {
            expr: `max by (username) (increase(oncall_user_was_notified_of_alert_groups_total{${job}}[1h]))`,
            legend: "{{username}}",
          },
        ],
        { unit: "none" },
      ),
      timeSeries(
        "Nine in ten answers within, of seven days",
        [
          {
            expr: `histogram_quantile(0.9, max by (integration, le) (oncall_alert_groups_response_time_seconds_bucket{${job}}))`,
            legend: "{{integration}}",
          },
        ],
        { unit: "s" },
      ),
    ],
  }),
];

import { catalogue } from "../../sdk/index.ts";

/** Whose alert groups they are. */
const group = ["id", "integration", "org_id", "service_name", "slug", "team"];

export const oncallMetrics = catalogue({
  program: "oncall",
  version: "1.16.9",
  source: "engine/apps/metrics_exporter/metrics_collectors.py of grafana/oncall v1.16.9",
  port: "http",
  metrics: {
    /** All alert groups */
    oncall_alert_groups_total: { type: "gauge", labels: [...group, "state"] },
    /** Users response time to alert groups in 7 days (seconds) */
    oncall_alert_groups_response_time_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: group,
    },
    /** Number of alert groups user was notified of */
    oncall_user_was_notified_of_alert_groups_total: {
      type: "counter",
      labels: ["id", "org_id", "slug", "username"],
    },
  },
});

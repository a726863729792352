import type { RuleGroup } from "../../sdk/index.ts";

/** A single panel with a broken query is its author's matter; half of all requests are everybody's. */
const failedRequests = 0.5;

const requests = "grafana_http_request_duration_seconds_count";
/** These hand on the datasource's own answer, which a faulty query of one person makes an error. */
const own = 'job="grafana", handler!~"/api/datasources/proxy/:id.*|/api/ds/query|/api/tsdb/query"';

export const grafanaAlerts: readonly RuleGroup[] = [
  {
    name: "grafana",
    rules: [
      {
        alert: "GrafanaRequestsFailing",
        expr: `
          sum by (namespace, handler) (rate(${requests}{${own}, status_code=~"5.."}[5m]))
            / sum by (namespace, handler) (rate(${requests}{${own}}[5m])) > ${failedRequests}
        `,
        for: "5m",
        labels: { severity: "warning" },
        annotations: {
          summary: "Grafana answers with errors.",
          description:
            "{{ $value | humanizePercentage }} of requests to {{ $labels.handler }} of Grafana in {{ $labels.namespace }} fail.",
        },
      },
    ],
  },
];

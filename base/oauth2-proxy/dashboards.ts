import { type Dashboard, dashboard, stat, timeSeries } from "../../sdk/index.ts";

const job = 'job="oauth2-proxy"';

export const oauth2ProxyDashboards: readonly Dashboard[] = [
  dashboard({
    uid: "oauth2-proxy",
    title: "oauth2-proxy",
    description: "User interfaces behind a login: how many ask for them, and how they are answered",
    tags: ["oauth2-proxy", "monitoring"],
    panels: [
      stat("Requests per second", [{ expr: `sum(rate(oauth2_proxy_requests_total{${job}}[5m]))` }]),
      stat("Requests being answered", [{ expr: `sum(oauth2_proxy_requests_in_flight{${job}})` }]),
      timeSeries(
        "Answers by status",
        [
          {
            expr: `sum by (service, code) (rate(oauth2_proxy_requests_total{${job}}[5m]))`,
            legend: "{{service}} {{code}}",
          },
        ],
        { unit: "reqps" },
      ),
      timeSeries(
        "Time to answer of the slowest hundredth",
        [
          {
            expr: `histogram_quantile(0.99, sum by (service, le) (rate(oauth2_proxy_response_duration_seconds_bucket{${job}}[5m])))`,
            legend: "{{service}}",
          },
        ],
        { unit: "s" },
      ),
    ],
  }),
];

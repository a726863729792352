import { dashboard, type Dashboard, stat, timeSeries } from "../../sdk/index.ts";

const job = 'job="grafana"';
const duration = "grafana_http_request_duration_seconds";

const grafana = dashboard({
  uid: "grafana",
  title: "Grafana",
  description: "Grafana itself: does it answer, and how fast",
  tags: ["monitoring"],
  panels: [
    stat("Answers Prometheus", [{ expr: `min(up{${job}})` }], { unit: "none" }),
    stat("Dashboards", [{ expr: `max(grafana_stat_totals_dashboard{${job}})` }], { unit: "none" }),
    stat(
      "Failed requests",
      [
        {
          expr: `
          (sum(rate(${duration}_count{${job}, status_code=~"5.."}[5m])) or vector(0))
          / sum(rate(${duration}_count{${job}}[5m]))
        `,
        },
      ],
      { unit: "percentunit", thresholds: { warning: 0.01, critical: 0.05 } },
    ),
    stat("Memory", [{ expr: `sum(process_resident_memory_bytes{${job}})` }], { unit: "bytes" }),
    timeSeries(
      "Requests",
      [
        {
          expr: `sum by (status_code) (rate(${duration}_count{${job}}[$__rate_interval]))`,
          legend: "{{status_code}}",
        },
      ],
      { unit: "reqps" },
    ),
    timeSeries(
      "Latency, 95th percentile",
      [
        {
          expr: `
          topk(10, histogram_quantile(0.95,
            sum by (handler, le) (rate(${duration}_bucket{${job}}[$__rate_interval]))
          ))
        `,
          legend: "{{handler}}",
        },
      ],
      { unit: "s" },
    ),
    timeSeries(
      "CPU",
      [{ expr: `rate(process_cpu_seconds_total{${job}}[$__rate_interval])`, legend: "{{pod}}" }],
      { description: "In cores." },
    ),
    timeSeries("Goroutines", [{ expr: `go_goroutines{${job}}`, legend: "{{pod}}" }], {
      unit: "none",
      description: "A number that only grows is a leak.",
    }),
  ],
});

export const grafanaDashboards: readonly Dashboard[] = [grafana];

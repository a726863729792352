import { type Dashboard, dashboard, stat, timeSeries } from "../../sdk/index.ts";

const job = 'job="metrics-server"';
const requests = "metrics_server_kubelet_request_total";

export const metricsServerDashboards: readonly Dashboard[] = [
  dashboard({
    uid: "metrics-server",
    title: "metrics-server",
    description: "Whether kubelets tell what pods use, how long that takes, and who asks",
    tags: ["metrics-server", "kubernetes"],
    panels: [
      stat("Replicas that answer", [{ expr: `sum(up{${job}})` }]),
      stat("Nodes known", [{ expr: `max(metrics_server_storage_points{${job}, type="node"})` }]),
      stat("Containers known", [
        { expr: `max(metrics_server_storage_points{${job}, type="container"})` },
      ]),
      timeSeries("Requests to kubelets", [
        {
          expr: `sum by (success) (rate(${requests}{${job}}[5m]))`,
          legend: "success {{success}}",
        },
      ]),
      timeSeries(
        "The slowest kubelets",
        [
          {
            expr: `
              topk(5,
                sum by (node) (rate(metrics_server_kubelet_request_duration_seconds_sum{${job}}[5m]))
                  / sum by (node) (rate(metrics_server_kubelet_request_duration_seconds_count{${job}}[5m]))
              )
            `,
            legend: "{{node}}",
          },
        ],
        { unit: "s" },
      ),
      timeSeries(
        "How long a round takes, of 15 s",
        [
          {
            expr: `
              histogram_quantile(0.9,
                sum by (pod, le) (rate(metrics_server_manager_tick_duration_seconds_bucket{${job}}[5m]))
              )
            `,
            legend: "{{pod}}",
          },
        ],
        { unit: "s" },
      ),
      timeSeries(
        "How old what is answered is",
        [
          {
            expr: `
              histogram_quantile(0.9,
                sum by (le) (rate(metrics_server_api_metric_freshness_seconds_bucket{${job}}[5m]))
              )
            `,
            legend: "of ten answers nine are younger",
          },
        ],
        { unit: "s" },
      ),
      timeSeries("Requests answered", [
        {
          expr: `sum by (resource, code) (rate(apiserver_request_total{${job}, group="metrics.k8s.io"}[5m]))`,
          legend: "{{resource}} {{code}}",
        },
      ]),
      timeSeries("Memory", [{ expr: `process_resident_memory_bytes{${job}}`, legend: "{{pod}}" }], {
        unit: "bytes",
      }),
      timeSeries("CPU", [
        { expr: `rate(process_cpu_seconds_total{${job}}[5m])`, legend: "{{pod}}" },
      ]),
    ],
  }),
];

import { dashboard, stat, table, timeSeries } from "../../../sdk/index.ts";

const requests = 'workload:istio_requests:rate5m{reporter=~"destination|waypoint"}';
const failed =
  'workload:istio_requests:rate5m{reporter=~"destination|waypoint", response_code=~"5.."}';
const p99 = 'workload:istio_request_duration_milliseconds:p99{reporter=~"destination|waypoint"}';
const opened = "workload:istio_tcp_connections_opened:rate5m";
const byWorkload = "sum by (namespace, destination_workload)";

export const mesh = dashboard({
  uid: "istio-mesh",
  title: "Mesh",
  description: "What the workloads of the mesh ask of each other, and what they answer",
  tags: ["istio"],
  panels: [
    stat("Requests per second", [{ expr: `sum(${requests})` }], { unit: "reqps" }),
    stat("Failed", [{ expr: `sum(${failed}) / sum(${requests})` }], {
      unit: "percentunit",
      thresholds: { warning: 0.01, critical: 0.05 },
    }),
    stat("Workloads that answer", [{ expr: `count(${byWorkload} (${requests}) > 0)` }]),
    stat(
      "Connections without encryption",
      [
        {
          expr: `sum(${opened}{reporter="destination", connection_security_policy!="mutual_tls"})`,
        },
      ],
      {
        unit: "ops",
        description: "Connections per second that no certificate of the mesh proves.",
      },
    ),
    timeSeries(
      "Requests by namespace",
      [{ expr: `sum by (namespace) (${requests})`, legend: "{{namespace}}" }],
      { unit: "reqps", stacked: true },
    ),
    timeSeries(
      "Failed requests by namespace",
      [{ expr: `sum by (namespace) (${failed})`, legend: "{{namespace}}" }],
      { unit: "reqps", stacked: true },
    ),
    table(
      "Workloads",
      [
        { title: "Requests", expr: `${byWorkload} (${requests})`, unit: "reqps" },
        { title: "Failed", expr: `${byWorkload} (${failed})`, unit: "reqps" },
        {
          title: "Slowest hundredth",
          expr: `max by (namespace, destination_workload) (${p99}) / 1000`,
          unit: "s",
        },
      ],
      {
        links: [
          {
            title: "Workload",
            to: "istio-workload",
            labels: { namespace: "namespace", workload: "destination_workload" },
          },
        ],
      },
    ),
  ],
});

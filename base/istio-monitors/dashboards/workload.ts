import { dashboard, timeSeries } from "../../../sdk/index.ts";

const asked =
  'reporter=~"destination|waypoint", namespace="$namespace", destination_workload="$workload"';
const requests = `workload:istio_requests:rate5m{${asked}}`;
const quantile = (name: "p50" | "p99") =>
  `max(workload:istio_request_duration_milliseconds:${name}{${asked}}) / 1000`;
const calls =
  'workload:istio_requests:rate5m{reporter="source", namespace="$namespace", source_workload="$workload"}';
const tcp = (metric: string) =>
  `sum by (source_workload) (workload:istio_tcp_${metric}_bytes:rate5m{namespace="$namespace", destination_workload="$workload"})`;

export const meshWorkload = dashboard({
  uid: "istio-workload",
  title: "Mesh workload",
  description: "Who asks a workload of the mesh, what it answers, and whom it asks itself",
  tags: ["istio"],
  variables: [
    { name: "namespace", query: "label_values(workload:istio_requests:rate5m, namespace)" },
    {
      name: "workload",
      query:
        'label_values(workload:istio_requests:rate5m{namespace="$namespace"}, destination_workload)',
    },
  ],
  panels: [
    timeSeries(
      "Requests by answer",
      [{ expr: `sum by (response_code) (${requests})`, legend: "{{response_code}}" }],
      { unit: "reqps", stacked: true },
    ),
    timeSeries(
      "Time to answer",
      [
        { expr: quantile("p50"), legend: "half of them" },
        { expr: quantile("p99"), legend: "99 of 100" },
      ],
      { unit: "s" },
    ),
    timeSeries(
      "Requests by who asks",
      [
        {
          expr: `sum by (source_workload_namespace, source_workload) (${requests})`,
          legend: "{{source_workload_namespace}}/{{source_workload}}",
        },
      ],
      { unit: "reqps", stacked: true },
    ),
    timeSeries(
      "Its own requests by whom it asks",
      [
        {
          expr: `sum by (destination_service_name, response_code) (${calls})`,
          legend: "{{destination_service_name}} {{response_code}}",
        },
      ],
      { unit: "reqps", stacked: true },
    ),
    timeSeries(
      "Bytes of TCP connections received",
      [{ expr: tcp("received"), legend: "{{source_workload}}" }],
      { unit: "Bps" },
    ),
    timeSeries(
      "Bytes of TCP connections sent",
      [{ expr: tcp("sent"), legend: "{{source_workload}}" }],
      { unit: "Bps" },
    ),
  ],
});

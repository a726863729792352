import { type Dashboard, dashboard, stat, timeSeries } from "../../sdk/index.ts";

const job = 'job="nginx"';

export const nginxDashboards: readonly Dashboard[] = [
  dashboard({
    uid: "nginx-overview",
    title: "nginx",
    description: "What comes from outside to the hosts of stores, and the connections it takes",
    tags: ["nginx", "metrics", "logs"],
    panels: [
      stat("Requests per second", [{ expr: `sum(rate(nginx_http_requests_total{${job}}[5m]))` }]),
      stat("Replicas that answer", [{ expr: `sum(nginx_up{${job}})` }]),
      stat("Connections", [{ expr: `sum(nginx_connections_active{${job}})` }]),
      timeSeries(
        "Requests",
        [{ expr: `rate(nginx_http_requests_total{${job}}[5m])`, legend: "{{pod}}" }],
        { unit: "reqps" },
      ),
      timeSeries("Connections by what they do", [
        { expr: `sum(nginx_connections_reading{${job}})`, legend: "a request is read" },
        { expr: `sum(nginx_connections_writing{${job}})`, legend: "a request is answered" },
        { expr: `sum(nginx_connections_waiting{${job}})`, legend: "idle" },
      ]),
      timeSeries("Connections dropped per second", [
        {
          expr: `rate(nginx_connections_accepted{${job}}[5m]) - rate(nginx_connections_handled{${job}}[5m])`,
          legend: "{{pod}}",
        },
      ]),
    ],
  }),
];

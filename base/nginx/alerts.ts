import type { Alert, RuleGroup } from "../../sdk/index.ts";
import { connections } from "./config.ts";

/** Beyond it a peak may take the rest. */
const manyConnections = 0.8;

const job = 'job="nginx"';
const replica = "{{ $labels.namespace }}/{{ $labels.pod }}";

export const nginxAlerts: readonly RuleGroup[] = [{ name: "nginx", rules: alerts() }];

function alerts(): Alert[] {
  return [
    {
      alert: "NginxDoesNotAnswer",
      expr: `sum by (namespace, pod) (nginx_up{${job}}) == 0`,
      for: "10m",
      labels: { severity: "warning" },
      annotations: {
        summary: "An nginx does not answer.",
        description: `${replica} does not answer the exporter beside it.`,
      },
    },
    {
      alert: "NginxConnectionsNearlyAll",
      expr: `sum by (namespace, pod) (nginx_connections_active{${job}}) > ${Math.floor(manyConnections * connections)}`,
      for: "10m",
      labels: { severity: "warning" },
      annotations: {
        summary: "An nginx has nearly as many connections as it can.",
        description: `${replica} has {{ $value }} of ${connections} connections.`,
      },
    },
    {
      alert: "NginxDropsConnections",
      expr: `
        sum by (namespace, pod) (rate(nginx_connections_accepted{${job}}[10m]))
          - sum by (namespace, pod) (rate(nginx_connections_handled{${job}}[10m]))
        > 0
      `,
      for: "10m",
      labels: { severity: "critical" },
      annotations: {
        summary: "An nginx drops connections.",
        description: `${replica} drops connections, as it can have no more of them.`,
      },
    },
  ];
}

import type { RuleGroup } from "../../sdk/index.ts";

/** One node of eight; that a single one is away others tell. */
const silent = 0.125;

const requests = 'metrics_server_kubelet_request_total{job="metrics-server"';

export const metricsServerAlerts: readonly RuleGroup[] = [
  {
    name: "metrics-server",
    rules: [
      {
        alert: "MetricsServerKubeletsSilent",
        expr: `
          sum by (namespace) (rate(${requests}, success="false"}[5m]))
            / sum by (namespace) (rate(${requests}}[5m])) > ${silent}
        `,
        for: "15m",
        labels: { severity: "warning" },
        annotations: {
          summary: "Kubelets do not tell what their pods use.",
          description:
            "{{ $value | humanizePercentage }} of what metrics-server asks kubelets fails: autoscalers do not see the pods there.",
        },
      },
    ],
  },
];

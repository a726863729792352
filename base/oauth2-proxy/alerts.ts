import type { RuleGroup } from "../../sdk/index.ts";

/** A program that restarts has requests fail for a moment. */
const failedShare = 0.05;

const requests = 'oauth2_proxy_requests_total{job="oauth2-proxy"}';
const failed = 'oauth2_proxy_requests_total{job="oauth2-proxy", code=~"5.."}';

export const oauth2ProxyAlerts: readonly RuleGroup[] = [
  {
    name: "oauth2-proxy",
    rules: [
      {
        alert: "OAuth2ProxyRequestsFail",
        expr: `
          sum by (namespace, service) (rate(${failed}[5m]))
            / sum by (namespace, service) (rate(${requests}[5m])) > ${failedShare}
        `,
        for: "10m",
        labels: { severity: "warning" },
        annotations: {
          summary: "A user interface fails for those who come by its host.",
          description:
            "{{ $value | humanizePercentage }} of the requests to {{ $labels.namespace }}/{{ $labels.service }} end with a status of 5xx.",
        },
      },
    ],
  },
];

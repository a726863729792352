import type { Alert } from "../../sdk/index.ts";

/** Renewal begins weeks before; a week left means that it failed, a day that it fails still. */
const daysLeft = { warning: 7, critical: 1 } as const;

/** The share of requests that no person reaches, whose certificates often last for hours only. */
const requestsOfPrograms = 0.01;

type Level = keyof typeof daysLeft;

const stats = 'job="kubelet", metrics_path="/metrics"';
const levels: readonly Level[] = ["warning", "critical"];

export const certificateAlerts: readonly Alert[] = [
  {
    alert: "KubeClientCertificateExpiration",
    // The API server counts how long the certificate of each request is still valid, and not whose it is.
    expr: `
      sum(rate(
        apiserver_client_certificate_expiration_seconds_bucket{
          job="apiserver", le=~"${daysLeft.warning * 24 * 3600}([.]0)?"
        }[5m]
      ))
      / sum(rate(apiserver_client_certificate_expiration_seconds_count{job="apiserver"}[5m]))
      > ${requestsOfPrograms}
    `,
    for: "15m",
    labels: { severity: "warning" },
    annotations: {
      summary: "A program's client certificate expires soon.",
      description: `{{ $value | humanizePercentage }} of the requests by client certificate come by one that expires within ${daysLeft.warning} days.`,
    },
  },
  ...levels.map((level) => kubeletCertificate("client", level)),
  ...levels.map((level) => kubeletCertificate("server", level)),
  {
    alert: "KubeletCertificateRenewalErrors",
    expr: `
      increase(kubelet_certificate_manager_client_expiration_renew_errors{${stats}}[5m]) > 0
      or increase(kubelet_server_expiration_renew_errors{${stats}}[5m]) > 0
    `,
    for: "15m",
    labels: { severity: "warning" },
    annotations: {
      summary: "A kubelet cannot renew a certificate.",
      description: "The kubelet of node {{ $labels.node }} asks for a new certificate in vain.",
    },
  },
];

function kubeletCertificate(kind: "client" | "server", severity: Level): Alert {
  const name = kind === "client" ? "Client" : "Server";
  return {
    alert: `Kubelet${name}CertificateExpiration`,
    expr: `
      kubelet_certificate_manager_${kind}_ttl_seconds{${stats}} < ${daysLeft[severity] * 24 * 3600}
    `,
    for: "5m",
    labels: { severity },
    annotations: {
      summary: `A kubelet's ${kind} certificate expires soon.`,
      description: `The ${kind} certificate of node {{ $labels.node }} expires in {{ $value | humanizeDuration }}.`,
    },
  };
}

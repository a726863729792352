import type { Alert } from "../../sdk/index.ts";

/** Renewal begins weeks before; a week left means that it failed, a day that it fails still. */
const daysLeft = { warning: 7, critical: 1 } as const;

type Level = keyof typeof daysLeft;

const stats = 'job="kubelet", metrics_path="/metrics"';
const levels: readonly Level[] = ["warning", "critical"];

export const certificateAlerts: readonly Alert[] = [
  ...levels.map(clientCertificate),
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

/** The API server counts, for each request by certificate, how long that is still valid. */
function clientCertificate(severity: Level): Alert {
  const days = daysLeft[severity];
  return {
    alert: "KubeClientCertificateExpiration",
    expr: `
      sum(rate(
        apiserver_client_certificate_expiration_seconds_bucket{
          job="apiserver", le=~"${days * 24 * 3600}([.]0)?"
        }[5m]
      )) > 0
    `,
    for: "5m",
    labels: { severity },
    annotations: {
      summary: "Somebody's client certificate expires soon.",
      description: `{{ $value | humanize }} requests per second reach the API server with a certificate that expires within ${days} days.`,
    },
  };
}

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

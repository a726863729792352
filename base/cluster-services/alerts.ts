import type { Alert, RuleGroup } from "../../sdk/index.ts";
import type { ClusterServicesOptions } from "./options.ts";

/** Retries have had their time; a store that is away for a moment is not. */
const settled = "15m";
/** Orders that fail are tried again after an hour, then after two: so long nothing is wrong. */
const lateHours = 4;
/** The share of the time between renewal and end that is left: three days of the thirty that are usual. */
const almostOver = 0.1;
/** Single requests fail while a pod is replaced; one in twenty for a quarter of an hour does not end by itself. */
const failedRequests = 0.05;

const certificate = "Certificate {{ $labels.namespace }}/{{ $labels.name }}";
const ofCertManager = 'job="cert-manager"';
const renewal = byCertificate("certmanager_certificate_renewal_timestamp_seconds");
const end = byCertificate("certmanager_certificate_expiration_timestamp_seconds");

/** What is wrong with what this tree stands on, and brings along as little as the cluster itself. */
export function clusterServicesAlerts(options: ClusterServicesOptions): RuleGroup[] {
  return [
    ...(options.externalSecrets ? [{ name: "external-secrets", rules: [secretNotReady] }] : []),
    ...(options.certManager ? [{ name: "cert-manager", rules: certificateAlerts }] : []),
    ...(options.ingressController === "other"
      ? []
      : [{ name: "ingress", rules: [ingressErrors[options.ingressController]] }]),
  ];
}

const secretNotReady: Alert = {
  alert: "ExternalSecretNotReady",
  expr: `
    max by (namespace, name) (
      externalsecret_status_condition{job="external-secrets", condition="Ready", status="False"}
    ) == 1
  `,
  for: settled,
  labels: { severity: "warning" },
  annotations: {
    summary: "A secret does not come out of its store.",
    description:
      "External Secrets cannot make {{ $labels.namespace }}/{{ $labels.name }}: its Secret is missing, or stays as it was when it changes in the store.",
  },
};

const certificateAlerts: readonly Alert[] = [
  {
    alert: "CertificateNotReady",
    expr: `
      max by (namespace, name) (
        certmanager_certificate_ready_status{${ofCertManager}, condition="False"}
      ) == 1
    `,
    for: settled,
    labels: { severity: "warning" },
    annotations: {
      summary: "A certificate is not issued.",
      description: `${certificate} is not there, not valid, or not the one that is asked for.`,
    },
  },
  {
    alert: "CertificateNotRenewed",
    // However long it is valid: when to renew it is part of it. One that was never issued says zero.
    expr: `time() - (${renewal} > 0) > ${lateHours * 3600}`,
    for: settled,
    labels: { severity: "warning" },
    annotations: {
      summary: "A certificate is not renewed.",
      description: `${certificate} should have been renewed {{ $value | humanizeDuration }} ago; it still holds.`,
    },
  },
  {
    alert: "CertificateNotRenewed",
    expr: `(${end} - time()) / (${end} - ${renewal} > 0) < ${almostOver}`,
    for: "5m",
    labels: { severity: "critical" },
    annotations: {
      summary: "A certificate ends.",
      description: `${certificate} has {{ $value | humanizePercentage }} of the time left in which it should have been renewed; then nobody gets in.`,
    },
  },
];

const ingressErrors = {
  // A backend is `<namespace>_svc_<service>_<port>`; what finds no pod that is ready counts there as a 503.
  haproxy: ingressErrorsHigh("proxy", {
    all: 'haproxy_backend_http_responses_total{job="haproxy"}',
    failed: 'haproxy_backend_http_responses_total{job="haproxy", code="5xx"}',
  }),
  traefik: ingressErrorsHigh("service", {
    all: 'traefik_service_requests_total{job="traefik"}',
    failed: 'traefik_service_requests_total{job="traefik", code=~"5.."}',
  }),
};

/** `by` is the label by which the controller tells one service from another. */
function ingressErrorsHigh(by: string, { all, failed }: { all: string; failed: string }): Alert {
  return {
    alert: "IngressErrorsHigh",
    expr: `
      sum by (${by}) (rate(${failed}[5m]))
        / sum by (${by}) (rate(${all}[5m])) > ${failedRequests}
    `,
    for: settled,
    labels: { severity: "warning" },
    annotations: {
      summary: "What is public answers with errors.",
      description: `{{ $value | humanizePercentage }} of the requests to {{ $labels.${by} }} that come in from outside fail.`,
    },
  };
}

/** Another issuer makes another series of the same certificate. */
function byCertificate(metric: string): string {
  return `max by (namespace, name) (${metric}{${ofCertManager}})`;
}

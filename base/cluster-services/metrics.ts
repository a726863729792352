import { catalogue } from "../../sdk/index.ts";

export const externalSecretsMetrics = catalogue({
  program: "external-secrets",
  version: "2.7.0",
  source:
    "its documentation (api/metrics) and source code, pkg/controllers/externalsecret/esmetrics; what no rule asks for is left out",
  port: "metrics",
  values: {
    externalsecret_status_condition: {
      condition: ["Deleted", "Ready"],
      status: ["False", "True", "Unknown"],
    },
  },
  someValues: ["externalsecret_status_condition"],
  metrics: {
    /** The status condition of a specific External Secret. */
    externalsecret_status_condition: {
      type: "gauge",
      labels: ["condition", "name", "namespace", "status"],
    },
    /** Total number of the External Secret sync calls. */
    externalsecret_sync_calls_total: { type: "counter", labels: ["name", "namespace"] },
    /** Total number of the External Secret sync errors. */
    externalsecret_sync_calls_error: { type: "counter", labels: ["name", "namespace"] },
  },
});

export const certManagerMetrics = catalogue({
  program: "cert-manager",
  version: "1.19.0",
  source:
    "its documentation (devops-tips/prometheus-metrics) and source code, pkg/metrics; what no rule asks for is left out",
  port: "tcp-prometheus-servicemonitor",
  values: {
    certmanager_certificate_ready_status: { condition: ["False", "True", "Unknown"] },
  },
  metrics: {
    /** The timestamp after which the certificate expires, expressed in Unix Epoch Time. */
    certmanager_certificate_expiration_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["issuer_group", "issuer_kind", "issuer_name", "name", "namespace"],
    },
    /** The ready status of the certificate. */
    certmanager_certificate_ready_status: {
      type: "gauge",
      labels: ["condition", "issuer_group", "issuer_kind", "issuer_name", "name", "namespace"],
    },
    /** The timestamp after which the certificate should be renewed, expressed in Unix Epoch Time. */
    certmanager_certificate_renewal_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["issuer_group", "issuer_kind", "issuer_name", "name", "namespace"],
    },
  },
});

export const traefikMetrics = catalogue({
  program: "traefik",
  version: "3.5.0",
  source: "its documentation (observability/metrics/prometheus); what no rule asks for is left out",
  port: "metrics",
  metrics: {
    /** The total count of HTTP requests processed on a service. */
    traefik_service_requests_total: {
      type: "counter",
      labels: ["code", "method", "protocol", "service"],
    },
  },
});

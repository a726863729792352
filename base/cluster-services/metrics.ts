import { catalogue } from "../../sdk/index.ts";

export const externalSecretsMetrics = catalogue({
  program: "external-secrets",
  version: "2.9.0",
  source:
    "its source code, pkg/controllers/externalsecret/esmetrics/esmetrics.go and pkg/controllers/metrics/labels.go; what no rule asks for is left out",
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
  version: "1.21.1",
  source:
    "its source code, internal/collectors/certificate_collector.go; what no rule asks for is left out",
  port: "http-metrics",
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
  version: "3.7.9",
  source:
    "its source code, pkg/observability/metrics/prometheus.go; what no rule asks for is left out",
  port: "metrics",
  metrics: {
    /** How many HTTP requests processed on a service, partitioned by status code, protocol, and method. */
    traefik_service_requests_total: {
      type: "counter",
      labels: ["code", "method", "protocol", "service"],
    },
  },
});

/** Of haproxytech's kubernetes-ingress 3.2, whose stats frontend (its haproxy.cfg) is HAProxy's own exporter. */
export const haproxyMetrics = catalogue({
  program: "haproxy",
  version: "3.2.0",
  source:
    "its source code, src/stats-proxy.c and addons/promex/service-prometheus.c; what no rule asks for is left out",
  port: "stat",
  values: {
    haproxy_backend_http_responses_total: { code: ["1xx", "2xx", "3xx", "4xx", "5xx", "other"] },
  },
  metrics: {
    /** Total number of HTTP responses with status 100-199 returned by this object since the worker process started */
    haproxy_backend_http_responses_total: { type: "counter", labels: ["code", "proxy"] },
  },
});

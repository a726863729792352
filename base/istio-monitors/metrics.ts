import { catalogue } from "../../sdk/index.ts";

export const istiodMetrics = catalogue({
  program: "istiod",
  version: "1.30.3",
  source:
    "its source code: pilot/pkg/xds/monitoring.go, pkg/xds/monitoring.go, pkg/kube/inject/monitoring.go, pkg/webhooks/validation/server/monitoring.go and security/pkg/server/ca/monitoring.go; what nobody asks for is left out",
  port: "http-monitoring",
  metrics: {
    /** The unix timestamp, in seconds, when Istio generated cert chain will expire. */
    citadel_server_cert_chain_expiry_timestamp: { type: "gauge", labels: [] },
    /** The number of CSRs received by Citadel server. */
    citadel_server_csr_count: { type: "counter", labels: [] },
    /** The number of errors occurred when signing the CSR. */
    citadel_server_csr_sign_err_count: { type: "counter", labels: ["error"] },
    /** The unix timestamp, in seconds, when the root cert will expire. */
    citadel_server_root_cert_expiry_timestamp: { type: "gauge", labels: [] },
    /** Resource validation failed. */
    galley_validation_failed: {
      type: "counter",
      labels: ["group", "reason", "resource", "version"],
    },
    /** Resource validation http serve errors. */
    galley_validation_http_error: { type: "counter", labels: ["status"] },
    /** Delay in seconds between config change and a proxy receiving all required configuration. */
    pilot_proxy_convergence_time: { type: "histogram", labels: [] },
    /** Total services known to pilot. */
    pilot_services: { type: "gauge", labels: [] },
    /** Total number of XDS responses from pilot rejected by proxy. */
    pilot_total_xds_rejects: { type: "counter", labels: ["type"] },
    /** Number of endpoints connected to this pilot using XDS. */
    pilot_xds: { type: "gauge", labels: ["version"] },
    /** Pilot build and send errors for lds, rds, cds and eds. */
    pilot_xds_pushes: { type: "counter", labels: ["type"] },
    /** Total number of failed sidecar injection requests. */
    sidecar_injection_failure_total: { type: "counter", labels: [] },
    /** Total number of sidecar injection requests. */
    sidecar_injection_requests_total: { type: "counter", labels: [] },
  },
});

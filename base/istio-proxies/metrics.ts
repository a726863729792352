import { catalogue } from "../../sdk/index.ts";

const workloads = [
  ...["connection_security_policy", "destination_app", "destination_canonical_revision"],
  ...["destination_canonical_service", "destination_cluster", "destination_principal"],
  ...["destination_service", "destination_service_name", "destination_service_namespace"],
  ...["destination_version", "destination_workload", "destination_workload_namespace"],
  ...["reporter", "request_protocol", "response_flags", "source_app"],
  ...["source_canonical_revision", "source_canonical_service", "source_cluster"],
  ...["source_principal", "source_version", "source_workload", "source_workload_namespace"],
];
const requests = [...workloads, "grpc_response_status", "response_code"];

const reporter = ["destination", "source", "waypoint"];
const policy = ["mutual_tls", "none", "unknown"];
const values = { connection_security_policy: policy, reporter };

/** Envoy's, of a sidecar, gateway or waypoint, and ztunnel's, which knows connections alone. */
export const proxyMetrics = catalogue({
  program: "istio-proxy",
  version: "1.30.3",
  source:
    "https://istio.io/latest/docs/reference/config/metrics/; what no rule asks for is left out",
  values: {
    istio_request_duration_milliseconds: values,
    istio_requests_total: values,
    istio_tcp_connections_opened_total: values,
    istio_tcp_received_bytes_total: values,
    istio_tcp_sent_bytes_total: values,
  },
  someValues: [
    "istio_request_duration_milliseconds",
    "istio_requests_total",
    "istio_tcp_connections_opened_total",
    "istio_tcp_received_bytes_total",
    "istio_tcp_sent_bytes_total",
  ],
  metrics: {
    /** How long requests took, in milliseconds. */
    istio_request_duration_milliseconds: { type: "histogram", labels: requests },
    /** Requests that the proxy handled. */
    istio_requests_total: { type: "counter", labels: requests },
    /** Connections that were opened. */
    istio_tcp_connections_opened_total: { type: "counter", labels: workloads },
    /** Bytes that came in with a request of a TCP connection. */
    istio_tcp_received_bytes_total: { type: "counter", unit: "bytes", labels: workloads },
    /** Bytes that went out with its answer. */
    istio_tcp_sent_bytes_total: { type: "counter", unit: "bytes", labels: workloads },
  },
});

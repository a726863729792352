import { catalogue } from "../../sdk/index.ts";

export const nginxPrometheusExporterMetrics = catalogue({
  program: "nginx-prometheus-exporter",
  version: "1.5.1",
  source: "exposition of nginx-prometheus-exporter 1.5.1 beside nginx 1.22.1",
  port: "metrics",
  metrics: {
    /** Number of goroutines that currently exist. */
    go_goroutines: { type: "gauge", labels: [] },
    /** Accepted client connections */
    nginx_connections_accepted: { type: "counter", labels: [] },
    /** Active client connections */
    nginx_connections_active: { type: "gauge", labels: [] },
    /** Handled client connections */
    nginx_connections_handled: { type: "counter", labels: [] },
    /** Connections where NGINX is reading the request header */
    nginx_connections_reading: { type: "gauge", labels: [] },
    /** Idle client connections */
    nginx_connections_waiting: { type: "gauge", labels: [] },
    /** Connections where NGINX is writing the response back to the client */
    nginx_connections_writing: { type: "gauge", labels: [] },
    /** A metric with a constant '1' value labeled by version, revision, branch, goversion from which nginx_exporter was built, and the goos and goarch for the build. */
    nginx_exporter_build_info: {
      type: "gauge",
      labels: ["branch", "goarch", "goos", "goversion", "revision", "tags", "version"],
    },
    /** Total http requests */
    nginx_http_requests_total: { type: "counter", labels: [] },
    /** Status of the last metric scrape */
    nginx_up: { type: "gauge", labels: [] },
    /** Total user and system CPU time spent in seconds. */
    process_cpu_seconds_total: { type: "counter", unit: "seconds", labels: [] },
    /** Maximum number of open file descriptors. */
    process_max_fds: { type: "gauge", labels: [] },
    /** Number of bytes received by the process over the network. */
    process_network_receive_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** Number of bytes sent by the process over the network. */
    process_network_transmit_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** Number of open file descriptors. */
    process_open_fds: { type: "gauge", labels: [] },
    /** Resident memory size in bytes. */
    process_resident_memory_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Start time of the process since unix epoch in seconds. */
    process_start_time_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Virtual memory size in bytes. */
    process_virtual_memory_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Maximum amount of virtual memory available in bytes. */
    process_virtual_memory_max_bytes: { type: "gauge", unit: "bytes", labels: [] },
  },
});

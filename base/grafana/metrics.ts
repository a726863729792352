import { catalogue } from "../../sdk/index.ts";

export const grafanaMetrics = catalogue({
  program: "grafana",
  version: "main",
  source:
    "Grafana's source code, pkg/infra/metrics and pkg/middleware on its main branch; go_ and process_ as other programs of the same library expose them",
  port: "http",
  metrics: {
    /** A summary of the wall-time pause (stop-the-world) duration in garbage collection cycles. */
    go_gc_duration_seconds: { type: "summary", unit: "seconds", labels: [] },
    /** Number of goroutines that currently exist. */
    go_goroutines: { type: "gauge", labels: [] },
    /** Information about the Go environment. */
    go_info: { type: "gauge", labels: ["version"] },
    /** Number of bytes allocated in heap and currently in use. Equals to /memory/classes/heap/objects:bytes. */
    go_memstats_alloc_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Total number of bytes allocated in heap until now, even if released already. Equals to /gc/heap/allocs:bytes. */
    go_memstats_alloc_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** Number of heap bytes that are in use. Equals to /memory/classes/heap/objects:bytes + /memory/classes/heap/unused:bytes */
    go_memstats_heap_inuse_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of bytes obtained from system. Equals to /memory/classes/total:byte. */
    go_memstats_sys_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of OS threads created. */
    go_threads: { type: "gauge", labels: [] },
    /** summary for dataproxy request duration */
    grafana_api_dataproxy_request_all_milliseconds: { type: "summary", labels: [] },
    /** api login oauth counter */
    grafana_api_login_oauth_total: { type: "counter", labels: [] },
    /** api login post counter */
    grafana_api_login_post_total: { type: "counter", labels: [] },
    /** api http response status */
    grafana_api_response_status_total: { type: "counter", labels: ["code"] },
    /** A metric with a constant '1' value labeled by version, revision, branch, and goversion */
    grafana_build_info: {
      type: "gauge",
      labels: ["branch", "edition", "goversion", "revision", "version"],
    },
    /** The number of established connections both in use and idle */
    grafana_database_conn_open: { type: "gauge", labels: [] },
    /** histogram of durations of outgoing data source requests sent from Grafana */
    grafana_datasource_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["code", "datasource", "datasource_type", "method", "secure_socks_ds_proxy_enabled"],
    },
    /** A counter for outgoing requests for a data source */
    grafana_datasource_request_total: {
      type: "counter",
      labels: ["code", "datasource", "datasource_type", "method", "secure_socks_ds_proxy_enabled"],
    },
    /** Histogram of latencies for HTTP requests. */
    grafana_http_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["handler", "method", "slo_group", "status_code", "status_source"],
    },
    /** A gauge of requests currently being served by Grafana. */
    grafana_http_request_in_flight: { type: "gauge", labels: [] },
    /** counter for started instances */
    grafana_instance_start_total: { type: "counter", labels: [] },
    /** page http response status */
    grafana_page_response_status_total: { type: "counter", labels: ["code"] },
    /** proxy http response status */
    grafana_proxy_response_status_total: { type: "counter", labels: ["code"] },
    /** number of active users */
    grafana_stat_active_users: { type: "gauge", labels: [] },
    /** total amount of orgs */
    grafana_stat_total_orgs: { type: "gauge", labels: [] },
    /** total amount of users */
    grafana_stat_total_users: { type: "gauge", labels: [] },
    /** total amount of dashboards */
    grafana_stat_totals_dashboard: { type: "gauge", labels: [] },
    /** total number of defined datasources, labeled by pluginId */
    grafana_stat_totals_datasource: { type: "gauge", labels: ["plugin_id"] },
    /** total amount of folders */
    grafana_stat_totals_folder: { type: "gauge", labels: [] },
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

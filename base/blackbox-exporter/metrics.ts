import { catalogue } from "../../sdk/index.ts";

export const blackboxExporterMetrics = catalogue({
  program: "blackbox-exporter",
  version: "v0.28.0",
  source: "an exposition of the judge, at that version",
  port: "http",
  metrics: {
    /** A metric with a constant '1' value labeled by version, revision, branch, goversion from which blackbox_exporter was built, and the goos and goarch for the build. */
    blackbox_exporter_build_info: {
      type: "gauge",
      labels: ["branch", "goarch", "goos", "goversion", "revision", "tags", "version"],
    },
    /** Timestamp of the last successful configuration reload. */
    blackbox_exporter_config_last_reload_success_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: [],
    },
    /** Blackbox exporter config loaded successfully. */
    blackbox_exporter_config_last_reload_successful: { type: "gauge", labels: [] },
    /** Count of unknown modules requested by probes */
    blackbox_module_unknown_total: { type: "counter", labels: [] },
    /** A summary of the wall-time pause (stop-the-world) duration in garbage collection cycles. */
    go_gc_duration_seconds: { type: "summary", unit: "seconds", labels: [] },
    /** Heap size target percentage configured by the user, otherwise 100. This value is set by the GOGC environment variable, and the runtime/debug.SetGCPercent function. Sourced from /gc/gogc:percent. */
    go_gc_gogc_percent: { type: "gauge", labels: [] },
    /** Go runtime memory limit configured by the user, otherwise math.MaxInt64. This value is set by the GOMEMLIMIT environment variable, and the runtime/debug.SetMemoryLimit function. Sourced from /gc/gomemlimit:bytes. */
    go_gc_gomemlimit_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of goroutines that currently exist. */
    go_goroutines: { type: "gauge", labels: [] },
    /** Information about the Go environment. */
    go_info: { type: "gauge", labels: ["version"] },
    /** Number of bytes allocated in heap and currently in use. Equals to /memory/classes/heap/objects:bytes. */
    go_memstats_alloc_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Total number of bytes allocated in heap until now, even if released already. Equals to /gc/heap/allocs:bytes. */
    go_memstats_alloc_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** Number of bytes used by the profiling bucket hash table. Equals to /memory/classes/profiling/buckets:bytes. */
    go_memstats_buck_hash_sys_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Total number of heap objects frees. Equals to /gc/heap/frees:objects + /gc/heap/tiny/allocs:objects. */
    go_memstats_frees_total: { type: "counter", labels: [] },
    /** Number of bytes used for garbage collection system metadata. Equals to /memory/classes/metadata/other:bytes. */
    go_memstats_gc_sys_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of heap bytes allocated and currently in use, same as go_memstats_alloc_bytes. Equals to /memory/classes/heap/objects:bytes. */
    go_memstats_heap_alloc_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of heap bytes waiting to be used. Equals to /memory/classes/heap/released:bytes + /memory/classes/heap/free:bytes. */
    go_memstats_heap_idle_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of heap bytes that are in use. Equals to /memory/classes/heap/objects:bytes + /memory/classes/heap/unused:bytes */
    go_memstats_heap_inuse_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of currently allocated objects. Equals to /gc/heap/objects:objects. */
    go_memstats_heap_objects: { type: "gauge", labels: [] },
    /** Number of heap bytes released to OS. Equals to /memory/classes/heap/released:bytes. */
    go_memstats_heap_released_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of heap bytes obtained from system. Equals to /memory/classes/heap/objects:bytes + /memory/classes/heap/unused:bytes + /memory/classes/heap/released:bytes + /memory/classes/heap/free:bytes. */
    go_memstats_heap_sys_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of seconds since 1970 of last garbage collection. */
    go_memstats_last_gc_time_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Total number of heap objects allocated, both live and gc-ed. Semantically a counter version for go_memstats_heap_objects gauge. Equals to /gc/heap/allocs:objects + /gc/heap/tiny/allocs:objects. */
    go_memstats_mallocs_total: { type: "counter", labels: [] },
    /** Number of bytes in use by mcache structures. Equals to /memory/classes/metadata/mcache/inuse:bytes. */
    go_memstats_mcache_inuse_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of bytes used for mcache structures obtained from system. Equals to /memory/classes/metadata/mcache/inuse:bytes + /memory/classes/metadata/mcache/free:bytes. */
    go_memstats_mcache_sys_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of bytes in use by mspan structures. Equals to /memory/classes/metadata/mspan/inuse:bytes. */
    go_memstats_mspan_inuse_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of bytes used for mspan structures obtained from system. Equals to /memory/classes/metadata/mspan/inuse:bytes + /memory/classes/metadata/mspan/free:bytes. */
    go_memstats_mspan_sys_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of heap bytes when next garbage collection will take place. Equals to /gc/heap/goal:bytes. */
    go_memstats_next_gc_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of bytes used for other system allocations. Equals to /memory/classes/other:bytes. */
    go_memstats_other_sys_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of bytes obtained from system for stack allocator in non-CGO environments. Equals to /memory/classes/heap/stacks:bytes. */
    go_memstats_stack_inuse_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of bytes obtained from system for stack allocator. Equals to /memory/classes/heap/stacks:bytes + /memory/classes/os-stacks:bytes. */
    go_memstats_stack_sys_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of bytes obtained from system. Equals to /memory/classes/total:byte. */
    go_memstats_sys_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** The current runtime.GOMAXPROCS setting, or the number of operating system threads that can execute user-level Go code simultaneously. Sourced from /sched/gomaxprocs:threads. */
    go_sched_gomaxprocs_threads: { type: "gauge", labels: [] },
    /** Number of OS threads created. */
    go_threads: { type: "gauge", labels: [] },
    /** Total number of connections attempted by the given dialer a given name. */
    net_conntrack_dialer_conn_attempted_total: { type: "counter", labels: ["dialer_name"] },
    /** Total number of connections closed which originated from the dialer of a given name. */
    net_conntrack_dialer_conn_closed_total: { type: "counter", labels: ["dialer_name"] },
    /** Total number of connections successfully established by the given dialer a given name. */
    net_conntrack_dialer_conn_established_total: { type: "counter", labels: ["dialer_name"] },
    /** Total number of connections failed to dial by the dialer a given name. */
    net_conntrack_dialer_conn_failed_total: { type: "counter", labels: ["dialer_name", "reason"] },
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
    /** Current number of scrapes being served. */
    promhttp_metric_handler_requests_in_flight: { type: "gauge", labels: [] },
    /** Total number of scrapes by HTTP status code. */
    promhttp_metric_handler_requests_total: { type: "counter", labels: ["code"] },
  },
});

export const probeMetrics = catalogue({
  program: "probe",
  version: "v0.28.0",
  source: "what the judge answers at /probe, at that version",
  // The job that asks finds Services by itself.
  outside: true,
  metrics: {
    /** Returns the time taken for probe dns lookup in seconds */
    probe_dns_lookup_time_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["instance", "job", "namespace", "service"],
    },
    /** Returns how long the probe took to complete in seconds */
    probe_duration_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["instance", "job", "namespace", "service"],
    },
    /** Indicates if probe failed due to regex */
    probe_failed_due_to_regex: {
      type: "gauge",
      labels: ["instance", "job", "namespace", "service"],
    },
    /** Length of http content response */
    probe_http_content_length: {
      type: "gauge",
      labels: ["instance", "job", "namespace", "service"],
    },
    /** Duration of http request by phase, summed over all redirects */
    probe_http_duration_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["instance", "job", "namespace", "phase", "service"],
    },
    /** The number of redirects */
    probe_http_redirects: { type: "gauge", labels: ["instance", "job", "namespace", "service"] },
    /** Indicates if SSL was used for the final redirect */
    probe_http_ssl: { type: "gauge", labels: ["instance", "job", "namespace", "service"] },
    /** Response HTTP status code */
    probe_http_status_code: { type: "gauge", labels: ["instance", "job", "namespace", "service"] },
    /** Length of uncompressed response body */
    probe_http_uncompressed_body_length: {
      type: "gauge",
      labels: ["instance", "job", "namespace", "service"],
    },
    /** Returns the version of HTTP of the probe response */
    probe_http_version: { type: "gauge", labels: ["instance", "job", "namespace", "service"] },
    /** Specifies the hash of IP address. It's useful to detect if the IP address changes. */
    probe_ip_addr_hash: { type: "gauge", labels: ["instance", "job", "namespace", "service"] },
    /** Specifies whether probe ip protocol is IP4 or IP6 */
    probe_ip_protocol: { type: "gauge", labels: ["instance", "job", "namespace", "service"] },
    /** Displays whether or not the probe was a success */
    probe_success: { type: "gauge", labels: ["instance", "job", "namespace", "service"] },
  },
});

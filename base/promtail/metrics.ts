import { catalogue } from "../../sdk/index.ts";

export const promtailMetrics = catalogue({
  program: "promtail",
  version: "3.6.15",
  source: "exposition of promtail 3.6.15",
  port: "http",
  metrics: {
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
    /** Number of times batches has had to be retried. */
    promtail_batch_retries_total: { type: "counter", labels: ["host", "tenant"] },
    /** A metric with a constant '1' value labeled by version, revision, branch, goversion from which promtail was built, and the goos and goarch for the build. */
    promtail_build_info: {
      type: "gauge",
      labels: ["branch", "goarch", "goos", "goversion", "revision", "tags", "version"],
    },
    /** Number of reload fail times. */
    promtail_config_reload_fail_total: { type: "counter", labels: [] },
    /** Number of reload success times. */
    promtail_config_reload_success_total: { type: "counter", labels: [] },
    /** Number of bytes dropped because failed to be sent to the ingester after all retries. */
    promtail_dropped_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["host", "reason", "tenant"],
    },
    /** Number of log entries dropped because failed to be sent to the ingester after all retries. */
    promtail_dropped_entries_total: { type: "counter", labels: ["host", "reason", "tenant"] },
    /** Number of bytes encoded and ready to send. */
    promtail_encoded_bytes_total: { type: "counter", unit: "bytes", labels: ["host"] },
    /** Number of bytes total. */
    promtail_file_bytes_total: { type: "gauge", unit: "bytes", labels: ["path"] },
    /** Number of active files. */
    promtail_files_active_total: { type: "gauge", labels: [] },
    /** Total number of successful journal lines read */
    promtail_journal_target_lines_total: { type: "counter", labels: [] },
    /** The total number of bytes that have been mutated. */
    promtail_mutated_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["host", "reason", "tenant"],
    },
    /** The total number of log entries that have been mutated. */
    promtail_mutated_entries_total: { type: "counter", labels: ["host", "reason", "tenant"] },
    /** Number of bytes read. */
    promtail_read_bytes_total: { type: "gauge", unit: "bytes", labels: ["path"] },
    /** Number of lines read. */
    promtail_read_lines_total: { type: "counter", labels: ["path"] },
    /** Duration of send requests. */
    promtail_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["host", "status_code"],
    },
    /** Number of bytes sent. */
    promtail_sent_bytes_total: { type: "counter", unit: "bytes", labels: ["host"] },
    /** Number of log entries sent to the ingester. */
    promtail_sent_entries_total: { type: "counter", labels: ["host"] },
    /** Total number of empty messages receiving from syslog */
    promtail_syslog_empty_messages_total: { type: "counter", labels: [] },
    /** Total number of successful entries sent to the syslog target */
    promtail_syslog_target_entries_total: { type: "counter", labels: [] },
    /** Total number of parsing errors while receiving syslog messages */
    promtail_syslog_target_parsing_errors_total: { type: "counter", labels: [] },
    /** Number of active total. */
    promtail_targets_active_total: { type: "gauge", labels: [] },
  },
});

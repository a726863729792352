import { catalogue } from "../../sdk/index.ts";

export const alloyMetrics = catalogue({
  program: "alloy",
  version: "1.11.0",
  source:
    "exposition of Alloy 1.11.0 that sends lines of a file, the journal and syslog to a store, takes OTLP for a receiver that is away, and scrapes a program and writes its samples to a store; what else it counts only when something goes wrong, from its source code",
  port: "http",
  metrics: {
    /** A metric with a constant '1' value labeled by version, revision, branch, goversion from which alloy was built, and the goos and goarch for the build. */
    alloy_build_info: {
      type: "gauge",
      labels: ["branch", "goarch", "goos", "goversion", "revision", "tags", "version"],
    },
    /** Tracks if the controller is currently in the middle of a graph evaluation */
    alloy_component_controller_evaluating: {
      type: "gauge",
      labels: ["controller_id", "controller_path"],
    },
    /** Total number of running components. */
    alloy_component_controller_running_components: {
      type: "gauge",
      labels: ["controller_id", "controller_path", "health_type"],
    },
    /** Time spent by components waiting to be evaluated after their dependency is updated. */
    alloy_component_dependencies_wait_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["controller_id", "controller_path"],
    },
    /** Tracks the number of components waiting to be evaluated in the worker pool */
    alloy_component_evaluation_queue_size: {
      type: "gauge",
      labels: ["controller_id", "controller_path"],
    },
    /** Time spent performing component evaluation */
    alloy_component_evaluation_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["controller_id", "controller_path"],
    },
    /** Number of seconds spent evaluating components that take longer than 1m0s to evaluate */
    alloy_component_evaluation_slow_seconds: {
      type: "counter",
      labels: ["component_id", "controller_id", "controller_path"],
    },
    /** Hash of the currently active config file. */
    alloy_config_hash: { type: "gauge", labels: ["cluster_name", "sha256"] },
    /** Timestamp of the last successful configuration load. */
    alloy_config_last_load_success_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: [],
    },
    /** Config loaded successfully. */
    alloy_config_last_load_successful: { type: "gauge", labels: [] },
    /** Configuration load failures. */
    alloy_config_load_failures_total: { type: "counter", labels: [] },
    /** Total number of global ids. */
    alloy_labelstore_global_ids_count: { type: "gauge", labels: [] },
    /** Last time stale check was ran expressed in unix timestamp. */
    alloy_labelstore_last_stale_check_timestamp: { type: "gauge", labels: [] },
    /** Total number of ids per remote write */
    alloy_labelstore_remote_store_ids_count: { type: "gauge", labels: ["remote_name"] },
    /** Total number of cache deletes */
    alloy_prometheus_relabel_cache_deletes: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Total number of cache hits */
    alloy_prometheus_relabel_cache_hits: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Total number of cache misses */
    alloy_prometheus_relabel_cache_misses: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Total size of relabel cache */
    alloy_prometheus_relabel_cache_size: {
      type: "gauge",
      labels: ["component_id", "component_path"],
    },
    /** Total number of metrics processed */
    alloy_prometheus_relabel_metrics_processed: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Total number of metrics written */
    alloy_prometheus_relabel_metrics_written: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Total bytes, host-wide, received across all network interfaces. */
    alloy_resources_machine_rx_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** Total bytes, host-wide, sent across all given network interface. */
    alloy_resources_machine_tx_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** Total user and system CPU time spent in seconds. */
    alloy_resources_process_cpu_seconds_total: { type: "counter", unit: "seconds", labels: [] },
    /** Current resident memory size in bytes. */
    alloy_resources_process_resident_memory_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Start time of the process since Unix epoch in seconds. */
    alloy_resources_process_start_time_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Current virtual memory size in bytes. */
    alloy_resources_process_virtual_memory_bytes: { type: "gauge", unit: "bytes", labels: [] },
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
    /** The number of experimental features in use. */
    loki_experimental_features_in_use_total: { type: "counter", labels: [] },
    /** Total count of duplicates found while executing LogQL queries. */
    loki_logql_querystats_duplicates_total: { type: "counter", labels: [] },
    /** Total count of lines sent from ingesters while executing LogQL queries. */
    loki_logql_querystats_ingester_sent_lines_total: { type: "counter", labels: [] },
    /** The total number of panic triggered */
    loki_panic_total: { type: "counter", labels: [] },
    /** The number of cache corruptions for the index cache. */
    loki_querier_index_cache_corruptions_total: { type: "counter", labels: [] },
    /** The number of errors for the index cache while encoding the body. */
    loki_querier_index_cache_encode_errors_total: { type: "counter", labels: [] },
    /** The number of gets for the index cache. */
    loki_querier_index_cache_gets_total: { type: "counter", labels: [] },
    /** The number of cache hits for the index cache. */
    loki_querier_index_cache_hits_total: { type: "counter", labels: [] },
    /** The number of puts for the index cache. */
    loki_querier_index_cache_puts_total: { type: "counter", labels: [] },
    /** Total number of cache hits */
    loki_relabel_cache_hits: { type: "counter", labels: ["component_id", "component_path"] },
    /** Total number of cache misses */
    loki_relabel_cache_misses: { type: "counter", labels: ["component_id", "component_path"] },
    /** Total size of relabel cache */
    loki_relabel_cache_size: { type: "gauge", labels: ["component_id", "component_path"] },
    /** Total number of log entries processed */
    loki_relabel_entries_processed: { type: "counter", labels: ["component_id", "component_path"] },
    /** Total number of log entries forwarded */
    loki_relabel_entries_written: { type: "counter", labels: ["component_id", "component_path"] },
    /** Number of bytes total. */
    loki_source_file_file_bytes_total: {
      type: "gauge",
      unit: "bytes",
      labels: ["component_id", "component_path", "path"],
    },
    /** Number of active files. */
    loki_source_file_files_active_total: {
      type: "gauge",
      labels: ["component_id", "component_path"],
    },
    /** Number of bytes read. */
    loki_source_file_read_bytes_total: {
      type: "gauge",
      unit: "bytes",
      labels: ["component_id", "component_path", "path"],
    },
    /** Number of lines read. */
    loki_source_file_read_lines_total: {
      type: "counter",
      labels: ["component_id", "component_path", "path"],
    },
    /** Total number of successful journal lines read */
    loki_source_journal_target_lines_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Total number of parsing errors while reading journal messages */
    loki_source_journal_target_parsing_errors_total: {
      type: "counter",
      labels: ["component_id", "component_path", "error"],
    },
    /** Total number of empty messages received from syslog */
    loki_source_syslog_empty_messages_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Total number of successful entries sent to the syslog target */
    loki_source_syslog_entries_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Total number of parsing errors while receiving syslog messages */
    loki_source_syslog_parsing_errors_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Number of times batches has had to be retried. */
    loki_write_batch_retries_total: {
      type: "counter",
      labels: ["component_id", "component_path", "host", "tenant"],
    },
    /** Number of bytes dropped because failed to be sent to the ingester after all retries. */
    loki_write_dropped_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["component_id", "component_path", "host", "reason", "tenant"],
    },
    /** Number of log entries dropped because failed to be sent to the ingester after all retries. */
    loki_write_dropped_entries_total: {
      type: "counter",
      labels: ["component_id", "component_path", "host", "reason", "tenant"],
    },
    /** Number of bytes encoded and ready to send. */
    loki_write_encoded_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["component_id", "component_path", "host", "tenant"],
    },
    /** The total number of bytes that have been mutated. */
    loki_write_mutated_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["component_id", "component_path", "host", "reason", "tenant"],
    },
    /** The total number of log entries that have been mutated. */
    loki_write_mutated_entries_total: {
      type: "counter",
      labels: ["component_id", "component_path", "host", "reason", "tenant"],
    },
    /** Duration of send requests. */
    loki_write_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["component_id", "component_path", "host", "status_code", "tenant"],
    },
    /** Number of bytes sent. */
    loki_write_sent_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["component_id", "component_path", "host", "tenant"],
    },
    /** Number of log entries sent to the ingester. */
    loki_write_sent_entries_total: {
      type: "counter",
      labels: ["component_id", "component_path", "host", "tenant"],
    },
    /** Number of log records failed to be added to the sending queue. [alpha] */
    otelcol_exporter_enqueue_failed_log_records_total: {
      type: "counter",
      labels: [
        "component_id",
        "component_path",
        "exporter",
        "otel_scope_name",
        "otel_scope_version",
      ],
    },
    /** Number of metric points failed to be added to the sending queue. [alpha] */
    otelcol_exporter_enqueue_failed_metric_points_total: {
      type: "counter",
      labels: [
        "component_id",
        "component_path",
        "exporter",
        "otel_scope_name",
        "otel_scope_version",
      ],
    },
    /** Number of spans failed to be added to the sending queue. [alpha] */
    otelcol_exporter_enqueue_failed_spans_total: {
      type: "counter",
      labels: [
        "component_id",
        "component_path",
        "exporter",
        "otel_scope_name",
        "otel_scope_version",
      ],
    },
    /** Fixed capacity of the retry queue (in batches) [alpha] */
    otelcol_exporter_queue_capacity: {
      type: "gauge",
      labels: [
        "component_id",
        "component_path",
        "data_type",
        "exporter",
        "otel_scope_name",
        "otel_scope_version",
      ],
    },
    /** Current size of the retry queue (in batches) [alpha] */
    otelcol_exporter_queue_size: {
      type: "gauge",
      labels: [
        "component_id",
        "component_path",
        "data_type",
        "exporter",
        "otel_scope_name",
        "otel_scope_version",
      ],
    },
    /** Number of log records in failed attempts to send to destination. [alpha] */
    otelcol_exporter_send_failed_log_records_total: {
      type: "counter",
      labels: [
        "component_id",
        "component_path",
        "exporter",
        "otel_scope_name",
        "otel_scope_version",
      ],
    },
    /** Number of metric points in failed attempts to send to destination. [alpha] */
    otelcol_exporter_send_failed_metric_points_total: {
      type: "counter",
      labels: [
        "component_id",
        "component_path",
        "exporter",
        "otel_scope_name",
        "otel_scope_version",
      ],
    },
    /** Number of spans in failed attempts to send to destination. [alpha] */
    otelcol_exporter_send_failed_spans_total: {
      type: "counter",
      labels: [
        "component_id",
        "component_path",
        "exporter",
        "otel_scope_name",
        "otel_scope_version",
      ],
    },
    /** Number of log record successfully sent to destination. [alpha] */
    otelcol_exporter_sent_log_records_total: {
      type: "counter",
      labels: [
        "component_id",
        "component_path",
        "exporter",
        "otel_scope_name",
        "otel_scope_version",
      ],
    },
    /** Number of metric points successfully sent to destination. [alpha] */
    otelcol_exporter_sent_metric_points_total: {
      type: "counter",
      labels: [
        "component_id",
        "component_path",
        "exporter",
        "otel_scope_name",
        "otel_scope_version",
      ],
    },
    /** Number of spans successfully sent to destination. [alpha] */
    otelcol_exporter_sent_spans_total: {
      type: "counter",
      labels: [
        "component_id",
        "component_path",
        "exporter",
        "otel_scope_name",
        "otel_scope_version",
      ],
    },
    /** Number of log records successfully pushed into the pipeline. [alpha] */
    otelcol_receiver_accepted_log_records_total: {
      type: "counter",
      labels: [
        "component_id",
        "component_path",
        "otel_scope_name",
        "otel_scope_version",
        "receiver",
        "transport",
      ],
    },
    /** Number of metric points successfully pushed into the pipeline. [alpha] */
    otelcol_receiver_accepted_metric_points_total: {
      type: "counter",
      labels: [
        "component_id",
        "component_path",
        "otel_scope_name",
        "otel_scope_version",
        "receiver",
        "transport",
      ],
    },
    /** Number of spans successfully pushed into the pipeline. [alpha] */
    otelcol_receiver_accepted_spans_total: {
      type: "counter",
      labels: [
        "component_id",
        "component_path",
        "otel_scope_name",
        "otel_scope_version",
        "receiver",
        "transport",
      ],
    },
    /** The number of log records that failed to be processed by the receiver due to internal errors. [alpha] */
    otelcol_receiver_failed_log_records_total: {
      type: "counter",
      labels: [
        "component_id",
        "component_path",
        "otel_scope_name",
        "otel_scope_version",
        "receiver",
        "transport",
      ],
    },
    /** The number of metric points that failed to be processed by the receiver due to internal errors. [alpha] */
    otelcol_receiver_failed_metric_points_total: {
      type: "counter",
      labels: [
        "component_id",
        "component_path",
        "otel_scope_name",
        "otel_scope_version",
        "receiver",
        "transport",
      ],
    },
    /** The number of spans that failed to be processed by the receiver due to internal errors. [alpha] */
    otelcol_receiver_failed_spans_total: {
      type: "counter",
      labels: [
        "component_id",
        "component_path",
        "otel_scope_name",
        "otel_scope_version",
        "receiver",
        "transport",
      ],
    },
    /** Number of log records that could not be pushed into the pipeline. [alpha] */
    otelcol_receiver_refused_log_records_total: {
      type: "counter",
      labels: [
        "component_id",
        "component_path",
        "otel_scope_name",
        "otel_scope_version",
        "receiver",
        "transport",
      ],
    },
    /** Number of metric points that could not be pushed into the pipeline. [alpha] */
    otelcol_receiver_refused_metric_points_total: {
      type: "counter",
      labels: [
        "component_id",
        "component_path",
        "otel_scope_name",
        "otel_scope_version",
        "receiver",
        "transport",
      ],
    },
    /** Number of spans that could not be pushed into the pipeline. [alpha] */
    otelcol_receiver_refused_spans_total: {
      type: "counter",
      labels: [
        "component_id",
        "component_path",
        "otel_scope_name",
        "otel_scope_version",
        "receiver",
        "transport",
      ],
    },
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
    /** Write latency for sending to direct and indirect components */
    prometheus_fanout_latency: { type: "histogram", labels: ["component_id", "component_path"] },
    /** Total number of samples sent to downstream components. */
    prometheus_forwarded_samples_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** The total number of bytes of data (not metadata) sent by the queue after compression. Note that when exemplars over remote write is enabled the exemplars included in a remote write request count towards this metric. */
    prometheus_remote_storage_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["component_id", "component_path", "remote_name", "url"],
    },
    /** Total number of times enqueue has failed because a shards queue was full. */
    prometheus_remote_storage_enqueue_retries_total: {
      type: "counter",
      labels: ["component_id", "component_path", "remote_name", "url"],
    },
    /** Total number of exemplars which failed on send to remote storage, non-recoverable errors. */
    prometheus_remote_storage_exemplars_failed_total: {
      type: "counter",
      labels: ["component_id", "component_path", "remote_name", "url"],
    },
    /** Exemplars in to remote storage, compare to exemplars out for queue managers. */
    prometheus_remote_storage_exemplars_in_total: { type: "counter", labels: [] },
    /** The number of exemplars pending in the queues shards to be sent to the remote storage. */
    prometheus_remote_storage_exemplars_pending: {
      type: "gauge",
      labels: ["component_id", "component_path", "remote_name", "url"],
    },
    /** Total number of exemplars which failed on send to remote storage but were retried because the send error was recoverable. */
    prometheus_remote_storage_exemplars_retried_total: {
      type: "counter",
      labels: ["component_id", "component_path", "remote_name", "url"],
    },
    /** Total number of exemplars sent to remote storage. */
    prometheus_remote_storage_exemplars_total: {
      type: "counter",
      labels: ["component_id", "component_path", "remote_name", "url"],
    },
    /** Highest timestamp that has come into the remote storage via the Appender interface, in seconds since epoch. Initialized to 0 when no data has been received yet. */
    prometheus_remote_storage_highest_timestamp_in_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["component_id", "component_path"],
    },
    /** Total number of histograms which failed on send to remote storage, non-recoverable errors. */
    prometheus_remote_storage_histograms_failed_total: {
      type: "counter",
      labels: ["component_id", "component_path", "remote_name", "url"],
    },
    /** HistogramSamples in to remote storage, compare to histograms out for queue managers. */
    prometheus_remote_storage_histograms_in_total: { type: "counter", labels: [] },
    /** The number of histograms pending in the queues shards to be sent to the remote storage. */
    prometheus_remote_storage_histograms_pending: {
      type: "gauge",
      labels: ["component_id", "component_path", "remote_name", "url"],
    },
    /** Total number of histograms which failed on send to remote storage but were retried because the send error was recoverable. */
    prometheus_remote_storage_histograms_retried_total: {
      type: "counter",
      labels: ["component_id", "component_path", "remote_name", "url"],
    },
    /** Total number of histograms sent to remote storage. */
    prometheus_remote_storage_histograms_total: {
      type: "counter",
      labels: ["component_id", "component_path", "remote_name", "url"],
    },
    /** The maximum number of samples to be sent, in a single request, to the remote storage. Note that, when sending of exemplars over remote write is enabled, exemplars count towards this limt. */
    prometheus_remote_storage_max_samples_per_send: {
      type: "gauge",
      labels: ["component_id", "component_path", "remote_name", "url"],
    },
    /** The total number of bytes of metadata sent by the queue after compression. */
    prometheus_remote_storage_metadata_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["component_id", "component_path", "remote_name", "url"],
    },
    /** Total number of metadata entries which failed on send to remote storage, non-recoverable errors. */
    prometheus_remote_storage_metadata_failed_total: {
      type: "counter",
      labels: ["component_id", "component_path", "remote_name", "url"],
    },
    /** Total number of metadata entries which failed on send to remote storage but were retried because the send error was recoverable. */
    prometheus_remote_storage_metadata_retried_total: {
      type: "counter",
      labels: ["component_id", "component_path", "remote_name", "url"],
    },
    /** Total number of metadata entries sent to remote storage. */
    prometheus_remote_storage_metadata_total: {
      type: "counter",
      labels: ["component_id", "component_path", "remote_name", "url"],
    },
    /** Timestamp from a WAL sample, the highest timestamp successfully sent by this queue, in seconds since epoch. Initialized to 0 when no data has been sent yet. */
    prometheus_remote_storage_queue_highest_sent_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["component_id", "component_path", "remote_name", "url"],
    },
    /** Total number of samples which failed on send to remote storage, non-recoverable errors. */
    prometheus_remote_storage_samples_failed_total: {
      type: "counter",
      labels: ["component_id", "component_path", "remote_name", "url"],
    },
    /** Samples in to remote storage, compare to samples out for queue managers. */
    prometheus_remote_storage_samples_in_total: { type: "counter", labels: [] },
    /** The number of samples pending in the queues shards to be sent to the remote storage. */
    prometheus_remote_storage_samples_pending: {
      type: "gauge",
      labels: ["component_id", "component_path", "remote_name", "url"],
    },
    /** Total number of samples which failed on send to remote storage but were retried because the send error was recoverable. */
    prometheus_remote_storage_samples_retried_total: {
      type: "counter",
      labels: ["component_id", "component_path", "remote_name", "url"],
    },
    /** Total number of samples sent to remote storage. */
    prometheus_remote_storage_samples_total: {
      type: "counter",
      labels: ["component_id", "component_path", "remote_name", "url"],
    },
    /** Duration of send calls to the remote storage. */
    prometheus_remote_storage_sent_batch_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["component_id", "component_path", "remote_name", "url"],
    },
    /** The capacity of each shard of the queue used for parallel sending to the remote storage. */
    prometheus_remote_storage_shard_capacity: {
      type: "gauge",
      labels: ["component_id", "component_path", "remote_name", "url"],
    },
    /** The number of shards used for parallel sending to the remote storage. */
    prometheus_remote_storage_shards: {
      type: "gauge",
      labels: ["component_id", "component_path", "remote_name", "url"],
    },
    /** The number of shards that the queues shard calculation wants to run based on the rate of samples in vs. samples out. */
    prometheus_remote_storage_shards_desired: {
      type: "gauge",
      labels: ["component_id", "component_path", "remote_name", "url"],
    },
    /** The maximum number of shards that the queue is allowed to run. */
    prometheus_remote_storage_shards_max: {
      type: "gauge",
      labels: ["component_id", "component_path", "remote_name", "url"],
    },
    /** The minimum number of shards that the queue is allowed to run. */
    prometheus_remote_storage_shards_min: {
      type: "gauge",
      labels: ["component_id", "component_path", "remote_name", "url"],
    },
    /** The number of times release has been called for strings that are not interned. */
    prometheus_remote_storage_string_interner_zero_reference_releases_total: {
      type: "counter",
      labels: [],
    },
    /** Total number of exemplars appended to the WAL */
    prometheus_remote_write_wal_exemplars_appended_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Total number of out of order samples ingestion failed attempts. */
    prometheus_remote_write_wal_out_of_order_samples_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Total number of samples appended to the WAL */
    prometheus_remote_write_wal_samples_appended_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Current number of active series being tracked by the WAL storage */
    prometheus_remote_write_wal_storage_active_series: {
      type: "gauge",
      labels: ["component_id", "component_path"],
    },
    /** Total number of created series appended to the WAL */
    prometheus_remote_write_wal_storage_created_series_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Current number of series marked for deletion from memory */
    prometheus_remote_write_wal_storage_deleted_series: {
      type: "gauge",
      labels: ["component_id", "component_path"],
    },
    /** Total number of created series removed from the WAL */
    prometheus_remote_write_wal_storage_removed_series_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Number of targets this component is configured to scrape */
    prometheus_scrape_targets_gauge: { type: "gauge", labels: ["component_id", "component_path"] },
    /** Number of targets that have moved from this cluster node to another one */
    prometheus_scrape_targets_moved_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** The number of Kubernetes events handled. */
    prometheus_sd_kubernetes_events_total: {
      type: "counter",
      labels: ["component_id", "component_path", "event", "role"],
    },
    /** The number of failed WATCH/LIST requests. */
    prometheus_sd_kubernetes_failures_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Actual intervals between scrapes. */
    prometheus_target_interval_length_seconds: {
      type: "summary",
      unit: "seconds",
      labels: ["component_id", "component_path", "interval"],
    },
    /** The number of bytes that are currently used for storing metric metadata in the cache */
    prometheus_target_metadata_cache_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["component_id", "component_path", "scrape_job"],
    },
    /** Total number of metric metadata entries in the cache */
    prometheus_target_metadata_cache_entries: {
      type: "gauge",
      labels: ["component_id", "component_path", "scrape_job"],
    },
    /** Total number of times scrape pools hit the label limits, during sync or config reload. */
    prometheus_target_scrape_pool_exceeded_label_limits_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Total number of times scrape pools hit the target limit, during sync or config reload. */
    prometheus_target_scrape_pool_exceeded_target_limit_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Total number of failed scrape pool reloads. */
    prometheus_target_scrape_pool_reloads_failed_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Total number of scrape pool reloads. */
    prometheus_target_scrape_pool_reloads_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Current number of symbols in table for this scrape pool. */
    prometheus_target_scrape_pool_symboltable_items: {
      type: "gauge",
      labels: ["component_id", "component_path", "scrape_job"],
    },
    /** Total number of syncs that were executed on a scrape pool. */
    prometheus_target_scrape_pool_sync_total: {
      type: "counter",
      labels: ["component_id", "component_path", "scrape_job"],
    },
    /** Maximum number of targets allowed in this scrape pool. */
    prometheus_target_scrape_pool_target_limit: {
      type: "gauge",
      labels: ["component_id", "component_path", "scrape_job"],
    },
    /** Current number of targets in this scrape pool. */
    prometheus_target_scrape_pool_targets: {
      type: "gauge",
      labels: ["component_id", "component_path", "scrape_job"],
    },
    /** Total number of scrape pool creations that failed. */
    prometheus_target_scrape_pools_failed_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Total number of scrape pool creation attempts. */
    prometheus_target_scrape_pools_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** How many times a scrape cache was flushed due to getting big while scrapes are failing. */
    prometheus_target_scrapes_cache_flush_forced_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Total number of scrapes that hit the body size limit */
    prometheus_target_scrapes_exceeded_body_size_limit_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Total number of scrapes that hit the native histogram bucket limit and were rejected. */
    prometheus_target_scrapes_exceeded_native_histogram_bucket_limit_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Total number of scrapes that hit the sample limit and were rejected. */
    prometheus_target_scrapes_exceeded_sample_limit_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Total number of exemplar rejected due to not being out of the expected order. */
    prometheus_target_scrapes_exemplar_out_of_order_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Total number of samples rejected due to duplicate timestamps but different values. */
    prometheus_target_scrapes_sample_duplicate_timestamp_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Total number of samples rejected due to timestamp falling outside of the time bounds. */
    prometheus_target_scrapes_sample_out_of_bounds_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Total number of samples rejected due to not being out of the expected order. */
    prometheus_target_scrapes_sample_out_of_order_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Total number of target sync failures. */
    prometheus_target_sync_failed_total: {
      type: "counter",
      labels: ["component_id", "component_path", "scrape_job"],
    },
    /** Actual interval to sync the scrape pool. */
    prometheus_target_sync_length_seconds: {
      type: "summary",
      unit: "seconds",
      labels: ["component_id", "component_path", "scrape_job"],
    },
    /** The total number of template text expansion failures. */
    prometheus_template_text_expansion_failures_total: { type: "counter", labels: [] },
    /** The total number of template text expansions. */
    prometheus_template_text_expansions_total: { type: "counter", labels: [] },
    /** The current number of watcher goroutines. */
    prometheus_treecache_watcher_goroutines: { type: "gauge", labels: [] },
    /** The total number of ZooKeeper failures. */
    prometheus_treecache_zookeeper_failures_total: { type: "counter", labels: [] },
    /** Total number of completed pages. */
    prometheus_tsdb_wal_completed_pages_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Duration of write log fsync. */
    prometheus_tsdb_wal_fsync_duration_seconds: {
      type: "summary",
      unit: "seconds",
      labels: ["component_id", "component_path"],
    },
    /** Total number of page flushes. */
    prometheus_tsdb_wal_page_flushes_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Total number of bytes saved by the optional record compression. Use this metric to learn about the effectiveness compression. */
    prometheus_tsdb_wal_record_bytes_saved_total: {
      type: "counter",
      labels: ["component_id", "component_path", "compression"],
    },
    /** Total number of record parts written before flushing. */
    prometheus_tsdb_wal_record_part_writes_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Total number of record part bytes written before flushing, including CRC and compression headers. */
    prometheus_tsdb_wal_record_parts_bytes_written_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Write log segment index that TSDB is currently writing to. */
    prometheus_tsdb_wal_segment_current: {
      type: "gauge",
      labels: ["component_id", "component_path"],
    },
    /** Size of the write log directory. */
    prometheus_tsdb_wal_storage_size_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["component_id", "component_path"],
    },
    /** Total number of write log truncations that failed. */
    prometheus_tsdb_wal_truncations_failed_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Total number of write log truncations attempted. */
    prometheus_tsdb_wal_truncations_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Total number of write log writes that failed. */
    prometheus_tsdb_wal_writes_failed_total: {
      type: "counter",
      labels: ["component_id", "component_path"],
    },
    /** Current segment the WAL watcher is reading records from. */
    prometheus_wal_watcher_current_segment: {
      type: "gauge",
      labels: ["component_id", "component_path", "consumer"],
    },
    /** The number of WAL write notifications that the Watcher has skipped due to already being in a WAL read routine. */
    prometheus_wal_watcher_notifications_skipped_total: {
      type: "counter",
      labels: ["component_id", "component_path", "consumer"],
    },
    /** Number of records read by the WAL watcher that resulted in an error when decoding. */
    prometheus_wal_watcher_record_decode_failures_total: {
      type: "counter",
      labels: ["component_id", "component_path", "consumer"],
    },
    /** Number of records read by the WAL watcher from the WAL. */
    prometheus_wal_watcher_records_read_total: {
      type: "counter",
      labels: ["component_id", "component_path", "consumer", "type"],
    },
    /** Number of sample records read by the WAL watcher and sent to remote write during replay of existing WAL. */
    prometheus_wal_watcher_samples_sent_pre_tailing_total: {
      type: "counter",
      labels: ["component_id", "component_path", "consumer"],
    },
  },
});

export const configReloaderMetrics = catalogue({
  program: "config-reloader",
  version: "0.93.1",
  source: "exposition of prometheus-config-reloader 0.93.1",
  port: "reloader-web",
  metrics: {
    /** Total number of config apply operations that failed. */
    reloader_config_apply_operations_failed_total: { type: "counter", labels: [] },
    /** Total number of config apply operations. */
    reloader_config_apply_operations_total: { type: "counter", labels: [] },
    /** Number of environment variable expansions that failed during the last operation. */
    reloader_config_environment_variable_expansion_errors: { type: "gauge", labels: [] },
    /** A metric with a constant '1' value labeled by reload method (either 'http' or 'signal'). */
    reloader_info: { type: "gauge", labels: ["method"] },
    /** Timestamp of the last successful reload */
    reloader_last_reload_success_timestamp_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Whether the last reload attempt was successful */
    reloader_last_reload_successful: { type: "gauge", labels: [] },
    /** Total number of reload requests that failed. */
    reloader_reloads_failed_total: { type: "counter", labels: [] },
    /** Total number of reload requests. */
    reloader_reloads_total: { type: "counter", labels: [] },
    /** Total number of errors received by the reloader from the watcher. */
    reloader_watch_errors_total: { type: "counter", labels: [] },
    /** Total number of events received by the reloader from the watcher. */
    reloader_watch_events_total: { type: "counter", labels: [] },
    /** Number of resources watched by the reloader. */
    reloader_watches: { type: "gauge", labels: [] },
  },
});

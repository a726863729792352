import { catalogue } from "../../sdk/index.ts";

export const tempoMetrics = catalogue({
  program: "tempo",
  version: "2.10.8",
  source:
    "exposition of Tempo at commit 87c2dc380cec in one process, with spans of two tenants and a Prometheus that their series are written to; counters of errors that did not occur, as v2.10.8 declares them",
  port: "http",
  metrics: {
    /** counter_memberlist_msg_alive */
    counter_memberlist_msg_alive: { type: "counter", labels: [] },
    /** counter_memberlist_tcp_accept */
    counter_memberlist_tcp_accept: { type: "counter", labels: [] },
    /** counter_memberlist_tcp_connect */
    counter_memberlist_tcp_connect: { type: "counter", labels: [] },
    /** counter_memberlist_tcp_sent */
    counter_memberlist_tcp_sent: { type: "counter", labels: [] },
    /** The number of deprecated flags currently set. */
    deprecated_flags_inuse_total: { type: "counter", labels: [] },
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
    /** Number of active series being tracked by the WAL storage */
    prometheus_agent_active_series: { type: "gauge", labels: ["tenant"] },
    /** Total number of checkpoint creations that failed. */
    prometheus_agent_checkpoint_creations_failed_total: { type: "counter", labels: ["tenant"] },
    /** Total number of checkpoint creations attempted. */
    prometheus_agent_checkpoint_creations_total: { type: "counter", labels: ["tenant"] },
    /** Total number of checkpoint deletions that failed. */
    prometheus_agent_checkpoint_deletions_failed_total: { type: "counter", labels: ["tenant"] },
    /** Total number of checkpoint deletions attempted. */
    prometheus_agent_checkpoint_deletions_total: { type: "counter", labels: ["tenant"] },
    /** -1: lockfile is disabled. 0: a lockfile from a previous execution was replaced. 1: lockfile creation was clean */
    prometheus_agent_clean_start: { type: "gauge", labels: ["tenant"] },
    /** Total number of WAL corruptions. */
    prometheus_agent_corruptions_total: { type: "counter", labels: ["tenant"] },
    /** Time taken to replay the data on disk. */
    prometheus_agent_data_replay_duration_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["tenant"],
    },
    /** Number of series pending deletion from the WAL */
    prometheus_agent_deleted_series: { type: "gauge", labels: ["tenant"] },
    /** Total number of exemplars appended to the storage */
    prometheus_agent_exemplars_appended_total: { type: "counter", labels: ["tenant"] },
    /** Total number of out of order samples ingestion failed attempts. */
    prometheus_agent_out_of_order_samples_total: { type: "counter", labels: ["tenant"] },
    /** Total number of samples appended to the storage */
    prometheus_agent_samples_appended_total: { type: "counter", labels: ["tenant", "type"] },
    /** Duration of WAL truncation. */
    prometheus_agent_truncate_duration_seconds: {
      type: "summary",
      unit: "seconds",
      labels: ["tenant"],
    },
    /** The total number of bytes of data (not metadata) sent by the queue after compression. Note that when exemplars over remote write is enabled the exemplars included in a remote write request count towards this metric. */
    prometheus_remote_storage_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["remote_name", "tenant", "url"],
    },
    /** Total number of times enqueue has failed because a shards queue was full. */
    prometheus_remote_storage_enqueue_retries_total: {
      type: "counter",
      labels: ["remote_name", "tenant", "url"],
    },
    /** Total number of exemplars which failed on send to remote storage, non-recoverable errors. */
    prometheus_remote_storage_exemplars_failed_total: {
      type: "counter",
      labels: ["remote_name", "tenant", "url"],
    },
    /** Exemplars in to remote storage, compare to exemplars out for queue managers. */
    prometheus_remote_storage_exemplars_in_total: { type: "counter", labels: [] },
    /** The number of exemplars pending in the queues shards to be sent to the remote storage. */
    prometheus_remote_storage_exemplars_pending: {
      type: "gauge",
      labels: ["remote_name", "tenant", "url"],
    },
    /** Total number of exemplars which failed on send to remote storage but were retried because the send error was recoverable. */
    prometheus_remote_storage_exemplars_retried_total: {
      type: "counter",
      labels: ["remote_name", "tenant", "url"],
    },
    /** Total number of exemplars sent to remote storage. */
    prometheus_remote_storage_exemplars_total: {
      type: "counter",
      labels: ["remote_name", "tenant", "url"],
    },
    /** Highest timestamp that has come into the remote storage via the Appender interface, in seconds since epoch. Initialized to 0 when no data has been received yet. */
    prometheus_remote_storage_highest_timestamp_in_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["tenant"],
    },
    /** Total number of histograms which failed on send to remote storage, non-recoverable errors. */
    prometheus_remote_storage_histograms_failed_total: {
      type: "counter",
      labels: ["remote_name", "tenant", "url"],
    },
    /** HistogramSamples in to remote storage, compare to histograms out for queue managers. */
    prometheus_remote_storage_histograms_in_total: { type: "counter", labels: [] },
    /** The number of histograms pending in the queues shards to be sent to the remote storage. */
    prometheus_remote_storage_histograms_pending: {
      type: "gauge",
      labels: ["remote_name", "tenant", "url"],
    },
    /** Total number of histograms which failed on send to remote storage but were retried because the send error was recoverable. */
    prometheus_remote_storage_histograms_retried_total: {
      type: "counter",
      labels: ["remote_name", "tenant", "url"],
    },
    /** Total number of histograms sent to remote storage. */
    prometheus_remote_storage_histograms_total: {
      type: "counter",
      labels: ["remote_name", "tenant", "url"],
    },
    /** The maximum number of samples to be sent, in a single request, to the remote storage. Note that, when sending of exemplars over remote write is enabled, exemplars count towards this limt. */
    prometheus_remote_storage_max_samples_per_send: {
      type: "gauge",
      labels: ["remote_name", "tenant", "url"],
    },
    /** The total number of bytes of metadata sent by the queue after compression. */
    prometheus_remote_storage_metadata_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["remote_name", "tenant", "url"],
    },
    /** Total number of metadata entries which failed on send to remote storage, non-recoverable errors. */
    prometheus_remote_storage_metadata_failed_total: {
      type: "counter",
      labels: ["remote_name", "tenant", "url"],
    },
    /** Total number of metadata entries which failed on send to remote storage but were retried because the send error was recoverable. */
    prometheus_remote_storage_metadata_retried_total: {
      type: "counter",
      labels: ["remote_name", "tenant", "url"],
    },
    /** Total number of metadata entries sent to remote storage. */
    prometheus_remote_storage_metadata_total: {
      type: "counter",
      labels: ["remote_name", "tenant", "url"],
    },
    /** Timestamp from a WAL sample, the highest timestamp successfully sent by this queue, in seconds since epoch. Initialized to 0 when no data has been sent yet. */
    prometheus_remote_storage_queue_highest_sent_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["remote_name", "tenant", "url"],
    },
    /** Total number of samples which failed on send to remote storage, non-recoverable errors. */
    prometheus_remote_storage_samples_failed_total: {
      type: "counter",
      labels: ["remote_name", "tenant", "url"],
    },
    /** Samples in to remote storage, compare to samples out for queue managers. */
    prometheus_remote_storage_samples_in_total: { type: "counter", labels: [] },
    /** The number of samples pending in the queues shards to be sent to the remote storage. */
    prometheus_remote_storage_samples_pending: {
      type: "gauge",
      labels: ["remote_name", "tenant", "url"],
    },
    /** Total number of samples which failed on send to remote storage but were retried because the send error was recoverable. */
    prometheus_remote_storage_samples_retried_total: {
      type: "counter",
      labels: ["remote_name", "tenant", "url"],
    },
    /** Total number of samples sent to remote storage. */
    prometheus_remote_storage_samples_total: {
      type: "counter",
      labels: ["remote_name", "tenant", "url"],
    },
    /** Duration of send calls to the remote storage. */
    prometheus_remote_storage_sent_batch_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["remote_name", "tenant", "url"],
    },
    /** The capacity of each shard of the queue used for parallel sending to the remote storage. */
    prometheus_remote_storage_shard_capacity: {
      type: "gauge",
      labels: ["remote_name", "tenant", "url"],
    },
    /** The number of shards used for parallel sending to the remote storage. */
    prometheus_remote_storage_shards: { type: "gauge", labels: ["remote_name", "tenant", "url"] },
    /** The number of shards that the queues shard calculation wants to run based on the rate of samples in vs. samples out. */
    prometheus_remote_storage_shards_desired: {
      type: "gauge",
      labels: ["remote_name", "tenant", "url"],
    },
    /** The maximum number of shards that the queue is allowed to run. */
    prometheus_remote_storage_shards_max: {
      type: "gauge",
      labels: ["remote_name", "tenant", "url"],
    },
    /** The minimum number of shards that the queue is allowed to run. */
    prometheus_remote_storage_shards_min: {
      type: "gauge",
      labels: ["remote_name", "tenant", "url"],
    },
    /** The number of times release has been called for strings that are not interned. */
    prometheus_remote_storage_string_interner_zero_reference_releases_total: {
      type: "counter",
      labels: [],
    },
    /** The total number of template text expansion failures. */
    prometheus_template_text_expansion_failures_total: { type: "counter", labels: [] },
    /** The total number of template text expansions. */
    prometheus_template_text_expansions_total: { type: "counter", labels: [] },
    /** Total number of completed pages. */
    prometheus_tsdb_wal_completed_pages_total: { type: "counter", labels: ["tenant"] },
    /** Duration of write log fsync. */
    prometheus_tsdb_wal_fsync_duration_seconds: {
      type: "summary",
      unit: "seconds",
      labels: ["tenant"],
    },
    /** Total number of page flushes. */
    prometheus_tsdb_wal_page_flushes_total: { type: "counter", labels: ["tenant"] },
    /** Write log segment index that TSDB is currently writing to. */
    prometheus_tsdb_wal_segment_current: { type: "gauge", labels: ["tenant"] },
    /** Size of the write log directory. */
    prometheus_tsdb_wal_storage_size_bytes: { type: "gauge", unit: "bytes", labels: ["tenant"] },
    /** Total number of write log truncations that failed. */
    prometheus_tsdb_wal_truncations_failed_total: { type: "counter", labels: ["tenant"] },
    /** Total number of write log truncations attempted. */
    prometheus_tsdb_wal_truncations_total: { type: "counter", labels: ["tenant"] },
    /** Total number of write log writes that failed. */
    prometheus_tsdb_wal_writes_failed_total: { type: "counter", labels: ["tenant"] },
    /** Current segment the WAL watcher is reading records from. */
    prometheus_wal_watcher_current_segment: { type: "gauge", labels: ["consumer", "tenant"] },
    /** The number of WAL write notifications that the Watcher has skipped due to already being in a WAL read routine. */
    prometheus_wal_watcher_notifications_skipped_total: {
      type: "counter",
      labels: ["consumer", "tenant"],
    },
    /** Number of records read by the WAL watcher that resulted in an error when decoding. */
    prometheus_wal_watcher_record_decode_failures_total: {
      type: "counter",
      labels: ["consumer", "tenant"],
    },
    /** Number of records read by the WAL watcher from the WAL. */
    prometheus_wal_watcher_records_read_total: {
      type: "counter",
      labels: ["consumer", "tenant", "type"],
    },
    /** Number of sample records read by the WAL watcher and sent to remote write during replay of existing WAL. */
    prometheus_wal_watcher_samples_sent_pre_tailing_total: {
      type: "counter",
      labels: ["consumer", "tenant"],
    },
    /** The number of times the backoff is triggered */
    tempo_backend_scheduler_compaction_tenant_backoff_total: { type: "counter", labels: [] },
    /** The number of times an empty job was received from the priority queue */
    tempo_backend_scheduler_compaction_tenant_empty_job_total: { type: "counter", labels: [] },
    /** Time spent consuming a full cycle. */
    tempo_block_builder_consume_cycle_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** The total number of alloc'ed bytes that missed the sync pools. */
    tempo_buffer_pool_miss_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["direction", "name"],
    },
    /** A metric with a constant '1' value labeled by version, revision, branch, goversion from which tempo was built, and the goos and goarch for the build. */
    tempo_build_info: {
      type: "gauge",
      labels: ["branch", "goarch", "goos", "goversion", "revision", "tags", "version"],
    },
    /** The total number of samples that were discarded. */
    tempo_discarded_spans_total: { type: "counter", labels: ["reason", "tenant"] },
    /** The total number of proto bytes received per tenant */
    tempo_distributor_bytes_received_total: { type: "counter", labels: ["tenant"] },
    /** Total number of successful requests queued up for a tenant to the generatorForwarder. This metric is now deprecated in favor of tempo_distributor_queue_pushes_total. */
    tempo_distributor_forwarder_pushes_total: { type: "counter", labels: ["tenant"] },
    /** The total number of batch appends sent to ingesters. */
    tempo_distributor_ingester_appends_total: { type: "counter", labels: ["ingester"] },
    /** The current number of ingester clients. */
    tempo_distributor_ingester_clients: { type: "gauge", labels: [] },
    /** The number of records in each kafka request */
    tempo_distributor_kafka_records_per_request: { type: "histogram", labels: [] },
    /** The latency of writing to kafka */
    tempo_distributor_kafka_write_latency_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** The current number of metrics-generator clients. */
    tempo_distributor_metrics_generator_clients: { type: "gauge", labels: [] },
    /** The total number of span pushes sent to metrics-generators. */
    tempo_distributor_metrics_generator_pushes_total: {
      type: "counter",
      labels: ["metrics_generator"],
    },
    /** Records the amount of time to push a batch to the ingester. */
    tempo_distributor_push_duration_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Number of queued requests for a tenant */
    tempo_distributor_queue_length: { type: "gauge", labels: ["name", "tenant"] },
    /** Total number of successful requests queued up for a tenant to the generatorForwarder */
    tempo_distributor_queue_pushes_total: { type: "counter", labels: ["name", "tenant"] },
    /** The total number of spans received per tenant */
    tempo_distributor_spans_received_total: { type: "counter", labels: ["tenant"] },
    /** The number of traces in each batch */
    tempo_distributor_traces_per_batch: { type: "histogram", labels: [] },
    /** The number of DNS lookup failures */
    tempo_dns_failures_total: { type: "counter", labels: ["name"] },
    /** The number of DNS lookups resolutions attempts */
    tempo_dns_lookups_total: { type: "counter", labels: ["name"] },
    /** The total number of log lines dropped by the rate limited logger. */
    tempo_dropped_log_lines_total: { type: "counter", labels: [] },
    /** The number of experimental features in use. */
    tempo_experimental_features_in_use_total: { type: "counter", labels: [] },
    /** Current number of inflight requests. */
    tempo_inflight_requests: { type: "gauge", labels: ["method", "route"] },
    /** The total number of blocks cleared. */
    tempo_ingester_blocks_cleared_total: { type: "counter", labels: [] },
    /** The total number of blocks flushed */
    tempo_ingester_blocks_flushed_total: { type: "counter", labels: [] },
    /** The total bytes received per tenant. */
    tempo_ingester_bytes_received_total: { type: "counter", labels: ["data_type", "tenant"] },
    /** The total number of failed traces */
    tempo_ingester_failed_flushes_total: { type: "counter", labels: [] },
    /** Records the amount of time to flush a complete block. */
    tempo_ingester_flush_duration_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** The total number of failed retries after a failed flush */
    tempo_ingester_flush_failed_retries_total: { type: "counter", labels: [] },
    /** The total number of series pending in the flush queue. */
    tempo_ingester_flush_queue_length: { type: "gauge", labels: [] },
    /** The total number of retries after a failed flush */
    tempo_ingester_flush_retries_total: { type: "counter", labels: [] },
    /** Size in bytes of blocks flushed. */
    tempo_ingester_flush_size_bytes: { type: "histogram", unit: "bytes", labels: [] },
    /** The current number of bytes consumed by lives traces per tenant. */
    tempo_ingester_live_trace_bytes: { type: "gauge", unit: "bytes", labels: ["tenant"] },
    /** The current number of lives traces per tenant. */
    tempo_ingester_live_traces: { type: "gauge", labels: ["tenant"] },
    /** The total number of replay errors received per tenant. */
    tempo_ingester_replay_errors_total: { type: "counter", labels: ["tenant"] },
    /** The total number of traces created per tenant. */
    tempo_ingester_traces_created_total: { type: "counter", labels: ["tenant"] },
    /** Time spent on kv store requests. */
    tempo_kv_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["kv_name", "operation", "role", "status_code", "type"],
    },
    /** Set to 1 if this lifecycler's instance entry is in read-only state. */
    tempo_lifecycler_read_only: { type: "gauge", labels: ["name"] },
    /** Default resource limits */
    tempo_limits_defaults: { type: "gauge", labels: ["limit_name"] },
    /** Resource limit overrides applied to tenants */
    tempo_limits_overrides: { type: "gauge", labels: ["limit_name", "user"] },
    /** The total number of heartbeats sent to consul. */
    tempo_member_consul_heartbeats_total: { type: "counter", labels: ["name"] },
    /** Attempted CAS operations */
    tempo_memberlist_client_cas_attempt_total: { type: "counter", labels: [] },
    /** Failed CAS operations */
    tempo_memberlist_client_cas_failure_total: { type: "counter", labels: [] },
    /** Successful CAS operations */
    tempo_memberlist_client_cas_success_total: { type: "counter", labels: [] },
    /** Number of members in memberlist cluster */
    tempo_memberlist_client_cluster_members_count: { type: "gauge", labels: [] },
    /** Health score of this cluster. Lower value is better. 0 = healthy */
    tempo_memberlist_client_cluster_node_health_score: { type: "gauge", labels: [] },
    /** Number of values in KV Store */
    tempo_memberlist_client_kv_store_count: { type: "gauge", labels: [] },
    /** Number of tombstones currently present in KV store values */
    tempo_memberlist_client_kv_store_value_tombstones: { type: "gauge", labels: ["key"] },
    /** Total number of tombstones which have been removed from KV store values */
    tempo_memberlist_client_kv_store_value_tombstones_removed_total: {
      type: "counter",
      labels: ["key"],
    },
    /** Number of user messages in the broadcast queue */
    tempo_memberlist_client_messages_in_broadcast_queue: { type: "gauge", labels: ["queue"] },
    /** Total size of messages waiting in the broadcast queue */
    tempo_memberlist_client_messages_in_broadcast_queue_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: [],
    },
    /** Number of broadcast messages intended to be sent but were dropped due to encoding errors or for being too big */
    tempo_memberlist_client_messages_to_broadcast_dropped_total: { type: "counter", labels: [] },
    /** Total size of received broadcast user messages */
    tempo_memberlist_client_received_broadcasts_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: [],
    },
    /** Number of received broadcast user messages that were dropped. Hopefully 0. */
    tempo_memberlist_client_received_broadcasts_dropped_total: { type: "counter", labels: [] },
    /** Number of received broadcast user messages that were invalid. Hopefully 0. */
    tempo_memberlist_client_received_broadcasts_invalid_total: { type: "counter", labels: [] },
    /** Number of received broadcast user messages */
    tempo_memberlist_client_received_broadcasts_total: { type: "counter", labels: [] },
    /** Total size of pulled state */
    tempo_memberlist_client_state_pulls_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** How many times did this node pull full state from another node */
    tempo_memberlist_client_state_pulls_total: { type: "counter", labels: [] },
    /** Total size of pushed state */
    tempo_memberlist_client_state_pushes_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: [],
    },
    /** How many times did this node push its full state to another node */
    tempo_memberlist_client_state_pushes_total: { type: "counter", labels: [] },
    /** Number of incoming memberlist streams */
    tempo_memberlist_tcp_transport_incoming_streams_total: { type: "counter", labels: [] },
    /** Number of errors when opening memberlist stream to another node */
    tempo_memberlist_tcp_transport_outgoing_stream_errors_total: { type: "counter", labels: [] },
    /** Number of outgoing streams */
    tempo_memberlist_tcp_transport_outgoing_streams_total: { type: "counter", labels: [] },
    /** Number of dropped memberlist packets. These packets were not sent due to timeout waiting for a writer. */
    tempo_memberlist_tcp_transport_packets_dropped_total: { type: "counter", labels: [] },
    /** Total bytes received as packets */
    tempo_memberlist_tcp_transport_packets_received_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: [],
    },
    /** Number of errors when receiving memberlist packets */
    tempo_memberlist_tcp_transport_packets_received_errors_total: { type: "counter", labels: [] },
    /** Number of received memberlist packets */
    tempo_memberlist_tcp_transport_packets_received_total: { type: "counter", labels: [] },
    /** Total bytes sent as packets */
    tempo_memberlist_tcp_transport_packets_sent_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: [],
    },
    /** Number of errors when sending memberlist packets */
    tempo_memberlist_tcp_transport_packets_sent_errors_total: { type: "counter", labels: [] },
    /** Number of memberlist packets sent */
    tempo_memberlist_tcp_transport_packets_sent_total: { type: "counter", labels: [] },
    /** Number of unknown TCP connections (not a packet or stream) */
    tempo_memberlist_tcp_transport_unknown_connections_total: { type: "counter", labels: [] },
    /** The active processors per tenant */
    tempo_metrics_generator_active_processors: { type: "gauge", labels: ["processor", "tenant"] },
    /** The total number of proto bytes received per tenant */
    tempo_metrics_generator_bytes_received_total: { type: "counter", labels: ["tenant"] },
    /** The total amount of time spent waiting to enqueue for processing */
    tempo_metrics_generator_enqueue_time_seconds_total: {
      type: "counter",
      unit: "seconds",
      labels: [],
    },
    /** Number of wal blocks waiting for completion */
    tempo_metrics_generator_processor_local_blocks_complete_queue_length: {
      type: "gauge",
      labels: [],
    },
    /** The total number of failed flushes */
    tempo_metrics_generator_processor_local_blocks_failed_flushes_total: {
      type: "counter",
      labels: [],
    },
    /** Number of spans dropped when trying to add edges */
    tempo_metrics_generator_processor_service_graphs_dropped_spans: {
      type: "counter",
      labels: ["tenant"],
    },
    /** Total number of unique edges */
    tempo_metrics_generator_processor_service_graphs_edges: { type: "counter", labels: ["tenant"] },
    /** Number of edges that expired before finding its matching span */
    tempo_metrics_generator_processor_service_graphs_expired_edges: {
      type: "counter",
      labels: ["tenant"],
    },
    /** The active series per tenant */
    tempo_metrics_generator_registry_active_series: { type: "gauge", labels: ["tenant"] },
    /** The total amount of failed metrics collections per tenant */
    tempo_metrics_generator_registry_collections_failed_total: {
      type: "counter",
      labels: ["tenant"],
    },
    /** The total amount of metrics collections per tenant */
    tempo_metrics_generator_registry_collections_total: { type: "counter", labels: ["tenant"] },
    /** The maximum active series per tenant */
    tempo_metrics_generator_registry_max_active_series: { type: "gauge", labels: ["tenant"] },
    /** The total amount of series created per tenant */
    tempo_metrics_generator_registry_series_added_total: { type: "counter", labels: ["tenant"] },
    /** The total amount of series not created because of limits per tenant */
    tempo_metrics_generator_registry_series_limited_total: { type: "counter", labels: ["tenant"] },
    /** The total amount of series removed after they have become stale per tenant */
    tempo_metrics_generator_registry_series_removed_total: { type: "counter", labels: ["tenant"] },
    /** The total number of discarded spans received per tenant */
    tempo_metrics_generator_spans_discarded_total: {
      type: "counter",
      labels: ["reason", "tenant"],
    },
    /** The total number of spans received per tenant */
    tempo_metrics_generator_spans_received_total: { type: "counter", labels: ["tenant"] },
    /** How often the user-configurable overrides was listed */
    tempo_overrides_user_configurable_overrides_list_total: { type: "counter", labels: [] },
    /** How often reloading the user-configurable overrides has failed */
    tempo_overrides_user_configurable_overrides_reload_failed_total: {
      type: "counter",
      labels: [],
    },
    /** The current number of ingester clients. */
    tempo_querier_ingester_clients: { type: "gauge", labels: [] },
    /** The current number of generator clients. */
    tempo_querier_metrics_generator_clients: { type: "gauge", labels: [] },
    /** The total number of requests executed by the querier worker. */
    tempo_querier_worker_request_executed_total: { type: "counter", labels: [] },
    /** Batch size. */
    tempo_query_frontend_actual_batch_size: { type: "histogram", labels: [] },
    /** Number of worker clients currently connected to the frontend. */
    tempo_query_frontend_connected_clients: { type: "gauge", labels: [] },
    /** Total queries received per tenant. */
    tempo_query_frontend_queries_total: { type: "counter", labels: ["op", "result", "tenant"] },
    /** Total Queries within SLO per tenant */
    tempo_query_frontend_queries_within_slo_total: {
      type: "counter",
      labels: ["op", "result", "tenant"],
    },
    /** Time spend by requests queued. */
    tempo_query_frontend_queue_duration_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Number of queries in the queue. */
    tempo_query_frontend_queue_length: { type: "gauge", labels: ["user"] },
    /** Number of times a request is retried. */
    tempo_query_frontend_retries: { type: "histogram", labels: [] },
    /** Number of spans successfully pushed into the pipeline. */
    tempo_receiver_accepted_spans: { type: "counter", labels: ["receiver", "transport"] },
    /** Number of spans that could not be pushed into the pipeline. */
    tempo_receiver_refused_spans: { type: "counter", labels: ["receiver", "transport"] },
    /** Time (in seconds) spent serving HTTP requests. */
    tempo_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["method", "route", "status_code", "ws"],
    },
    /** Size (in bytes) of messages received in the request. */
    tempo_request_message_bytes: { type: "histogram", unit: "bytes", labels: ["method", "route"] },
    /** Size (in bytes) of messages sent in response. */
    tempo_response_message_bytes: { type: "histogram", unit: "bytes", labels: ["method", "route"] },
    /** The total number of heartbeats sent. */
    tempo_ring_member_heartbeats_total: { type: "counter", labels: ["name"] },
    /** The number of tokens owned in the ring. */
    tempo_ring_member_tokens_owned: { type: "gauge", labels: ["name"] },
    /** The number of tokens to own in the ring. */
    tempo_ring_member_tokens_to_own: { type: "gauge", labels: ["name"] },
    /** Number of members in the ring */
    tempo_ring_members: { type: "gauge", labels: ["name", "state"] },
    /** Timestamp of the oldest member in the ring. */
    tempo_ring_oldest_member_timestamp: { type: "gauge", labels: ["name", "state"] },
    /** Number of tokens in the ring */
    tempo_ring_tokens_total: { type: "gauge", labels: ["name"] },
    /** Hash of the currently active runtime configuration, merged from all configured files. */
    tempo_runtime_config_hash: { type: "gauge", labels: ["config", "sha256"] },
    /** Whether the last runtime-config reload attempt was successful. */
    tempo_runtime_config_last_reload_successful: { type: "gauge", labels: ["config"] },
    /** Current number of accepted TCP connections. */
    tempo_tcp_connections: { type: "gauge", labels: ["protocol"] },
    /** The max number of TCP connections that can be accepted (0 means no limit). */
    tempo_tcp_connections_limit: { type: "gauge", labels: ["protocol"] },
    /** Total number of bytes in the backend */
    tempodb_backend_bytes_total: { type: "gauge", unit: "bytes", labels: ["status", "tenant"] },
    /** Total number of hedged backend requests. */
    tempodb_backend_hedged_roundtrips_total: { type: "counter", labels: [] },
    /** Total number of objects (traces) in the backend */
    tempodb_backend_objects_total: { type: "gauge", labels: ["status", "tenant"] },
    /** Total number of blocks per tenant. */
    tempodb_blocklist_length: { type: "gauge", labels: ["tenant"] },
    /** Records the amount of time to poll and update the blocklist. */
    tempodb_blocklist_poll_duration_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Total number of times an error occurred while polling the blocklist. */
    tempodb_blocklist_poll_errors_total: { type: "counter", labels: ["tenant"] },
    /** Age in seconds of the last pulled tenant index. */
    tempodb_blocklist_tenant_index_age_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["tenant"],
    },
    /** A value of 1 indicates this instance of tempodb is building the tenant index. */
    tempodb_blocklist_tenant_index_builder: { type: "gauge", labels: ["tenant"] },
    /** Total number of times an error occurred while retrieving or building the tenant index. */
    tempodb_blocklist_tenant_index_errors_total: { type: "counter", labels: ["tenant"] },
    /** Total number of blocks compacted. */
    tempodb_compaction_blocks_total: { type: "counter", labels: ["level"] },
    /** Total number of bytes written to backend during compaction. */
    tempodb_compaction_bytes_written_total: { type: "counter", labels: ["level"] },
    /** Total number of errors occurring during compaction. */
    tempodb_compaction_errors_total: { type: "counter", labels: [] },
    /** Number of blocks remaining to be compacted before next maintenance cycle */
    tempodb_compaction_outstanding_blocks: { type: "gauge", labels: ["tenant"] },
    /** Total number of blocks deleted. */
    tempodb_retention_deleted_total: { type: "counter", labels: [] },
    /** Records the amount of time to perform retention tasks. */
    tempodb_retention_duration_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Total number of times an error occurred while performing retention tasks. */
    tempodb_retention_errors_total: { type: "counter", labels: [] },
    /** Total number of blocks marked for deletion. */
    tempodb_retention_marked_for_deletion_total: { type: "counter", labels: [] },
    /** Current length of the work queue. */
    tempodb_work_queue_length: { type: "gauge", labels: [] },
    /** Maximum number of items in the work queue. */
    tempodb_work_queue_max: { type: "gauge", labels: [] },
    /** timer_memberlist_gossip */
    timer_memberlist_gossip: { type: "summary", labels: [] },
    /** timer_memberlist_pushPullNode */
    timer_memberlist_pushPullNode: { type: "summary", labels: [] },
  },
});

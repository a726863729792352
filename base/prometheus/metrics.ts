import { catalogue } from "../../sdk/index.ts";

export const prometheusMetrics = catalogue({
  program: "prometheus",
  version: "3.13.2",
  source:
    "exposition of Prometheus 3.13.2 with rules, remote write and Kubernetes discovery, and its source code for discovery that refreshes",
  port: "web",
  metrics: {
    /** A summary of the wall-time pause (stop-the-world) duration in garbage collection cycles. */
    go_gc_duration_seconds: { type: "summary", unit: "seconds", labels: [] },
    /** Number of goroutines that currently exist. */
    go_goroutines: { type: "gauge", labels: [] },
    /** Information about the Go environment. */
    go_info: { type: "gauge", labels: ["version"] },
    /** Number of bytes allocated in heap and currently in use. Equals to /memory/classes/heap/objects:bytes. */
    go_memstats_alloc_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of heap bytes that are in use. Equals to /memory/classes/heap/objects:bytes + /memory/classes/heap/unused:bytes */
    go_memstats_heap_inuse_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of bytes obtained from system. Equals to /memory/classes/total:byte. */
    go_memstats_sys_bytes: { type: "gauge", unit: "bytes", labels: [] },
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
    /** Total number of connections opened to the listener of a given name. */
    net_conntrack_listener_conn_accepted_total: { type: "counter", labels: ["listener_name"] },
    /** Total number of connections closed that were made to the listener of a given name. */
    net_conntrack_listener_conn_closed_total: { type: "counter", labels: ["listener_name"] },
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
    /** The current number of active notification subscribers. */
    prometheus_api_notification_active_subscribers: { type: "gauge", labels: [] },
    /** Total number of notification updates dropped. */
    prometheus_api_notification_updates_dropped_total: { type: "counter", labels: [] },
    /** Total number of notification updates sent. */
    prometheus_api_notification_updates_sent_total: { type: "counter", labels: [] },
    /** A metric with a constant '1' value labeled by version, revision, branch, goversion from which prometheus was built, and the goos and goarch for the build. */
    prometheus_build_info: {
      type: "gauge",
      labels: ["branch", "goarch", "goos", "goversion", "revision", "tags", "version"],
    },
    /** Timestamp of the last successful configuration reload. */
    prometheus_config_last_reload_success_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: [],
    },
    /** Whether the last configuration reload attempt was successful. */
    prometheus_config_last_reload_successful: { type: "gauge", labels: [] },
    /** The current number of queries being executed or waiting. */
    prometheus_engine_queries: { type: "gauge", labels: [] },
    /** The max number of concurrent queries. */
    prometheus_engine_queries_concurrent_max: { type: "gauge", labels: [] },
    /** The duration of various parts of PromQL query execution. */
    prometheus_engine_query_duration_histogram_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["slice"],
    },
    /** Query timings */
    prometheus_engine_query_duration_seconds: {
      type: "summary",
      unit: "seconds",
      labels: ["slice"],
    },
    /** State of the query log. */
    prometheus_engine_query_log_enabled: { type: "gauge", labels: [] },
    /** The number of query log failures. */
    prometheus_engine_query_log_failures_total: { type: "counter", labels: [] },
    /** The total number of samples read by all queries (only new points per step for range-vector). */
    prometheus_engine_query_samples_read_total: { type: "counter", labels: [] },
    /** The total number of samples loaded by all queries (full window per step for range-vector). */
    prometheus_engine_query_samples_total: { type: "counter", labels: [] },
    /** Histogram of latencies for HTTP requests. */
    prometheus_http_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["handler"],
    },
    /** Counter of HTTP requests. */
    prometheus_http_requests_total: { type: "counter", labels: ["code", "handler"] },
    /** Histogram of response size for HTTP requests. */
    prometheus_http_response_size_bytes: { type: "histogram", unit: "bytes", labels: ["handler"] },
    /** The number of alertmanagers discovered and active. */
    prometheus_notifications_alertmanagers_discovered: { type: "gauge", labels: [] },
    /** Total number of alerts dropped due to errors when sending to Alertmanager. */
    prometheus_notifications_dropped_total: { type: "counter", labels: ["alertmanager"] },
    /** Total number of sent alerts affected by errors. */
    prometheus_notifications_errors_total: { type: "counter", labels: ["alertmanager"] },
    /** Latency histogram for sending alert notifications. */
    prometheus_notifications_latency_histogram_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["alertmanager"],
    },
    /** Latency quantiles for sending alert notifications. */
    prometheus_notifications_latency_seconds: {
      type: "summary",
      unit: "seconds",
      labels: ["alertmanager"],
    },
    /** The capacity of the alert notifications queue. */
    prometheus_notifications_queue_capacity: { type: "gauge", labels: [] },
    /** The number of alert notifications in the queue. */
    prometheus_notifications_queue_length: { type: "gauge", labels: ["alertmanager"] },
    /** Total number of alerts sent. */
    prometheus_notifications_sent_total: { type: "counter", labels: ["alertmanager"] },
    /** Whether Prometheus startup was fully completed and the server is ready for normal operation. */
    prometheus_ready: { type: "gauge", labels: [] },
    /** The current number of remote read queries that are either in execution or queued on the handler. */
    prometheus_remote_read_handler_queries: { type: "gauge", labels: [] },
    /** The total number of bytes of data (not metadata) sent by the queue after compression. Note that when exemplars over remote write is enabled the exemplars included in a remote write request count towards this metric. */
    prometheus_remote_storage_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["remote_name", "url"],
    },
    /** Total number of times enqueue has failed because a shards queue was full. */
    prometheus_remote_storage_enqueue_retries_total: {
      type: "counter",
      labels: ["remote_name", "url"],
    },
    /** Total number of exemplars which failed on send to remote storage, non-recoverable errors. */
    prometheus_remote_storage_exemplars_failed_total: {
      type: "counter",
      labels: ["remote_name", "url"],
    },
    /** Exemplars in to remote storage, compare to exemplars out for queue managers. Deprecated, check prometheus_wal_watcher_records_read_total and prometheus_remote_storage_exemplars_dropped_total */
    prometheus_remote_storage_exemplars_in_total: { type: "counter", labels: [] },
    /** The number of exemplars pending in the queues shards to be sent to the remote storage. */
    prometheus_remote_storage_exemplars_pending: { type: "gauge", labels: ["remote_name", "url"] },
    /** Total number of exemplars which failed on send to remote storage but were retried because the send error was recoverable. */
    prometheus_remote_storage_exemplars_retried_total: {
      type: "counter",
      labels: ["remote_name", "url"],
    },
    /** Total number of exemplars sent to remote storage. */
    prometheus_remote_storage_exemplars_total: { type: "counter", labels: ["remote_name", "url"] },
    /** Highest timestamp that has come into the remote storage via the Appender interface, in seconds since epoch. Initialized to 0 when no data has been received yet. Deprecated, check prometheus_remote_storage_queue_highest_timestamp_seconds which is more accurate. */
    prometheus_remote_storage_highest_timestamp_in_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: [],
    },
    /** Total number of histograms which failed on send to remote storage, non-recoverable errors. */
    prometheus_remote_storage_histograms_failed_total: {
      type: "counter",
      labels: ["remote_name", "url"],
    },
    /** HistogramSamples in to remote storage, compare to histograms out for queue managers. Deprecated, check prometheus_wal_watcher_records_read_total and prometheus_remote_storage_histograms_dropped_total */
    prometheus_remote_storage_histograms_in_total: { type: "counter", labels: [] },
    /** The number of histograms pending in the queues shards to be sent to the remote storage. */
    prometheus_remote_storage_histograms_pending: { type: "gauge", labels: ["remote_name", "url"] },
    /** Total number of histograms which failed on send to remote storage but were retried because the send error was recoverable. */
    prometheus_remote_storage_histograms_retried_total: {
      type: "counter",
      labels: ["remote_name", "url"],
    },
    /** Total number of histograms sent to remote storage. */
    prometheus_remote_storage_histograms_total: { type: "counter", labels: ["remote_name", "url"] },
    /** The maximum number of samples to be sent, in a single request, to the remote storage. Note that, when sending of exemplars over remote write is enabled, exemplars count towards this limit. */
    prometheus_remote_storage_max_samples_per_send: {
      type: "gauge",
      labels: ["remote_name", "url"],
    },
    /** The total number of bytes of metadata sent by the queue after compression. */
    prometheus_remote_storage_metadata_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["remote_name", "url"],
    },
    /** Total number of metadata entries which failed on send to remote storage, non-recoverable errors. */
    prometheus_remote_storage_metadata_failed_total: {
      type: "counter",
      labels: ["remote_name", "url"],
    },
    /** Total number of metadata entries which failed on send to remote storage but were retried because the send error was recoverable. */
    prometheus_remote_storage_metadata_retried_total: {
      type: "counter",
      labels: ["remote_name", "url"],
    },
    /** Total number of metadata entries sent to remote storage. */
    prometheus_remote_storage_metadata_total: { type: "counter", labels: ["remote_name", "url"] },
    /** Highest timestamp successfully sent by this queue, in seconds since epoch. Initialized to 0 when no data has been sent yet. */
    prometheus_remote_storage_queue_highest_sent_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["remote_name", "url"],
    },
    /** Highest timestamp that was enqueued, in seconds since epoch. Initialized to 0 when no data has been received yet. */
    prometheus_remote_storage_queue_highest_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["remote_name", "url"],
    },
    /** Total number of samples which failed on send to remote storage, non-recoverable errors. */
    prometheus_remote_storage_samples_failed_total: {
      type: "counter",
      labels: ["remote_name", "url"],
    },
    /** Samples in to remote storage, compare to samples out for queue managers. Deprecated, check prometheus_wal_watcher_records_read_total and prometheus_remote_storage_samples_dropped_total */
    prometheus_remote_storage_samples_in_total: { type: "counter", labels: [] },
    /** The number of samples pending in the queues shards to be sent to the remote storage. */
    prometheus_remote_storage_samples_pending: { type: "gauge", labels: ["remote_name", "url"] },
    /** Total number of samples which failed on send to remote storage but were retried because the send error was recoverable. */
    prometheus_remote_storage_samples_retried_total: {
      type: "counter",
      labels: ["remote_name", "url"],
    },
    /** Total number of samples sent to remote storage. */
    prometheus_remote_storage_samples_total: { type: "counter", labels: ["remote_name", "url"] },
    /** Duration of send calls to the remote storage. */
    prometheus_remote_storage_sent_batch_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["remote_name", "url"],
    },
    /** The capacity of each shard of the queue used for parallel sending to the remote storage. */
    prometheus_remote_storage_shard_capacity: { type: "gauge", labels: ["remote_name", "url"] },
    /** The number of shards used for parallel sending to the remote storage. */
    prometheus_remote_storage_shards: { type: "gauge", labels: ["remote_name", "url"] },
    /** The number of shards that the queues shard calculation wants to run based on the rate of samples in vs. samples out. */
    prometheus_remote_storage_shards_desired: { type: "gauge", labels: ["remote_name", "url"] },
    /** The maximum number of shards that the queue is allowed to run. */
    prometheus_remote_storage_shards_max: { type: "gauge", labels: ["remote_name", "url"] },
    /** The minimum number of shards that the queue is allowed to run. */
    prometheus_remote_storage_shards_min: { type: "gauge", labels: ["remote_name", "url"] },
    /** The number of times release has been called for strings that are not interned. */
    prometheus_remote_storage_string_interner_zero_reference_releases_total: {
      type: "counter",
      labels: [],
    },
    /** The duration for a rule to execute. */
    prometheus_rule_evaluation_duration_histogram_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** The duration for a rule to execute. */
    prometheus_rule_evaluation_duration_seconds: { type: "summary", unit: "seconds", labels: [] },
    /** The total number of rule evaluation failures. */
    prometheus_rule_evaluation_failures_total: { type: "counter", labels: ["rule_group"] },
    /** The total number of rule evaluations. */
    prometheus_rule_evaluations_total: { type: "counter", labels: ["rule_group"] },
    /** The duration of rule group evaluations. */
    prometheus_rule_group_duration_histogram_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** The duration of rule group evaluations. */
    prometheus_rule_group_duration_seconds: { type: "summary", unit: "seconds", labels: [] },
    /** The interval of a rule group. */
    prometheus_rule_group_interval_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["rule_group"],
    },
    /** The total number of rule group evaluations missed due to slow rule group evaluation. */
    prometheus_rule_group_iterations_missed_total: { type: "counter", labels: ["rule_group"] },
    /** The total number of scheduled rule group evaluations, whether executed or missed. */
    prometheus_rule_group_iterations_total: { type: "counter", labels: ["rule_group"] },
    /** The duration of the last rule group evaluation. */
    prometheus_rule_group_last_duration_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["rule_group"],
    },
    /** The number of samples returned during the last rule group evaluation. */
    prometheus_rule_group_last_evaluation_samples: { type: "gauge", labels: ["rule_group"] },
    /** The timestamp of the last rule group evaluation in seconds. */
    prometheus_rule_group_last_evaluation_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["rule_group"],
    },
    /** The duration of the last alert rules alerts restoration using the `ALERTS_FOR_STATE` series. */
    prometheus_rule_group_last_restore_duration_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["rule_group"],
    },
    /** The sum of time in seconds it took to evaluate each rule in the group regardless of concurrency. This should be higher than the group duration if rules are evaluated concurrently. */
    prometheus_rule_group_last_rule_duration_sum_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["rule_group"],
    },
    /** The number of rules. */
    prometheus_rule_group_rules: { type: "gauge", labels: ["rule_group"] },
    /** Current number of discovered targets. */
    prometheus_sd_discovered_targets: { type: "gauge", labels: ["config", "name"] },
    /** Current number of service discovery configurations that failed to load. */
    prometheus_sd_failed_configs: { type: "gauge", labels: ["name"] },
    /** The number of File-SD read errors. */
    prometheus_sd_file_read_errors_total: { type: "counter", labels: [] },
    /** The duration of the File-SD scan in seconds. */
    prometheus_sd_file_scan_duration_seconds: { type: "summary", unit: "seconds", labels: [] },
    /** The number of File-SD errors caused by filesystem watch failures. */
    prometheus_sd_file_watcher_errors_total: { type: "counter", labels: [] },
    /** Number of HTTP service discovery refresh failures. */
    prometheus_sd_http_failures_total: { type: "counter", labels: [] },
    /** The number of Kubernetes events handled. */
    prometheus_sd_kubernetes_events_total: { type: "counter", labels: ["event", "role"] },
    /** The number of failed WATCH/LIST requests. */
    prometheus_sd_kubernetes_failures_total: { type: "counter", labels: [] },
    /** Total number of HTTP requests to the Kubernetes API by status code. */
    prometheus_sd_kubernetes_http_request_total: { type: "counter", labels: ["status_code"] },
    /** Current depth of the work queue. */
    prometheus_sd_kubernetes_workqueue_depth: { type: "gauge", labels: ["queue_name"] },
    /** Total number of items added to the work queue. */
    prometheus_sd_kubernetes_workqueue_items_total: { type: "counter", labels: ["queue_name"] },
    /** How long an item stays in the work queue. */
    prometheus_sd_kubernetes_workqueue_latency_seconds: {
      type: "summary",
      unit: "seconds",
      labels: ["queue_name"],
    },
    /** Duration of the longest running processor in the work queue. */
    prometheus_sd_kubernetes_workqueue_longest_running_processor_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["queue_name"],
    },
    /** How long an item has remained unfinished in the work queue. */
    prometheus_sd_kubernetes_workqueue_unfinished_work_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["queue_name"],
    },
    /** How long processing an item from the work queue takes. */
    prometheus_sd_kubernetes_workqueue_work_duration_seconds: {
      type: "summary",
      unit: "seconds",
      labels: ["queue_name"],
    },
    /** Timestamp of the last update sent to the SD consumers. */
    prometheus_sd_last_update_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["config", "name"],
    },
    /** Total number of update events received from the SD providers. */
    prometheus_sd_received_updates_total: { type: "counter", labels: ["name"] },
    /** The duration of a refresh in seconds for the given SD mechanism. */
    prometheus_sd_refresh_duration_seconds: {
      type: "summary",
      unit: "seconds",
      labels: ["config", "mechanism"],
    },
    /** Number of refresh failures for the given SD mechanism. */
    prometheus_sd_refresh_failures_total: { type: "counter", labels: ["config", "mechanism"] },
    /** Total number of update events that couldn't be sent immediately. */
    prometheus_sd_updates_delayed_total: { type: "counter", labels: ["name"] },
    /** Total number of update events sent to the SD consumers. */
    prometheus_sd_updates_total: { type: "counter", labels: ["name"] },
    /** Actual intervals between scrapes. */
    prometheus_target_interval_length_histogram_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["interval"],
    },
    /** Actual intervals between scrapes. */
    prometheus_target_interval_length_seconds: {
      type: "summary",
      unit: "seconds",
      labels: ["interval"],
    },
    /** The number of bytes that are currently used for storing metric metadata in the cache */
    prometheus_target_metadata_cache_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["scrape_job"],
    },
    /** Total number of metric metadata entries in the cache */
    prometheus_target_metadata_cache_entries: { type: "gauge", labels: ["scrape_job"] },
    /** Total duration of the scrape from start to commit completion in seconds. */
    prometheus_target_scrape_duration_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Total number of times scrape pools hit the label limits, during sync or config reload. */
    prometheus_target_scrape_pool_exceeded_label_limits_total: { type: "counter", labels: [] },
    /** Total number of times scrape pools hit the target limit, during sync or config reload. */
    prometheus_target_scrape_pool_exceeded_target_limit_total: { type: "counter", labels: [] },
    /** Total number of failed scrape pool reloads. */
    prometheus_target_scrape_pool_reloads_failed_total: { type: "counter", labels: [] },
    /** Total number of scrape pool reloads. */
    prometheus_target_scrape_pool_reloads_total: { type: "counter", labels: [] },
    /** Current number of symbols in table for this scrape pool. */
    prometheus_target_scrape_pool_symboltable_items: { type: "gauge", labels: ["scrape_job"] },
    /** Total number of syncs that were executed on a scrape pool. */
    prometheus_target_scrape_pool_sync_total: { type: "counter", labels: ["scrape_job"] },
    /** Maximum number of targets allowed in this scrape pool. */
    prometheus_target_scrape_pool_target_limit: { type: "gauge", labels: ["scrape_job"] },
    /** Current number of targets in this scrape pool. */
    prometheus_target_scrape_pool_targets: { type: "gauge", labels: ["scrape_job"] },
    /** Total number of scrape pool creations that failed. */
    prometheus_target_scrape_pools_failed_total: { type: "counter", labels: [] },
    /** Total number of scrape pool creation attempts. */
    prometheus_target_scrape_pools_total: { type: "counter", labels: [] },
    /** How many times a scrape cache was flushed due to getting big while scrapes are failing. */
    prometheus_target_scrapes_cache_flush_forced_total: { type: "counter", labels: [] },
    /** Total number of scrapes that hit the body size limit */
    prometheus_target_scrapes_exceeded_body_size_limit_total: { type: "counter", labels: [] },
    /** Total number of scrapes that hit the native histogram bucket limit and were rejected. */
    prometheus_target_scrapes_exceeded_native_histogram_bucket_limit_total: {
      type: "counter",
      labels: [],
    },
    /** Total number of scrapes that hit the sample limit and were rejected. */
    prometheus_target_scrapes_exceeded_sample_limit_total: { type: "counter", labels: [] },
    /** Total number of exemplar rejected due to not being out of the expected order. */
    prometheus_target_scrapes_exemplar_out_of_order_total: { type: "counter", labels: [] },
    /** Total number of samples rejected due to duplicate timestamps but different values. */
    prometheus_target_scrapes_sample_duplicate_timestamp_total: { type: "counter", labels: [] },
    /** Total number of samples rejected due to timestamp falling outside of the time bounds. */
    prometheus_target_scrapes_sample_out_of_bounds_total: { type: "counter", labels: [] },
    /** Total number of samples rejected due to not being out of the expected order. */
    prometheus_target_scrapes_sample_out_of_order_total: { type: "counter", labels: [] },
    /** Total number of target sync failures. */
    prometheus_target_sync_failed_total: { type: "counter", labels: ["scrape_job"] },
    /** Actual interval to sync the scrape pool. */
    prometheus_target_sync_length_histogram_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["scrape_job"],
    },
    /** Actual interval to sync the scrape pool. */
    prometheus_target_sync_length_seconds: {
      type: "summary",
      unit: "seconds",
      labels: ["scrape_job"],
    },
    /** The total number of template text expansion failures. */
    prometheus_template_text_expansion_failures_total: { type: "counter", labels: [] },
    /** The total number of template text expansions. */
    prometheus_template_text_expansions_total: { type: "counter", labels: [] },
    /** Number of currently loaded data blocks */
    prometheus_tsdb_blocks_loaded: { type: "gauge", labels: [] },
    /** Total number of checkpoint creations that failed. */
    prometheus_tsdb_checkpoint_creations_failed_total: { type: "counter", labels: [] },
    /** Total number of checkpoint creations attempted. */
    prometheus_tsdb_checkpoint_creations_total: { type: "counter", labels: [] },
    /** Total number of checkpoint deletions that failed. */
    prometheus_tsdb_checkpoint_deletions_failed_total: { type: "counter", labels: [] },
    /** Total number of checkpoint deletions attempted. */
    prometheus_tsdb_checkpoint_deletions_total: { type: "counter", labels: [] },
    /** -1: lockfile is disabled. 0: a lockfile from a previous execution was replaced. 1: lockfile creation was clean */
    prometheus_tsdb_clean_start: { type: "gauge", labels: [] },
    /** Final time range of chunks on their first compaction */
    prometheus_tsdb_compaction_chunk_range_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** Final number of samples on their first compaction */
    prometheus_tsdb_compaction_chunk_samples: { type: "histogram", labels: [] },
    /** Final size of chunks on their first compaction */
    prometheus_tsdb_compaction_chunk_size_bytes: { type: "histogram", unit: "bytes", labels: [] },
    /** Duration of compaction runs */
    prometheus_tsdb_compaction_duration_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Set to 1 when a block is currently being written to the disk. */
    prometheus_tsdb_compaction_populating_block: { type: "gauge", labels: [] },
    /** Total number of compactions that failed for the partition. */
    prometheus_tsdb_compactions_failed_total: { type: "counter", labels: [] },
    /** Total number of skipped compactions due to disabled auto compaction. */
    prometheus_tsdb_compactions_skipped_total: { type: "counter", labels: [] },
    /** Total number of compactions that were executed for the partition. */
    prometheus_tsdb_compactions_total: { type: "counter", labels: [] },
    /** Total number of triggered compactions for the partition. */
    prometheus_tsdb_compactions_triggered_total: { type: "counter", labels: [] },
    /** Time taken to replay the data on disk. */
    prometheus_tsdb_data_replay_duration_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Total number of appended exemplars. */
    prometheus_tsdb_exemplar_exemplars_appended_total: { type: "counter", labels: [] },
    /** Number of exemplars currently in circular storage. */
    prometheus_tsdb_exemplar_exemplars_in_storage: { type: "gauge", labels: [] },
    /** The timestamp of the oldest exemplar stored in circular storage. Useful to check for what timerange the current exemplar buffer limit allows. This usually means the last timestampfor all exemplars for a typical setup. This is not true though if one of the series timestamp is in future compared to rest series. */
    prometheus_tsdb_exemplar_last_exemplars_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: [],
    },
    /** Total number of exemplars the exemplar storage can store, resizeable. */
    prometheus_tsdb_exemplar_max_exemplars: { type: "gauge", labels: [] },
    /** Total number of out of order exemplar ingestion failed attempts. */
    prometheus_tsdb_exemplar_out_of_order_exemplars_total: { type: "counter", labels: [] },
    /** Number of series with exemplars currently in circular storage. */
    prometheus_tsdb_exemplar_series_with_exemplars_in_storage: { type: "gauge", labels: [] },
    /** Number of currently active appender transactions */
    prometheus_tsdb_head_active_appenders: { type: "gauge", labels: [] },
    /** Total number of chunks in the head block. */
    prometheus_tsdb_head_chunks: { type: "gauge", labels: [] },
    /** Total number of chunks created in the head */
    prometheus_tsdb_head_chunks_created_total: { type: "counter", labels: [] },
    /** Total number of chunks removed in the head */
    prometheus_tsdb_head_chunks_removed_total: { type: "counter", labels: [] },
    /** Size of the chunks_head directory. */
    prometheus_tsdb_head_chunks_storage_size_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Runtime of garbage collection in the head block. */
    prometheus_tsdb_head_gc_duration_seconds: { type: "summary", unit: "seconds", labels: [] },
    /** Maximum timestamp of the head block. The unit is decided by the library consumer. */
    prometheus_tsdb_head_max_time: { type: "gauge", labels: [] },
    /** Maximum timestamp of the head block. */
    prometheus_tsdb_head_max_time_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Minimum time bound of the head block. The unit is decided by the library consumer. */
    prometheus_tsdb_head_min_time: { type: "gauge", labels: [] },
    /** Minimum time bound of the head block. */
    prometheus_tsdb_head_min_time_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Total number of appended out of order samples. */
    prometheus_tsdb_head_out_of_order_samples_appended_total: { type: "counter", labels: ["type"] },
    /** Total number of appended samples. */
    prometheus_tsdb_head_samples_appended_total: { type: "counter", labels: ["type"] },
    /** Total number of series in the head block. */
    prometheus_tsdb_head_series: { type: "gauge", labels: [] },
    /** Total number of series created in the head */
    prometheus_tsdb_head_series_created_total: { type: "counter", labels: [] },
    /** Total number of requests for series that were not found. */
    prometheus_tsdb_head_series_not_found_total: { type: "counter", labels: [] },
    /** Total number of series removed in the head */
    prometheus_tsdb_head_series_removed_total: { type: "counter", labels: [] },
    /** Total number of stale series in the head block. */
    prometheus_tsdb_head_stale_series: { type: "gauge", labels: [] },
    /** Total number of head truncations that failed. */
    prometheus_tsdb_head_truncations_failed_total: { type: "counter", labels: [] },
    /** Total number of head truncations attempted. */
    prometheus_tsdb_head_truncations_total: { type: "counter", labels: [] },
    /** The highest TSDB append ID that has been given out. */
    prometheus_tsdb_isolation_high_watermark: { type: "gauge", labels: [] },
    /** The lowest TSDB append ID that is still referenced. */
    prometheus_tsdb_isolation_low_watermark: { type: "gauge", labels: [] },
    /** Lowest timestamp value stored in the database. The unit is decided by the library consumer. */
    prometheus_tsdb_lowest_timestamp: { type: "gauge", labels: [] },
    /** Lowest timestamp value stored in the database. */
    prometheus_tsdb_lowest_timestamp_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Total number of memory-mapped chunk corruptions. */
    prometheus_tsdb_mmap_chunk_corruptions_total: { type: "counter", labels: [] },
    /** Total number of chunks that were memory-mapped. */
    prometheus_tsdb_mmap_chunks_total: { type: "counter", labels: [] },
    /** Total number of out of bound samples ingestion failed attempts with out of order support disabled. */
    prometheus_tsdb_out_of_bound_samples_total: { type: "counter", labels: ["type"] },
    /** Total number of out of order samples ingestion failed attempts due to out of order being disabled. */
    prometheus_tsdb_out_of_order_samples_total: { type: "counter", labels: ["type"] },
    /** Number of times the database failed to reloadBlocks block data from disk. */
    prometheus_tsdb_reloads_failures_total: { type: "counter", labels: [] },
    /** Number of times the database reloaded block data from disk. */
    prometheus_tsdb_reloads_total: { type: "counter", labels: [] },
    /** Max number of bytes to be retained in the tsdb blocks, configured 0 means disabled */
    prometheus_tsdb_retention_limit_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Max percentage of total storage space to be retained in the tsdb blocks, configured 0 means disabled */
    prometheus_tsdb_retention_limit_percentage: { type: "gauge", labels: [] },
    /** How long to retain samples in storage. */
    prometheus_tsdb_retention_limit_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Delta in seconds by which a sample is considered out of order (reported regardless of OOO time window and whether sample is accepted or not). */
    prometheus_tsdb_sample_ooo_delta: { type: "histogram", labels: [] },
    /** The number of times that blocks were deleted because the maximum number of bytes was exceeded. */
    prometheus_tsdb_size_retentions_total: { type: "counter", labels: [] },
    /** Total number snapshot replays that failed. */
    prometheus_tsdb_snapshot_replay_error_total: { type: "counter", labels: [] },
    /** Duration of stale series compaction runs. */
    prometheus_tsdb_stale_series_compaction_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** Total number of stale series compactions that failed. */
    prometheus_tsdb_stale_series_compactions_failed_total: { type: "counter", labels: [] },
    /** Total number of triggered stale series compactions. */
    prometheus_tsdb_stale_series_compactions_triggered_total: { type: "counter", labels: [] },
    /** The number of bytes that are currently used for local storage by all blocks. */
    prometheus_tsdb_storage_blocks_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Size of symbol table in memory for loaded blocks */
    prometheus_tsdb_symbol_table_size_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** The number of times that blocks were deleted because the maximum time limit was exceeded. */
    prometheus_tsdb_time_retentions_total: { type: "counter", labels: [] },
    /** The time taken to recompact blocks to remove tombstones. */
    prometheus_tsdb_tombstone_cleanup_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Total number of out of order samples ingestion failed attempts with out of support enabled, but sample outside of time window. */
    prometheus_tsdb_too_old_samples_total: { type: "counter", labels: ["type"] },
    /** Total number of compactions done on overlapping blocks. */
    prometheus_tsdb_vertical_compactions_total: { type: "counter", labels: [] },
    /** Total number of completed pages. */
    prometheus_tsdb_wal_completed_pages_total: { type: "counter", labels: [] },
    /** Total number of WAL corruptions. */
    prometheus_tsdb_wal_corruptions_total: { type: "counter", labels: [] },
    /** Duration of write log fsync. */
    prometheus_tsdb_wal_fsync_duration_seconds: { type: "summary", unit: "seconds", labels: [] },
    /** Total number of page flushes. */
    prometheus_tsdb_wal_page_flushes_total: { type: "counter", labels: [] },
    /** Total number of bytes saved by the optional record compression. Use this metric to learn about the effectiveness compression. */
    prometheus_tsdb_wal_record_bytes_saved_total: { type: "counter", labels: ["compression"] },
    /** Total number of record parts written before flushing. */
    prometheus_tsdb_wal_record_part_writes_total: { type: "counter", labels: [] },
    /** Total number of record part bytes written before flushing, including CRC and compression headers. */
    prometheus_tsdb_wal_record_parts_bytes_written_total: { type: "counter", labels: [] },
    /** Write log segment index that TSDB is currently writing to. */
    prometheus_tsdb_wal_segment_current: { type: "gauge", labels: [] },
    /** Size of the write log directory. */
    prometheus_tsdb_wal_storage_size_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Duration of WAL truncation. */
    prometheus_tsdb_wal_truncate_duration_seconds: { type: "summary", unit: "seconds", labels: [] },
    /** Total number of write log truncations that failed. */
    prometheus_tsdb_wal_truncations_failed_total: { type: "counter", labels: [] },
    /** Total number of write log truncations attempted. */
    prometheus_tsdb_wal_truncations_total: { type: "counter", labels: [] },
    /** Total number of write log writes that failed. */
    prometheus_tsdb_wal_writes_failed_total: { type: "counter", labels: [] },
    /** Current segment the WAL watcher is reading records from. */
    prometheus_wal_watcher_current_segment: { type: "gauge", labels: ["consumer"] },
    /** The number of WAL write notifications that the Watcher has skipped due to already being in a WAL read routine. */
    prometheus_wal_watcher_notifications_skipped_total: { type: "counter", labels: ["consumer"] },
    /** Number of records read by the WAL watcher that resulted in an error when decoding. */
    prometheus_wal_watcher_record_decode_failures_total: { type: "counter", labels: ["consumer"] },
    /** Number of records read by the WAL watcher from the WAL. */
    prometheus_wal_watcher_records_read_total: { type: "counter", labels: ["consumer", "type"] },
    /** Number of sample records read by the WAL watcher and sent to remote write during replay of existing WAL. */
    prometheus_wal_watcher_samples_sent_pre_tailing_total: {
      type: "counter",
      labels: ["consumer"],
    },
    /** Total number of errors that occurred while sending federation responses. */
    prometheus_web_federation_errors_total: { type: "counter", labels: [] },
    /** Total number of warnings that occurred while sending federation responses. */
    prometheus_web_federation_warnings_total: { type: "counter", labels: [] },
    /** Current number of scrapes being served. */
    promhttp_metric_handler_requests_in_flight: { type: "gauge", labels: [] },
    /** Total number of scrapes by HTTP status code. */
    promhttp_metric_handler_requests_total: { type: "counter", labels: ["code"] },
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

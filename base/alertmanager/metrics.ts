import { catalogue } from "../../sdk/index.ts";

export const alertmanagerMetrics = catalogue({
  program: "alertmanager",
  version: "0.34.2",
  source: "exposition of Alertmanager 0.34.2 in a cluster of one",
  port: "web",
  metrics: {
    /** How many alerts by state. */
    alertmanager_alerts: { type: "gauge", labels: ["state"] },
    /** The total number of received alerts that were invalid. */
    alertmanager_alerts_invalid_total: { type: "counter", labels: ["version"] },
    /** Current limit on number of alerts per alert name */
    alertmanager_alerts_per_alert_limit: { type: "gauge", labels: [] },
    /** The total number of received alerts. */
    alertmanager_alerts_received_total: { type: "counter", labels: ["status", "version"] },
    /** Number of times alerts were written to subscriber channels */
    alertmanager_alerts_subscriber_channel_writes_total: {
      type: "counter",
      labels: ["subscriber"],
    },
    /** A metric with a constant '1' value labeled by version, revision, branch, goversion from which alertmanager was built, and the goos and goarch for the build. */
    alertmanager_build_info: {
      type: "gauge",
      labels: ["branch", "goarch", "goos", "goversion", "revision", "tags", "version"],
    },
    /** Total number of received alive messages. */
    alertmanager_cluster_alive_messages_total: { type: "counter", labels: ["peer"] },
    /** Indicates whether the clustering is enabled or not. */
    alertmanager_cluster_enabled: { type: "gauge", labels: [] },
    /** Number indicating the current number of failed peers in the cluster. */
    alertmanager_cluster_failed_peers: { type: "gauge", labels: [] },
    /** Health score of the cluster. Lower values are better and zero means 'totally healthy'. */
    alertmanager_cluster_health_score: { type: "gauge", labels: [] },
    /** Number indicating current number of members in cluster. */
    alertmanager_cluster_members: { type: "gauge", labels: [] },
    /** Total number of cluster messages pruned. */
    alertmanager_cluster_messages_pruned_total: { type: "counter", labels: [] },
    /** Number of cluster messages which are queued. */
    alertmanager_cluster_messages_queued: { type: "gauge", labels: [] },
    /** Total size of cluster messages received. */
    alertmanager_cluster_messages_received_size_total: { type: "counter", labels: ["msg_type"] },
    /** Total number of cluster messages received. */
    alertmanager_cluster_messages_received_total: { type: "counter", labels: ["msg_type"] },
    /** Total size of cluster messages sent. */
    alertmanager_cluster_messages_sent_size_total: { type: "counter", labels: ["msg_type"] },
    /** Total number of cluster messages sent. */
    alertmanager_cluster_messages_sent_total: { type: "counter", labels: ["msg_type"] },
    /** A metric with a constant '1' value labeled by peer name. */
    alertmanager_cluster_peer_info: { type: "gauge", labels: ["peer"] },
    /** Total number of times memberlist has noticed conflicting peer names */
    alertmanager_cluster_peer_name_conflicts_total: { type: "counter", labels: [] },
    /** A counter of the number of peers that have joined. */
    alertmanager_cluster_peers_joined_total: { type: "counter", labels: [] },
    /** A counter of the number of peers that have left. */
    alertmanager_cluster_peers_left_total: { type: "counter", labels: [] },
    /** A counter of the number of peers that have updated metadata. */
    alertmanager_cluster_peers_update_total: { type: "counter", labels: [] },
    /** A counter of the number of failed cluster peer reconnection attempts. */
    alertmanager_cluster_reconnections_failed_total: { type: "counter", labels: [] },
    /** A counter of the number of cluster peer reconnections. */
    alertmanager_cluster_reconnections_total: { type: "counter", labels: [] },
    /** A counter of the number of failed cluster peer joined attempts via refresh. */
    alertmanager_cluster_refresh_join_failed_total: { type: "counter", labels: [] },
    /** A counter of the number of cluster peer joined via refresh. */
    alertmanager_cluster_refresh_join_total: { type: "counter", labels: [] },
    /** Hash of the currently loaded alertmanager configuration. Note that this is not a cryptographically strong hash. */
    alertmanager_config_hash: { type: "gauge", labels: [] },
    /** Timestamp of the last successful configuration reload. */
    alertmanager_config_last_reload_success_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: [],
    },
    /** Whether the last configuration reload attempt was successful. */
    alertmanager_config_last_reload_successful: { type: "gauge", labels: [] },
    /** Number of alerts dropped because aggregation group creation exceeded the retry limit. */
    alertmanager_dispatcher_aggregation_group_creation_given_up_total: {
      type: "counter",
      labels: [],
    },
    /** Number of CAS retries while creating aggregation groups under contention. */
    alertmanager_dispatcher_aggregation_group_creation_retries_total: {
      type: "counter",
      labels: [],
    },
    /** Number of times when dispatcher failed to create new aggregation group due to limit. */
    alertmanager_dispatcher_aggregation_group_limit_reached_total: { type: "counter", labels: [] },
    /** Number of active aggregation groups */
    alertmanager_dispatcher_aggregation_groups: { type: "gauge", labels: [] },
    /** Summary of latencies for the processing of alerts. */
    alertmanager_dispatcher_alert_processing_duration_seconds: {
      type: "summary",
      unit: "seconds",
      labels: [],
    },
    /** Total number of times an HTTP request failed because the concurrency limit was reached. */
    alertmanager_http_concurrency_limit_exceeded_total: { type: "counter", labels: ["method"] },
    /** Histogram of latencies for HTTP requests. */
    alertmanager_http_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["code", "handler", "method"],
    },
    /** Current number of HTTP requests being processed. */
    alertmanager_http_requests_in_flight: { type: "gauge", labels: ["method"] },
    /** Histogram of response size for HTTP requests. */
    alertmanager_http_response_size_bytes: {
      type: "histogram",
      unit: "bytes",
      labels: ["handler", "method"],
    },
    /** Number of configured inhibition rules. */
    alertmanager_inhibition_rules: { type: "gauge", labels: [] },
    /** Number of configured integrations. */
    alertmanager_integrations: { type: "gauge", labels: [] },
    /** Duration of the last notification log garbage collection cycle. */
    alertmanager_nflog_gc_duration_seconds: { type: "summary", unit: "seconds", labels: [] },
    /** Number of received gossip messages that have been further gossiped. */
    alertmanager_nflog_gossip_messages_propagated_total: { type: "counter", labels: [] },
    /** How many maintenances were executed for the notification log that failed. */
    alertmanager_nflog_maintenance_errors_total: { type: "counter", labels: [] },
    /** How many maintenances were executed for the notification log. */
    alertmanager_nflog_maintenance_total: { type: "counter", labels: [] },
    /** Number of notification log queries were received. */
    alertmanager_nflog_queries_total: { type: "counter", labels: [] },
    /** Duration of notification log query evaluation. */
    alertmanager_nflog_query_duration_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Number notification log received queries that failed. */
    alertmanager_nflog_query_errors_total: { type: "counter", labels: [] },
    /** Duration of the last notification log snapshot. */
    alertmanager_nflog_snapshot_duration_seconds: { type: "summary", unit: "seconds", labels: [] },
    /** Size of the last notification log snapshot in bytes. */
    alertmanager_nflog_snapshot_size_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** The latency of notifications in seconds. */
    alertmanager_notification_latency_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["integration"],
    },
    /** The total number of failed notification requests. */
    alertmanager_notification_requests_failed_total: { type: "counter", labels: ["integration"] },
    /** The total number of attempted notification requests. */
    alertmanager_notification_requests_total: { type: "counter", labels: ["integration"] },
    /** The total number of failed notifications. */
    alertmanager_notifications_failed_total: { type: "counter", labels: ["integration", "reason"] },
    /** The total number of attempted notifications. */
    alertmanager_notifications_total: { type: "counter", labels: ["integration"] },
    /** Duration of oversized gossip message requests. */
    alertmanager_oversize_gossip_message_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["key"],
    },
    /** Number of oversized gossip messages that were dropped due to a full message queue. */
    alertmanager_oversized_gossip_message_dropped_total: { type: "counter", labels: ["key"] },
    /** Number of oversized gossip message sends that failed. */
    alertmanager_oversized_gossip_message_failure_total: { type: "counter", labels: ["key"] },
    /** Number of oversized gossip message sent. */
    alertmanager_oversized_gossip_message_sent_total: { type: "counter", labels: ["key"] },
    /** Position the Alertmanager instance believes it's in. The position determines a peer's behavior in the cluster. */
    alertmanager_peer_position: { type: "gauge", labels: [] },
    /** Number of configured receivers. */
    alertmanager_receivers: { type: "gauge", labels: [] },
    /** How many silences by state. */
    alertmanager_silences: { type: "gauge", labels: ["state"] },
    /** Duration of the last silence garbage collection cycle. */
    alertmanager_silences_gc_duration_seconds: { type: "summary", unit: "seconds", labels: [] },
    /** How many silence GC errors were encountered. */
    alertmanager_silences_gc_errors_total: { type: "counter", labels: [] },
    /** Number of received gossip messages that have been further gossiped. */
    alertmanager_silences_gossip_messages_propagated_total: { type: "counter", labels: [] },
    /** How many maintenances were executed for silences that failed. */
    alertmanager_silences_maintenance_errors_total: { type: "counter", labels: [] },
    /** How many maintenances were executed for silences. */
    alertmanager_silences_maintenance_total: { type: "counter", labels: [] },
    /** How many silence matcher compilations failed. */
    alertmanager_silences_matcher_compile_errors_total: { type: "counter", labels: ["stage"] },
    /** The number of entries in the matcher cache index. */
    alertmanager_silences_matcher_index_size: { type: "gauge", labels: [] },
    /** How many silence queries were received. */
    alertmanager_silences_queries_total: { type: "counter", labels: [] },
    /** Duration of silence query evaluation. */
    alertmanager_silences_query_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** How many silence received queries did not succeed. */
    alertmanager_silences_query_errors_total: { type: "counter", labels: [] },
    /** How many silences were scanned during query evaluation. */
    alertmanager_silences_query_silences_scanned_total: { type: "counter", labels: [] },
    /** How many silences were skipped during query evaluation using the version index. */
    alertmanager_silences_query_silences_skipped_total: { type: "counter", labels: [] },
    /** Duration of the last silence snapshot. */
    alertmanager_silences_snapshot_duration_seconds: {
      type: "summary",
      unit: "seconds",
      labels: [],
    },
    /** Size of the last silence snapshot in bytes. */
    alertmanager_silences_snapshot_size_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** The number of silences in the state map. */
    alertmanager_silences_state_size: { type: "gauge", labels: [] },
    /** The number of entries in the version index. */
    alertmanager_silences_version_index_size: { type: "gauge", labels: [] },
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

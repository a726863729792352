import { catalogue } from "../../sdk/index.ts";

export const minioMetrics = catalogue({
  program: "minio",
  version: "2026-02-12",
  source: "what MinIO at its last commit (7aac2a2c5b7c) lists of itself: /minio/metrics/v3?list",
  port: "api",
  metrics: {
    /** Total number of requests with 4xx errors */
    minio_api_requests_4xx_errors_total: { type: "counter", labels: ["name", "server", "type"] },
    /** Total number of requests with 5xx errors */
    minio_api_requests_5xx_errors_total: { type: "counter", labels: ["name", "server", "type"] },
    /** Total number of requests canceled by the client */
    minio_api_requests_canceled_total: { type: "counter", labels: ["name", "server", "type"] },
    /** Total number of requests with (4xx and 5xx) errors */
    minio_api_requests_errors_total: { type: "counter", labels: ["name", "server", "type"] },
    /** Total number of incoming requests */
    minio_api_requests_incoming_total: { type: "gauge", labels: ["server", "type"] },
    /** Total number of requests currently in flight */
    minio_api_requests_inflight_total: { type: "gauge", labels: ["name", "server", "type"] },
    /** Total number of requests rejected for auth failure */
    minio_api_requests_rejected_auth_total: { type: "counter", labels: ["server", "type"] },
    /** Total number of requests rejected for invalid header */
    minio_api_requests_rejected_header_total: { type: "counter", labels: ["server", "type"] },
    /** Total number of invalid requests */
    minio_api_requests_rejected_invalid_total: { type: "counter", labels: ["server", "type"] },
    /** Total number of requests rejected for invalid timestamp */
    minio_api_requests_rejected_timestamp_total: { type: "counter", labels: ["server", "type"] },
    /** Total number of requests */
    minio_api_requests_total: { type: "counter", labels: ["name", "server", "type"] },
    /** Total number of bytes received */
    minio_api_requests_traffic_received_bytes: {
      type: "counter",
      unit: "bytes",
      labels: ["server", "type"],
    },
    /** Total number of bytes sent */
    minio_api_requests_traffic_sent_bytes: {
      type: "counter",
      unit: "bytes",
      labels: ["server", "type"],
    },
    /** Distribution of time to first byte across API calls */
    minio_api_requests_ttfb_seconds_distribution: {
      type: "counter",
      labels: ["le", "name", "server", "type"],
    },
    /** Total number of requests in the waiting queue */
    minio_api_requests_waiting_total: { type: "gauge", labels: ["server", "type"] },
    /** Total number of messages that failed to send since start */
    minio_audit_failed_messages: { type: "counter", labels: ["server", "target_id"] },
    /** Number of unsent messages in queue for target */
    minio_audit_target_queue_length: { type: "gauge", labels: ["server", "target_id"] },
    /** Total number of messages sent since start */
    minio_audit_total_messages: { type: "counter", labels: ["server", "target_id"] },
    /** Reduced redundancy storage class parity */
    minio_cluster_config_rrs_parity: { type: "gauge", labels: [] },
    /** Standard storage class parity */
    minio_cluster_config_standard_parity: { type: "gauge", labels: [] },
    /** Count of healing drives in the erasure set in a pool */
    minio_cluster_erasure_set_healing_drives_count: {
      type: "gauge",
      labels: ["pool_id", "set_id"],
    },
    /** Health of the erasure set in a pool (1=healthy, 0=unhealthy) */
    minio_cluster_erasure_set_health: { type: "gauge", labels: ["pool_id", "set_id"] },
    /** Count of online drives in the erasure set in a pool */
    minio_cluster_erasure_set_online_drives_count: { type: "gauge", labels: ["pool_id", "set_id"] },
    /** Overall health across pools and sets (1=healthy, 0=unhealthy) */
    minio_cluster_erasure_set_overall_health: { type: "gauge", labels: [] },
    /** Overall write quorum across pools and sets */
    minio_cluster_erasure_set_overall_write_quorum: { type: "gauge", labels: [] },
    /** Health of the erasure set in a pool for read operations (1=healthy, 0=unhealthy) */
    minio_cluster_erasure_set_read_health: { type: "gauge", labels: ["pool_id", "set_id"] },
    /** Read quorum for the erasure set in a pool */
    minio_cluster_erasure_set_read_quorum: { type: "gauge", labels: ["pool_id", "set_id"] },
    /** No of drive failures that can be tolerated without disrupting read operations */
    minio_cluster_erasure_set_read_tolerance: { type: "gauge", labels: ["pool_id", "set_id"] },
    /** Health of the erasure set in a pool for write operations (1=healthy, 0=unhealthy) */
    minio_cluster_erasure_set_write_health: { type: "gauge", labels: ["pool_id", "set_id"] },
    /** Write quorum for the erasure set in a pool */
    minio_cluster_erasure_set_write_quorum: { type: "gauge", labels: ["pool_id", "set_id"] },
    /** No of drive failures that can be tolerated without disrupting write operations */
    minio_cluster_erasure_set_write_tolerance: { type: "gauge", labels: ["pool_id", "set_id"] },
    /** Total cluster raw storage free in bytes */
    minio_cluster_health_capacity_raw_free_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Total cluster raw storage capacity in bytes */
    minio_cluster_health_capacity_raw_total_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Total cluster usable storage free in bytes */
    minio_cluster_health_capacity_usable_free_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Total cluster usable storage capacity in bytes */
    minio_cluster_health_capacity_usable_total_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Count of all drives in the cluster */
    minio_cluster_health_drives_count: { type: "gauge", labels: [] },
    /** Count of offline drives in the cluster */
    minio_cluster_health_drives_offline_count: { type: "gauge", labels: [] },
    /** Count of online drives in the cluster */
    minio_cluster_health_drives_online_count: { type: "gauge", labels: [] },
    /** Count of offline nodes in the cluster */
    minio_cluster_health_nodes_offline_count: { type: "gauge", labels: [] },
    /** Count of online nodes in the cluster */
    minio_cluster_health_nodes_online_count: { type: "gauge", labels: [] },
    /** Last successful IAM data sync duration in milliseconds */
    minio_cluster_iam_last_sync_duration_millis: { type: "counter", labels: [] },
    /** When plugin authentication is configured, returns failed requests count in the last full minute */
    minio_cluster_iam_plugin_authn_service_failed_requests_minute: { type: "counter", labels: [] },
    /** When plugin authentication is configured, returns time (in seconds) since the last failed request to the service */
    minio_cluster_iam_plugin_authn_service_last_fail_seconds: {
      type: "counter",
      unit: "seconds",
      labels: [],
    },
    /** When plugin authentication is configured, returns time (in seconds) since the last successful request to the service */
    minio_cluster_iam_plugin_authn_service_last_succ_seconds: {
      type: "counter",
      unit: "seconds",
      labels: [],
    },
    /** When plugin authentication is configured, returns average round-trip-time of successful requests in the last full minute */
    minio_cluster_iam_plugin_authn_service_succ_avg_rtt_ms_minute: { type: "counter", labels: [] },
    /** When plugin authentication is configured, returns maximum round-trip-time of successful requests in the last full minute */
    minio_cluster_iam_plugin_authn_service_succ_max_rtt_ms_minute: { type: "counter", labels: [] },
    /** When plugin authentication is configured, returns total requests count in the last full minute */
    minio_cluster_iam_plugin_authn_service_total_requests_minute: { type: "counter", labels: [] },
    /** Time (in milliseconds) since last successful IAM data sync. */
    minio_cluster_iam_since_last_sync_millis: { type: "counter", labels: [] },
    /** Number of failed IAM data syncs since server start. */
    minio_cluster_iam_sync_failures: { type: "counter", labels: [] },
    /** Number of successful IAM data syncs since server start. */
    minio_cluster_iam_sync_successes: { type: "counter", labels: [] },
    /** Total delete markers count in bucket */
    minio_cluster_usage_buckets_delete_markers_count: { type: "gauge", labels: ["bucket"] },
    /** Bucket object size distribution */
    minio_cluster_usage_buckets_object_size_distribution: {
      type: "gauge",
      labels: ["bucket", "range"],
    },
    /** Bucket object version count distribution */
    minio_cluster_usage_buckets_object_version_count_distribution: {
      type: "gauge",
      labels: ["bucket", "range"],
    },
    /** Total objects count in bucket */
    minio_cluster_usage_buckets_objects_count: { type: "gauge", labels: ["bucket"] },
    /** Total bucket quota in bytes */
    minio_cluster_usage_buckets_quota_total_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["bucket"],
    },
    /** Time since last update of usage metrics in seconds */
    minio_cluster_usage_buckets_since_last_update_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: [],
    },
    /** Total bucket size in bytes */
    minio_cluster_usage_buckets_total_bytes: { type: "gauge", unit: "bytes", labels: ["bucket"] },
    /** Total object versions (including delete markers) count in bucket */
    minio_cluster_usage_buckets_versions_count: { type: "gauge", labels: ["bucket"] },
    /** Total cluster buckets count */
    minio_cluster_usage_objects_buckets_count: { type: "gauge", labels: [] },
    /** Total cluster objects count */
    minio_cluster_usage_objects_count: { type: "gauge", labels: [] },
    /** Total cluster delete markers count */
    minio_cluster_usage_objects_delete_markers_count: { type: "gauge", labels: [] },
    /** Time since last update of usage metrics in seconds */
    minio_cluster_usage_objects_since_last_update_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: [],
    },
    /** Cluster object size distribution */
    minio_cluster_usage_objects_size_distribution: { type: "gauge", labels: ["range"] },
    /** Total cluster usage in bytes */
    minio_cluster_usage_objects_total_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Cluster object version count distribution */
    minio_cluster_usage_objects_version_count_distribution: { type: "gauge", labels: ["range"] },
    /** Total cluster object versions (including delete markers) count */
    minio_cluster_usage_objects_versions_count: { type: "gauge", labels: [] },
    /** Number of pending ILM expiry tasks in the queue */
    minio_ilm_expiry_pending_tasks: { type: "gauge", labels: ["server"] },
    /** Number of active ILM transition tasks */
    minio_ilm_transition_active_tasks: { type: "gauge", labels: ["server"] },
    /** Number of missed immediate ILM transition tasks */
    minio_ilm_transition_missed_immediate_tasks: { type: "counter", labels: ["server"] },
    /** Number of pending ILM transition tasks in the queue */
    minio_ilm_transition_pending_tasks: { type: "gauge", labels: ["server"] },
    /** Total number of object versions checked for ILM actions since server start */
    minio_ilm_versions_scanned: { type: "counter", labels: ["server"] },
    /** Number of messages that failed to send */
    minio_logger_webhook_failed_messages: {
      type: "counter",
      labels: ["endpoint", "name", "server"],
    },
    /** Webhook queue length */
    minio_logger_webhook_queue_length: { type: "gauge", labels: ["endpoint", "name", "server"] },
    /** Total number of messages sent to this target */
    minio_logger_webhook_total_messages: {
      type: "counter",
      labels: ["endpoint", "name", "server"],
    },
    /** Number of concurrent async Send calls active to all targets */
    minio_notification_current_send_in_progress: { type: "counter", labels: ["server"] },
    /** Events that were failed to be sent to the targets */
    minio_notification_events_errors_total: { type: "counter", labels: ["server"] },
    /** Total number of events sent to the targets */
    minio_notification_events_sent_total: { type: "counter", labels: ["server"] },
    /** Events that were skipped to be sent to the targets due to the in-memory queue being full */
    minio_notification_events_skipped_total: { type: "counter", labels: ["server"] },
    /** Average number of active replication workers */
    minio_replication_average_active_workers: { type: "gauge", labels: ["server"] },
    /** Average replication data transfer rate in bytes/sec */
    minio_replication_average_data_transfer_rate: { type: "gauge", labels: ["server"] },
    /** Average number of bytes queued for replication since server start */
    minio_replication_average_queued_bytes: { type: "gauge", unit: "bytes", labels: ["server"] },
    /** Average number of objects queued for replication since server start */
    minio_replication_average_queued_count: { type: "gauge", labels: ["server"] },
    /** Total number of active replication workers */
    minio_replication_current_active_workers: { type: "gauge", labels: ["server"] },
    /** Current replication data transfer rate in bytes/sec */
    minio_replication_current_data_transfer_rate: { type: "gauge", labels: ["server"] },
    /** Number of bytes queued for replication in the last full minute */
    minio_replication_last_minute_queued_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["server"],
    },
    /** Number of objects queued for replication in the last full minute */
    minio_replication_last_minute_queued_count: { type: "gauge", labels: ["server"] },
    /** Maximum number of active replication workers seen since server start */
    minio_replication_max_active_workers: { type: "gauge", labels: ["server"] },
    /** Maximum replication data transfer rate in bytes/sec seen since server start */
    minio_replication_max_data_transfer_rate: { type: "gauge", labels: ["server"] },
    /** Maximum number of bytes queued for replication since server start */
    minio_replication_max_queued_bytes: { type: "gauge", unit: "bytes", labels: ["server"] },
    /** Maximum number of objects queued for replication since server start */
    minio_replication_max_queued_count: { type: "gauge", labels: ["server"] },
    /** Total number of objects seen in replication backlog in the last 5 minutes */
    minio_replication_recent_backlog_count: { type: "gauge", labels: ["server"] },
    /** Total number of bucket scans finished since server start */
    minio_scanner_bucket_scans_finished: { type: "counter", labels: ["server"] },
    /** Total number of bucket scans started since server start */
    minio_scanner_bucket_scans_started: { type: "counter", labels: ["server"] },
    /** Total number of directories scanned since server start */
    minio_scanner_directories_scanned: { type: "counter", labels: ["server"] },
    /** Time elapsed (in seconds) since last scan activity. */
    minio_scanner_last_activity_seconds: { type: "gauge", unit: "seconds", labels: ["server"] },
    /** Total number of unique objects scanned since server start */
    minio_scanner_objects_scanned: { type: "counter", labels: ["server"] },
    /** Total number of object versions scanned since server start */
    minio_scanner_versions_scanned: { type: "counter", labels: ["server"] },
    /** Average CPU idle time */
    minio_system_cpu_avg_idle: { type: "gauge", labels: ["server"] },
    /** Average CPU IOWait time */
    minio_system_cpu_avg_iowait: { type: "gauge", labels: ["server"] },
    /** CPU load average 1min */
    minio_system_cpu_load: { type: "gauge", labels: ["server"] },
    /** CPU load average 1min (percentage) */
    minio_system_cpu_load_perc: { type: "gauge", labels: ["server"] },
    /** CPU nice time */
    minio_system_cpu_nice: { type: "gauge", labels: ["server"] },
    /** CPU steal time */
    minio_system_cpu_steal: { type: "gauge", labels: ["server"] },
    /** CPU system time */
    minio_system_cpu_system: { type: "gauge", labels: ["server"] },
    /** CPU user time */
    minio_system_cpu_user: { type: "gauge", labels: ["server"] },
    /** Average last minute latency in µs for drive API storage operations */
    minio_system_drive_api_latency_micros: {
      type: "gauge",
      labels: ["api", "drive", "drive_index", "pool_index", "server", "set_index"],
    },
    /** Total availability errors (I/O errors, timeouts) on a drive */
    minio_system_drive_availability_errors_total: {
      type: "counter",
      labels: ["drive", "drive_index", "pool_index", "server", "set_index"],
    },
    /** Count of all drives */
    minio_system_drive_count: { type: "gauge", labels: ["server"] },
    /** Total storage free on a drive in bytes */
    minio_system_drive_free_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["drive", "drive_index", "pool_index", "server", "set_index"],
    },
    /** Total free inodes on a drive */
    minio_system_drive_free_inodes: {
      type: "gauge",
      labels: ["drive", "drive_index", "pool_index", "server", "set_index"],
    },
    /** Drive health (0 = offline, 1 = healthy, 2 = healing) */
    minio_system_drive_health: {
      type: "gauge",
      labels: ["drive", "drive_index", "pool_index", "server", "set_index"],
    },
    /** Total I/O errors on a drive */
    minio_system_drive_io_errors_total: {
      type: "counter",
      labels: ["drive", "drive_index", "pool_index", "server", "set_index"],
    },
    /** Count of offline drives */
    minio_system_drive_offline_count: { type: "gauge", labels: ["server"] },
    /** Count of online drives */
    minio_system_drive_online_count: { type: "gauge", labels: ["server"] },
    /** Percentage of time the disk was busy */
    minio_system_drive_perc_util: {
      type: "gauge",
      labels: ["drive", "drive_index", "pool_index", "server", "set_index"],
    },
    /** Average time for read requests served on a drive */
    minio_system_drive_reads_await: {
      type: "gauge",
      labels: ["drive", "drive_index", "pool_index", "server", "set_index"],
    },
    /** Kilobytes read per second on a drive */
    minio_system_drive_reads_kb_per_sec: {
      type: "gauge",
      labels: ["drive", "drive_index", "pool_index", "server", "set_index"],
    },
    /** Reads per second on a drive */
    minio_system_drive_reads_per_sec: {
      type: "gauge",
      labels: ["drive", "drive_index", "pool_index", "server", "set_index"],
    },
    /** Total timeout errors on a drive */
    minio_system_drive_timeout_errors_total: {
      type: "counter",
      labels: ["drive", "drive_index", "pool_index", "server", "set_index"],
    },
    /** Total storage available on a drive in bytes */
    minio_system_drive_total_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["drive", "drive_index", "pool_index", "server", "set_index"],
    },
    /** Total inodes available on a drive */
    minio_system_drive_total_inodes: {
      type: "gauge",
      labels: ["drive", "drive_index", "pool_index", "server", "set_index"],
    },
    /** Total storage used on a drive in bytes */
    minio_system_drive_used_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["drive", "drive_index", "pool_index", "server", "set_index"],
    },
    /** Total used inodes on a drive */
    minio_system_drive_used_inodes: {
      type: "gauge",
      labels: ["drive", "drive_index", "pool_index", "server", "set_index"],
    },
    /** Total waiting I/O operations on a drive */
    minio_system_drive_waiting_io: {
      type: "gauge",
      labels: ["drive", "drive_index", "pool_index", "server", "set_index"],
    },
    /** Average time for write requests served on a drive */
    minio_system_drive_writes_await: {
      type: "gauge",
      labels: ["drive", "drive_index", "pool_index", "server", "set_index"],
    },
    /** Kilobytes written per second on a drive */
    minio_system_drive_writes_kb_per_sec: {
      type: "gauge",
      labels: ["drive", "drive_index", "pool_index", "server", "set_index"],
    },
    /** Writes per second on a drive */
    minio_system_drive_writes_per_sec: {
      type: "gauge",
      labels: ["drive", "drive_index", "pool_index", "server", "set_index"],
    },
    /** Available memory on the node */
    minio_system_memory_available: { type: "gauge", labels: ["server"] },
    /** Buffers memory on the node */
    minio_system_memory_buffers: { type: "gauge", labels: ["server"] },
    /** Cache memory on the node */
    minio_system_memory_cache: { type: "gauge", labels: ["server"] },
    /** Free memory on the node */
    minio_system_memory_free: { type: "gauge", labels: ["server"] },
    /** Shared memory on the node */
    minio_system_memory_shared: { type: "gauge", labels: ["server"] },
    /** Total memory on the node */
    minio_system_memory_total: { type: "gauge", labels: ["server"] },
    /** Used memory on the node */
    minio_system_memory_used: { type: "gauge", labels: ["server"] },
    /** Used memory percentage on the node */
    minio_system_memory_used_perc: { type: "gauge", labels: ["server"] },
    /** Average dial time of internode TCP calls in nanoseconds */
    minio_system_network_internode_dial_avg_time_nanos: { type: "gauge", labels: ["server"] },
    /** Total number of internode TCP dial timeouts and errors */
    minio_system_network_internode_dial_errors_total: { type: "counter", labels: ["server"] },
    /** Total number of failed internode calls */
    minio_system_network_internode_errors_total: { type: "counter", labels: ["server"] },
    /** Total number of bytes received from other peer nodes */
    minio_system_network_internode_recv_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["server"],
    },
    /** Total number of bytes sent to other peer nodes */
    minio_system_network_internode_sent_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["server"],
    },
    /** Total user and system CPU time spent in seconds */
    minio_system_process_cpu_total_seconds: {
      type: "counter",
      unit: "seconds",
      labels: ["server"],
    },
    /** Limit on total number of open file descriptors for the MinIO Server process */
    minio_system_process_file_descriptor_limit_total: { type: "gauge", labels: ["server"] },
    /** Total number of open file descriptors by the MinIO Server process */
    minio_system_process_file_descriptor_open_total: { type: "gauge", labels: ["server"] },
    /** Total number of go routines running */
    minio_system_process_go_routine_total: { type: "gauge", labels: ["server"] },
    /** Total bytes read by the process from the underlying storage system including cache, /proc/[pid]/io rchar */
    minio_system_process_io_rchar_bytes: { type: "counter", unit: "bytes", labels: ["server"] },
    /** Total bytes read by the process from the underlying storage system, /proc/[pid]/io read_bytes */
    minio_system_process_io_read_bytes: { type: "counter", unit: "bytes", labels: ["server"] },
    /** Total bytes written by the process to the underlying storage system including page cache, /proc/[pid]/io wchar */
    minio_system_process_io_wchar_bytes: { type: "counter", unit: "bytes", labels: ["server"] },
    /** Total bytes written by the process to the underlying storage system, /proc/[pid]/io write_bytes */
    minio_system_process_io_write_bytes: { type: "counter", unit: "bytes", labels: ["server"] },
    /** Number of current READ locks on this peer */
    minio_system_process_locks_read_total: { type: "gauge", labels: ["server"] },
    /** Number of current WRITE locks on this peer */
    minio_system_process_locks_write_total: { type: "gauge", labels: ["server"] },
    /** Resident memory size in bytes */
    minio_system_process_resident_memory_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["server"],
    },
    /** Start time for MinIO process in seconds since Unix epoc */
    minio_system_process_start_time_seconds: { type: "gauge", unit: "seconds", labels: ["server"] },
    /** Total read SysCalls to the kernel. /proc/[pid]/io syscr */
    minio_system_process_syscall_read_total: { type: "counter", labels: ["server"] },
    /** Total write SysCalls to the kernel. /proc/[pid]/io syscw */
    minio_system_process_syscall_write_total: { type: "counter", labels: ["server"] },
    /** Uptime for MinIO process in seconds */
    minio_system_process_uptime_seconds: { type: "gauge", unit: "seconds", labels: ["server"] },
    /** Virtual memory size in bytes */
    minio_system_process_virtual_memory_bytes: { type: "gauge", unit: "bytes", labels: ["server"] },
    /** Maximum virtual memory size in bytes */
    minio_system_process_virtual_memory_max_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["server"],
    },
  },
});

import { catalogue } from "../../sdk/index.ts";

export const alloyMetrics = catalogue({
  program: "alloy",
  version: "1.11.0",
  source:
    "Alloy's source code at v1.11.0 (internal/component/common/loki/client, internal/component/loki/source, internal/runtime, internal/static/config/instrumentation)",
  port: "http",
  metrics: {
    /** A metric with a constant '1' value labeled by version, revision, branch, goversion from which alloy was built. */
    alloy_build_info: {
      type: "gauge",
      labels: ["branch", "goarch", "goos", "goversion", "revision", "tags", "version"],
    },
    /** Total number of running components. */
    alloy_component_controller_running_components: {
      type: "gauge",
      labels: ["controller_id", "controller_path", "health_type"],
    },
    /** Number of seconds spent evaluating components that take longer than 1m0s to evaluate */
    alloy_component_evaluation_slow_seconds: {
      type: "counter",
      labels: ["component_id", "controller_id", "controller_path"],
    },
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
    /** Number of goroutines that currently exist. */
    go_goroutines: { type: "gauge", labels: [] },
    /** Number of bytes total. */
    loki_source_file_file_bytes_total: {
      type: "gauge",
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
    /** Total user and system CPU time spent in seconds. */
    process_cpu_seconds_total: { type: "counter", unit: "seconds", labels: [] },
    /** Resident memory size in bytes. */
    process_resident_memory_bytes: { type: "gauge", unit: "bytes", labels: [] },
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

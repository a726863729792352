import { catalogue } from "../../sdk/index.ts";

export const gatewayMetrics = catalogue({
  program: "gateway",
  version: "0.159.0",
  source:
    "exposition of otelcol of the judge's components at 0.159.0: with stores that take, that refuse and that are away, and without memory",
  port: "metrics",
  metrics: {
    /** Number of log records failed to be added to the sending queue. [Alpha] */
    otelcol_exporter_enqueue_failed_log_records_total: { type: "counter", labels: ["exporter"] },
    /** Number of metric points failed to be added to the sending queue. [Alpha] */
    otelcol_exporter_enqueue_failed_metric_points_total: { type: "counter", labels: ["exporter"] },
    /** Number of spans failed to be added to the sending queue. [Alpha] */
    otelcol_exporter_enqueue_failed_spans_total: { type: "counter", labels: ["exporter"] },
    /** Number of export requests currently in-flight (including retry backoff). [Development] */
    otelcol_exporter_in_flight_requests: { type: "gauge", labels: ["data_type", "exporter"] },
    /** Fixed capacity of the retry queue (in batches). [Alpha] */
    otelcol_exporter_queue_capacity: { type: "gauge", labels: ["data_type", "exporter"] },
    /** Current size of the retry queue (in batches). [Alpha] */
    otelcol_exporter_queue_size: { type: "gauge", labels: ["data_type", "exporter"] },
    /** Number of log records in failed attempts to send to destination. At detailed telemetry level, includes attributes: error.type (semantic convention), error.permanent. [Alpha] */
    otelcol_exporter_send_failed_log_records_total: {
      type: "counter",
      labels: ["exporter", "server_address", "server_port", "url_path"],
    },
    /** Number of metric points in failed attempts to send to destination. At detailed telemetry level, includes attributes: error.type (semantic convention), error.permanent. [Alpha] */
    otelcol_exporter_send_failed_metric_points_total: {
      type: "counter",
      labels: ["exporter", "server_address", "server_port", "url_path"],
    },
    /** Number of spans in failed attempts to send to destination. At detailed telemetry level, includes attributes: error.type (semantic convention), error.permanent. [Alpha] */
    otelcol_exporter_send_failed_spans_total: { type: "counter", labels: ["exporter"] },
    /** Number of log record successfully sent to destination. [Alpha] */
    otelcol_exporter_sent_log_records_total: {
      type: "counter",
      labels: ["exporter", "server_address", "server_port", "url_path"],
    },
    /** Number of metric points successfully sent to destination. [Alpha] */
    otelcol_exporter_sent_metric_points_total: {
      type: "counter",
      labels: ["exporter", "server_address", "server_port", "url_path"],
    },
    /** Number of spans successfully sent to destination. [Alpha] */
    otelcol_exporter_sent_spans_total: { type: "counter", labels: ["exporter"] },
    /** Response latency in ms for the backends. [Development] */
    otelcol_loadbalancer_backend_latency_milliseconds: { type: "histogram", labels: ["endpoint"] },
    /** Number of successes and failures for each endpoint. [Development] */
    otelcol_loadbalancer_backend_outcome_total: {
      type: "counter",
      labels: ["endpoint", "success"],
    },
    /** Number of times the list of backends was updated. [Development] */
    otelcol_loadbalancer_num_backend_updates_total: { type: "counter", labels: ["resolver"] },
    /** Current number of backends in use. [Development] */
    otelcol_loadbalancer_num_backends: { type: "gauge", labels: ["resolver"] },
    /** Number of times the resolver has triggered new resolutions. [Development] */
    otelcol_loadbalancer_num_resolutions_total: {
      type: "counter",
      labels: ["resolver", "success"],
    },
    /** Total CPU user and system time in seconds [Alpha] */
    otelcol_process_cpu_seconds_total: { type: "counter", unit: "seconds", labels: [] },
    /** Total physical memory (resident set size) [Alpha] */
    otelcol_process_memory_rss_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Bytes of allocated heap objects (see 'go doc runtime.MemStats.HeapAlloc') [Alpha] */
    otelcol_process_runtime_heap_alloc_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Cumulative bytes allocated for heap objects (see 'go doc runtime.MemStats.TotalAlloc') [Alpha] */
    otelcol_process_runtime_total_alloc_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** Total bytes of memory obtained from the OS (see 'go doc runtime.MemStats.Sys') [Alpha] */
    otelcol_process_runtime_total_sys_memory_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Uptime of the process [Alpha] */
    otelcol_process_uptime_seconds_total: { type: "counter", unit: "seconds", labels: [] },
    /** Number of items passed to the processor. [Alpha] */
    otelcol_processor_incoming_items_total: {
      type: "counter",
      labels: ["otel_signal", "processor"],
    },
    /** Number of log records successfully pushed into the next component in the pipeline. [Alpha] */
    otelcol_processor_memory_limiter_accepted_log_records_total: {
      type: "counter",
      labels: ["processor"],
    },
    /** Number of metric points successfully pushed into the next component in the pipeline. [Alpha] */
    otelcol_processor_memory_limiter_accepted_metric_points_total: {
      type: "counter",
      labels: ["processor"],
    },
    /** Number of spans successfully pushed into the next component in the pipeline. [Alpha] */
    otelcol_processor_memory_limiter_accepted_spans_total: {
      type: "counter",
      labels: ["processor"],
    },
    /** Number of log records that were rejected by the next component in the pipeline. [Alpha] */
    otelcol_processor_memory_limiter_refused_log_records_total: {
      type: "counter",
      labels: ["processor"],
    },
    /** Number of metric points that were rejected by the next component in the pipeline. [Alpha] */
    otelcol_processor_memory_limiter_refused_metric_points_total: {
      type: "counter",
      labels: ["processor"],
    },
    /** Number of spans that were rejected by the next component in the pipeline. [Alpha] */
    otelcol_processor_memory_limiter_refused_spans_total: {
      type: "counter",
      labels: ["processor"],
    },
    /** Number of items emitted from the processor. [Alpha] */
    otelcol_processor_outgoing_items_total: {
      type: "counter",
      labels: ["otel_signal", "processor"],
    },
    /** Number of log records successfully pushed into the pipeline. [Alpha] */
    otelcol_receiver_accepted_log_records_total: {
      type: "counter",
      labels: ["receiver", "transport"],
    },
    /** Number of metric points successfully pushed into the pipeline. [Alpha] */
    otelcol_receiver_accepted_metric_points_total: {
      type: "counter",
      labels: ["receiver", "transport"],
    },
    /** Number of spans successfully pushed into the pipeline. [Alpha] */
    otelcol_receiver_accepted_spans_total: { type: "counter", labels: ["receiver", "transport"] },
    /** The number of log records that failed to be processed by the receiver due to internal errors. [Alpha] */
    otelcol_receiver_failed_log_records_total: {
      type: "counter",
      labels: ["receiver", "transport"],
    },
    /** The number of metric points that failed to be processed by the receiver due to internal errors. [Alpha] */
    otelcol_receiver_failed_metric_points_total: {
      type: "counter",
      labels: ["receiver", "transport"],
    },
    /** The number of spans that failed to be processed by the receiver due to internal errors. [Alpha] */
    otelcol_receiver_failed_spans_total: { type: "counter", labels: ["receiver", "transport"] },
    /** Number of log records that could not be pushed into the pipeline. [Alpha] */
    otelcol_receiver_refused_log_records_total: {
      type: "counter",
      labels: ["receiver", "transport"],
    },
    /** Number of metric points that could not be pushed into the pipeline. [Alpha] */
    otelcol_receiver_refused_metric_points_total: {
      type: "counter",
      labels: ["receiver", "transport"],
    },
    /** Number of spans that could not be pushed into the pipeline. [Alpha] */
    otelcol_receiver_refused_spans_total: { type: "counter", labels: ["receiver", "transport"] },
  },
});

export const samplerMetrics = catalogue({
  program: "sampler",
  version: "0.159.0",
  source:
    "exposition of otelcol of the judge's components at 0.159.0: with stores that take, that refuse and that are away, and without memory",
  port: "metrics",
  metrics: {
    /** Number of spans failed to be added to the sending queue. [Alpha] */
    otelcol_exporter_enqueue_failed_spans_total: { type: "counter", labels: ["exporter"] },
    /** Number of export requests currently in-flight (including retry backoff). [Development] */
    otelcol_exporter_in_flight_requests: { type: "gauge", labels: ["data_type", "exporter"] },
    /** Fixed capacity of the retry queue (in batches). [Alpha] */
    otelcol_exporter_queue_capacity: { type: "gauge", labels: ["data_type", "exporter"] },
    /** Current size of the retry queue (in batches). [Alpha] */
    otelcol_exporter_queue_size: { type: "gauge", labels: ["data_type", "exporter"] },
    /** Number of spans in failed attempts to send to destination. At detailed telemetry level, includes attributes: error.type (semantic convention), error.permanent. [Alpha] */
    otelcol_exporter_send_failed_spans_total: {
      type: "counter",
      labels: ["exporter", "server_address", "server_port", "url_path"],
    },
    /** Number of spans successfully sent to destination. [Alpha] */
    otelcol_exporter_sent_spans_total: {
      type: "counter",
      labels: ["exporter", "server_address", "server_port", "url_path"],
    },
    /** Total CPU user and system time in seconds [Alpha] */
    otelcol_process_cpu_seconds_total: { type: "counter", unit: "seconds", labels: [] },
    /** Total physical memory (resident set size) [Alpha] */
    otelcol_process_memory_rss_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Bytes of allocated heap objects (see 'go doc runtime.MemStats.HeapAlloc') [Alpha] */
    otelcol_process_runtime_heap_alloc_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Cumulative bytes allocated for heap objects (see 'go doc runtime.MemStats.TotalAlloc') [Alpha] */
    otelcol_process_runtime_total_alloc_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** Total bytes of memory obtained from the OS (see 'go doc runtime.MemStats.Sys') [Alpha] */
    otelcol_process_runtime_total_sys_memory_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Uptime of the process [Alpha] */
    otelcol_process_uptime_seconds_total: { type: "counter", unit: "seconds", labels: [] },
    /** Number of items passed to the processor. [Alpha] */
    otelcol_processor_incoming_items_total: {
      type: "counter",
      labels: ["otel_signal", "processor"],
    },
    /** Number of spans successfully pushed into the next component in the pipeline. [Alpha] */
    otelcol_processor_memory_limiter_accepted_spans_total: {
      type: "counter",
      labels: ["processor"],
    },
    /** Number of spans that were rejected by the next component in the pipeline. [Alpha] */
    otelcol_processor_memory_limiter_refused_spans_total: {
      type: "counter",
      labels: ["processor"],
    },
    /** Number of items emitted from the processor. [Alpha] */
    otelcol_processor_outgoing_items_total: {
      type: "counter",
      labels: ["otel_signal", "processor"],
    },
    /** Count of traces that were sampled or not per sampling policy [Development] */
    otelcol_processor_tail_sampling_count_traces_sampled_total: {
      type: "counter",
      labels: ["decision", "policy", "sampled"],
    },
    /** Number of spans that were able to be immediately released due to a decision cache hit. [Development] */
    otelcol_processor_tail_sampling_early_releases_from_cache_decision_total: {
      type: "counter",
      labels: ["sampled"],
    },
    /** Global count of traces that were sampled or not by at least one policy [Development] */
    otelcol_processor_tail_sampling_global_count_traces_sampled_total: {
      type: "counter",
      labels: ["decision", "sampled"],
    },
    /** Counts the arrival of new traces [Development] */
    otelcol_processor_tail_sampling_new_trace_id_received_total: { type: "counter", labels: [] },
    /** Latency (in milliseconds) of each run of the sampling decision timer [Development] */
    otelcol_processor_tail_sampling_sampling_decision_timer_latency_milliseconds: {
      type: "histogram",
      labels: [],
    },
    /** Count of sampling policy evaluation errors [Development] */
    otelcol_processor_tail_sampling_sampling_policy_evaluation_error_total: {
      type: "counter",
      labels: [],
    },
    /** Total number of executions of a specific sampling policy [Development] */
    otelcol_processor_tail_sampling_sampling_policy_execution_count_total: {
      type: "counter",
      labels: ["policy"],
    },
    /** Total time spent (in microseconds) executing a specific sampling policy [Development] */
    otelcol_processor_tail_sampling_sampling_policy_execution_time_sum_microseconds_total: {
      type: "counter",
      labels: ["policy"],
    },
    /** Count of traces that needed to be dropped before the configured wait time [Development] */
    otelcol_processor_tail_sampling_sampling_trace_dropped_too_early_total: {
      type: "counter",
      labels: [],
    },
    /** Time (in seconds) from arrival of a new trace until its removal from memory [Development] */
    otelcol_processor_tail_sampling_sampling_trace_removal_age_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** Tracks the number of traces current on memory [Development] */
    otelcol_processor_tail_sampling_sampling_traces_on_memory: { type: "gauge", labels: [] },
    /** Number of spans successfully pushed into the pipeline. [Alpha] */
    otelcol_receiver_accepted_spans_total: { type: "counter", labels: ["receiver", "transport"] },
    /** The number of spans that failed to be processed by the receiver due to internal errors. [Alpha] */
    otelcol_receiver_failed_spans_total: { type: "counter", labels: ["receiver", "transport"] },
    /** Number of spans that could not be pushed into the pipeline. [Alpha] */
    otelcol_receiver_refused_spans_total: { type: "counter", labels: ["receiver", "transport"] },
  },
});

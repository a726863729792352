import { catalogue } from "../../sdk/index.ts";

export const prometheusOperatorMetrics = catalogue({
  program: "prometheus-operator",
  version: "0.93.1",
  source:
    "exposition of prometheus-operator 0.93.1 that reconciles against a kube-apiserver 1.36.3; of the kubelets' Service, its source code (pkg/kubelet/controller.go)",
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
    /** A metric with a constant '1' value labeled by version, revision, branch, goversion from which prometheus_operator was built, and the goos and goarch for the build. */
    prometheus_operator_build_info: {
      type: "gauge",
      labels: ["branch", "goarch", "goos", "goversion", "revision", "tags", "version"],
    },
    /** Reports about the Prometheus operator feature gates. A value of 1 means that the feature gate is enabled. Otherwise the value is 0. */
    prometheus_operator_feature_gate: { type: "gauge", labels: ["name"] },
    /** Summary of latencies for the Kubernetes client's requests by endpoint. */
    prometheus_operator_kubernetes_client_http_request_duration_seconds: {
      type: "summary",
      unit: "seconds",
      labels: ["endpoint"],
    },
    /** Total number of Kubernetes's client requests by status code. */
    prometheus_operator_kubernetes_client_http_requests_total: {
      type: "counter",
      labels: ["status_code"],
    },
    /** Summary of latencies for the Kuberntes client's rate limiter by endpoint. */
    prometheus_operator_kubernetes_client_rate_limiter_duration_seconds: {
      type: "summary",
      unit: "seconds",
      labels: ["endpoint"],
    },
    /** Total number of list operations that failed */
    prometheus_operator_list_operations_failed_total: { type: "counter", labels: ["controller"] },
    /** Total number of list operations */
    prometheus_operator_list_operations_total: { type: "counter", labels: ["controller"] },
    /** Number of resources managed by the operator's controller per state (selected/rejected) */
    prometheus_operator_managed_resources: {
      type: "gauge",
      labels: ["controller", "resource", "state"],
    },
    /** Number of times a node IP address could not be determined */
    prometheus_operator_node_address_lookup_errors_total: { type: "counter", labels: [] },
    /** Total number of failed synchronisations for the given resource */
    prometheus_operator_node_syncs_failed_total: { type: "counter", labels: ["resource"] },
    /** Total number of synchronisations for the given resource */
    prometheus_operator_node_syncs_total: { type: "counter", labels: ["resource"] },
    /** 1 when the controller is ready to reconcile resources, 0 otherwise */
    prometheus_operator_ready: { type: "gauge", labels: ["controller"] },
    /** Histogram of reconcile operations */
    prometheus_operator_reconcile_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["controller"],
    },
    /** Number of errors that occurred during reconcile operations */
    prometheus_operator_reconcile_errors_total: { type: "counter", labels: ["controller"] },
    /** Total number of reconcile operations */
    prometheus_operator_reconcile_operations_total: { type: "counter", labels: ["controller"] },
    /** Number of times that reconciling a statefulset required deleting and re-creating it */
    prometheus_operator_reconcile_sts_delete_create_total: {
      type: "counter",
      labels: ["controller"],
    },
    /** Number of expected replicas for the object. */
    prometheus_operator_spec_replicas: {
      type: "gauge",
      labels: ["controller", "name", "namespace"],
    },
    /** Number of expected shards for the object. */
    prometheus_operator_spec_shards: { type: "gauge", labels: ["controller", "name", "namespace"] },
    /** Number of errors that occurred during update operations to status subresources */
    prometheus_operator_status_update_errors_total: { type: "counter", labels: ["controller"] },
    /** Total number of update operations to status subresources */
    prometheus_operator_status_update_operations_total: { type: "counter", labels: ["controller"] },
    /** Number of objects per sync status (ok/failed) */
    prometheus_operator_syncs: { type: "gauge", labels: ["controller", "status"] },
    /** Number of times a Kubernetes object add, delete or update event triggered the Prometheus Operator to reconcile an object */
    prometheus_operator_triggered_total: {
      type: "counter",
      labels: ["action", "controller", "triggered_by"],
    },
    /** Total number of watch operations that failed */
    prometheus_operator_watch_operations_failed_total: { type: "counter", labels: ["controller"] },
    /** Total number of watch operations */
    prometheus_operator_watch_operations_total: { type: "counter", labels: ["controller"] },
    /** Total number of additions to the queue */
    prometheus_operator_workqueue_adds_total: { type: "counter", labels: ["controller", "name"] },
    /** Depth of the queue */
    prometheus_operator_workqueue_depth: { type: "gauge", labels: ["controller", "name"] },
    /** Histogram of latency for the queue */
    prometheus_operator_workqueue_latency_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["controller", "name"],
    },
    /** How many seconds has the longest running (unfinished) processor spent. */
    prometheus_operator_workqueue_longest_running_processor_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["controller", "name"],
    },
    /** Total number of retries */
    prometheus_operator_workqueue_retries_total: {
      type: "counter",
      labels: ["controller", "name"],
    },
    /** How many seconds has been spent by processing work which is not yet finished. A growing number indicates a stuck thread. */
    prometheus_operator_workqueue_unfinished_work_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["controller", "name"],
    },
    /** Histogram of work duration for the queue */
    prometheus_operator_workqueue_work_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["controller", "name"],
    },
  },
});

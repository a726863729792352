import { catalogue } from "../../sdk/index.ts";

export const argocdApplicationControllerMetrics = catalogue({
  program: "argocd-application-controller",
  version: "3.5.7",
  source: "an exposition of argocd-application-controller 3.5.7 that delivers this repository",
  port: "metrics",
  metrics: {
    /** Information about application. */
    argocd_app_info: {
      type: "gauge",
      labels: [
        "autosync_enabled",
        "dest_namespace",
        "dest_server",
        "health_status",
        "name",
        "namespace",
        "operation",
        "project",
        "repo",
        "sync_status",
      ],
    },
    /** Number of kubernetes requests executed during application reconciliation. */
    argocd_app_k8s_request_total: {
      type: "counter",
      labels: [
        "dry_run",
        "name",
        "namespace",
        "project",
        "resource_kind",
        "resource_namespace",
        "response_code",
        "server",
        "verb",
      ],
    },
    /** Number of orphaned resources per application */
    argocd_app_orphaned_resources_count: {
      type: "gauge",
      labels: ["name", "namespace", "project"],
    },
    /** Application reconciliation performance in seconds. */
    argocd_app_reconcile: { type: "histogram", labels: ["dest_server", "namespace"] },
    /** Application sync performance in seconds total. */
    argocd_app_sync_duration_seconds_total: {
      type: "counter",
      unit: "seconds",
      labels: ["dest_server", "name", "namespace", "project"],
    },
    /** Number of application syncs. */
    argocd_app_sync_total: {
      type: "counter",
      labels: ["dest_server", "dry_run", "name", "namespace", "phase", "project"],
    },
    /** Number of k8s resource objects in the cache. */
    argocd_cluster_api_resource_objects: { type: "gauge", labels: ["server"] },
    /** Number of monitored kubernetes API resources. */
    argocd_cluster_api_resources: { type: "gauge", labels: ["server"] },
    /** Cluster cache age in seconds. */
    argocd_cluster_cache_age_seconds: { type: "gauge", unit: "seconds", labels: ["server"] },
    /** The k8s cluster current connection status. */
    argocd_cluster_connection_status: { type: "gauge", labels: ["k8s_version", "server"] },
    /** Number of processes k8s resource events. */
    argocd_cluster_events_total: { type: "counter", labels: ["group", "kind", "server"] },
    /** Information about cluster. */
    argocd_cluster_info: { type: "gauge", labels: ["k8s_version", "name", "server"] },
    /** Number of pending kubectl executions */
    argocd_kubectl_exec_pending: { type: "gauge", labels: ["command", "hostname"] },
    /** Number of kubectl executions */
    argocd_kubectl_exec_total: { type: "counter", labels: ["command", "hostname"] },
    /** Kubectl rate limiter latency */
    argocd_kubectl_rate_limiter_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["host", "verb"],
    },
    /** Request latency in seconds */
    argocd_kubectl_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["host", "verb"],
    },
    /** Number of kubectl request retries */
    argocd_kubectl_request_retries_total: { type: "counter", labels: ["code", "host", "method"] },
    /** Size of kubectl requests */
    argocd_kubectl_request_size_bytes: {
      type: "histogram",
      unit: "bytes",
      labels: ["host", "method"],
    },
    /** Number of kubectl request results */
    argocd_kubectl_requests_total: { type: "counter", labels: ["code", "host", "method"] },
    /** Size of kubectl responses */
    argocd_kubectl_response_size_bytes: {
      type: "histogram",
      unit: "bytes",
      labels: ["host", "method"],
    },
    /** Number of kubectl transport cache entries */
    argocd_kubectl_transport_cache_entries: { type: "gauge", labels: [] },
    /** Number of kubectl transport create calls */
    argocd_kubectl_transport_create_calls_total: { type: "counter", labels: ["result"] },
    /** Redis requests duration. */
    argocd_redis_request_duration: { type: "histogram", labels: ["hostname", "initiator"] },
    /** Number of redis requests executed during application reconciliation. */
    argocd_redis_request_total: {
      type: "counter",
      labels: ["command", "failed", "hostname", "initiator"],
    },
    /** Number of resource events processed in batch */
    argocd_resource_events_processed_in_batch: { type: "gauge", labels: ["server"] },
    /** Time to process resource events in seconds. */
    argocd_resource_events_processing: { type: "histogram", labels: ["server"] },
  },
});

export const argocdRepoServerMetrics = catalogue({
  program: "argocd-repo-server",
  version: "3.5.7",
  source: "an exposition of argocd-repo-server 3.5.7 that delivers this repository",
  port: "metrics",
  metrics: {
    /** Git requests duration seconds. */
    argocd_git_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["repo", "request_type"],
    },
    /** Number of git requests performed by repo server */
    argocd_git_request_total: { type: "counter", labels: ["repo", "request_type"] },
    /** Redis requests duration seconds. */
    argocd_redis_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["initiator"],
    },
    /** Number of kubernetes requests executed during application reconciliation. */
    argocd_redis_request_total: { type: "counter", labels: ["command", "failed", "initiator"] },
    /** Time spent waiting for the repo-server manifest generation parallelism semaphore. Observed on every acquire attempt, including those that fail (e.g. context canceled). */
    argocd_repo_parallelism_wait_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** Number of pending requests requiring repository lock */
    argocd_repo_pending_request_total: { type: "gauge", labels: ["repo"] },
  },
});

export const argocdServerMetrics = catalogue({
  program: "argocd-server",
  version: "3.5.7",
  source: "an exposition of argocd-server 3.5.7 that delivers this repository",
  port: "metrics",
  metrics: {
    /** ArgoCD version information */
    argocd_info: { type: "gauge", labels: ["version"] },
    /** Kubectl rate limiter latency */
    argocd_kubectl_rate_limiter_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["host", "verb"],
    },
    /** Request latency in seconds */
    argocd_kubectl_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["host", "verb"],
    },
    /** Size of kubectl requests */
    argocd_kubectl_request_size_bytes: {
      type: "histogram",
      unit: "bytes",
      labels: ["host", "method"],
    },
    /** Number of kubectl request results */
    argocd_kubectl_requests_total: { type: "counter", labels: ["code", "host", "method"] },
    /** Size of kubectl responses */
    argocd_kubectl_response_size_bytes: {
      type: "histogram",
      unit: "bytes",
      labels: ["host", "method"],
    },
    /** Redis requests duration. */
    argocd_redis_request_duration: { type: "histogram", labels: ["initiator"] },
    /** Number of kubernetes requests executed during application reconciliation. */
    argocd_redis_request_total: { type: "counter", labels: ["command", "failed", "initiator"] },
    /** Number of webhook HandleEvent calls currently in progress. */
    argocd_webhook_handlers_in_flight: { type: "gauge", labels: [] },
  },
});

import { catalogue } from "../../sdk/index.ts";

export const metricsServerMetrics = catalogue({
  program: "metrics-server",
  version: "0.9.0",
  source: "exposition of metrics-server v0.9.0 that asks kubelets and is asked by an API server",
  port: "https",
  metrics: {
    /** [ALPHA] Counter of number of times discovery was aggregated */
    aggregator_discovery_aggregation_count_total: { type: "counter", labels: [] },
    /** [ALPHA] Counter of number of times no-peer (non peer-aggregated) discovery was requested */
    aggregator_discovery_nopeer_requests_total: { type: "counter", labels: [] },
    /** [ALPHA] Counter of number of times discovery was served from peer-aggregated cache */
    aggregator_discovery_peer_aggregated_cache_hits_total: { type: "counter", labels: [] },
    /** [ALPHA] Counter of number of times discovery was aggregated across all API servers */
    aggregator_discovery_peer_aggregated_cache_misses_total: { type: "counter", labels: [] },
    /** [ALPHA] Counter of audit events generated and sent to the audit backend. */
    apiserver_audit_event_total: { type: "counter", labels: [] },
    /** [ALPHA] Counter of apiserver requests rejected due to an error in audit logging backend. */
    apiserver_audit_requests_rejected_total: { type: "counter", labels: [] },
    /** [ALPHA] Distribution of the remaining lifetime on the certificate used to authenticate a request. */
    apiserver_client_certificate_expiration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** [STABLE] Maximal number of currently used inflight request limit of this apiserver per request kind in last second. */
    apiserver_current_inflight_requests: { type: "gauge", labels: ["request_kind"] },
    /** [ALPHA] Request latency in seconds. Broken down by status code. */
    apiserver_delegated_authz_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["code"],
    },
    /** [ALPHA] Number of HTTP requests partitioned by status code. */
    apiserver_delegated_authz_request_total: { type: "counter", labels: ["code"] },
    /** [ALPHA] Percent of the cache slots currently occupied by cached DEKs. */
    apiserver_envelope_encryption_dek_cache_fill_percent: { type: "gauge", labels: [] },
    /** [STABLE] Response latency distribution in seconds for each verb, dry run value, group, version, resource, subresource, scope and component. */
    apiserver_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [
        "component",
        "dry_run",
        "group",
        "resource",
        "scope",
        "subresource",
        "verb",
        "version",
      ],
    },
    /** [ALPHA] Request filter latency distribution in seconds, for each filter type */
    apiserver_request_filter_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["filter"],
    },
    /** [ALPHA] Response latency distribution (not counting webhook duration and priority & fairness queue wait times) in seconds for each verb, group, version, resource, subresource, scope and component. */
    apiserver_request_sli_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["component", "group", "resource", "scope", "subresource", "verb", "version"],
    },
    /** [ALPHA] Response latency distribution (not counting webhook duration and priority & fairness queue wait times) in seconds for each verb, group, version, resource, subresource, scope and component. */
    apiserver_request_slo_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["component", "group", "resource", "scope", "subresource", "verb", "version"],
    },
    /** [STABLE] Counter of apiserver requests broken out for each verb, dry run value, group, version, resource, scope, component, and HTTP response code. */
    apiserver_request_total: {
      type: "counter",
      labels: [
        "code",
        "component",
        "dry_run",
        "group",
        "resource",
        "scope",
        "subresource",
        "verb",
        "version",
      ],
    },
    /** [STABLE] Response size distribution in bytes for each group, version, verb, resource, subresource, scope and component. */
    apiserver_response_sizes: {
      type: "histogram",
      labels: ["component", "group", "resource", "scope", "subresource", "verb", "version"],
    },
    /** [ALPHA] Latencies in seconds of data encryption key(DEK) generation operations. */
    apiserver_storage_data_key_generation_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** [ALPHA] Total number of failed data encryption key(DEK) generation operations. */
    apiserver_storage_data_key_generation_failures_total: { type: "counter", labels: [] },
    /** [ALPHA] Total number of cache misses while accessing key decryption key(KEK). */
    apiserver_storage_envelope_transformation_cache_misses_total: { type: "counter", labels: [] },
    /** [ALPHA] Number of requests dropped with 'TLS handshake error from' error */
    apiserver_tls_handshake_errors_total: { type: "counter", labels: [] },
    /** [BETA] Number of times declarative validation results differed from handwritten validation results for core types. */
    apiserver_validation_declarative_validation_mismatch_total: { type: "counter", labels: [] },
    /** [BETA] Number of times declarative validation has panicked during validation. */
    apiserver_validation_declarative_validation_panic_total: { type: "counter", labels: [] },
    /** [INTERNAL] Number of duplicate validation errors during validation. */
    apiserver_validation_duplicate_validation_error_total: { type: "counter", labels: [] },
    /** [ALPHA] Counts the number of requests to servers with insecure SHA1 signatures in their serving certificate OR the number of connection failures due to the insecure SHA1 signatures (either/or, based on the runtime environment) */
    apiserver_webhooks_x509_insecure_sha1_total: { type: "counter", labels: [] },
    /** [ALPHA] Counts the number of requests to servers missing SAN extension in their serving certificate OR the number of connection failures due to the lack of x509 certificate SAN extension missing (either/or, based on the runtime environment) */
    apiserver_webhooks_x509_missing_san_total: { type: "counter", labels: [] },
    /** [ALPHA] Counter of authenticated requests broken out by username. */
    authenticated_user_requests: { type: "counter", labels: ["username"] },
    /** [ALPHA] Counter of authenticated attempts. */
    authentication_attempts: { type: "counter", labels: ["result"] },
    /** [ALPHA] Authentication duration in seconds broken out by result. */
    authentication_duration_seconds: { type: "histogram", unit: "seconds", labels: ["result"] },
    /** [ALPHA] Counter of authorization attempts broken down by result. It can be either 'allowed', 'denied', 'no-opinion' or 'error'. */
    authorization_attempts_total: { type: "counter", labels: ["result"] },
    /** [ALPHA] Authorization duration in seconds broken out by result. */
    authorization_duration_seconds: { type: "histogram", unit: "seconds", labels: ["result"] },
    /** [ALPHA] The count of unexpected categorizations during cardinality enforcement. */
    cardinality_enforcement_unexpected_categorizations_total: { type: "counter", labels: [] },
    /** [BETA] The count of disabled metrics. */
    disabled_metrics_total: { type: "counter", labels: [] },
    /** [ALPHA] Response latency distribution in seconds for each field validation value */
    field_validation_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["field_validation"],
    },
    /** Count of calls made from Go to C by the current process. Sourced from /cgo/go-to-c-calls:calls. */
    go_cgo_go_to_c_calls_calls_total: { type: "counter", labels: [] },
    /** Estimated total CPU time goroutines spent performing GC tasks to assist the GC and prevent it from falling behind the application. This metric is an overestimate, and not directly comparable to system CPU time measurements. Compare only with other /cpu/classes metrics. Sourced from /cpu/classes/gc/mark/assist:cpu-seconds. */
    go_cpu_classes_gc_mark_assist_cpu_seconds_total: {
      type: "counter",
      unit: "seconds",
      labels: [],
    },
    /** Estimated total CPU time spent performing GC tasks on processors (as defined by GOMAXPROCS) dedicated to those tasks. This metric is an overestimate, and not directly comparable to system CPU time measurements. Compare only with other /cpu/classes metrics. Sourced from /cpu/classes/gc/mark/dedicated:cpu-seconds. */
    go_cpu_classes_gc_mark_dedicated_cpu_seconds_total: {
      type: "counter",
      unit: "seconds",
      labels: [],
    },
    /** Estimated total CPU time spent performing GC tasks on spare CPU resources that the Go scheduler could not otherwise find a use for. This should be subtracted from the total GC CPU time to obtain a measure of compulsory GC CPU time. This metric is an overestimate, and not directly comparable to system CPU time measurements. Compare only with other /cpu/classes metrics. Sourced from /cpu/classes/gc/mark/idle:cpu-seconds. */
    go_cpu_classes_gc_mark_idle_cpu_seconds_total: { type: "counter", unit: "seconds", labels: [] },
    /** Estimated total CPU time spent with the application paused by the GC. Even if only one thread is running during the pause, this is computed as GOMAXPROCS times the pause latency because nothing else can be executing. This is the exact sum of samples in /sched/pauses/total/gc:seconds if each sample is multiplied by GOMAXPROCS at the time it is taken. This metric is an overestimate, and not directly comparable to system CPU time measurements. Compare only with other /cpu/classes metrics. Sourced from /cpu/classes/gc/pause:cpu-seconds. */
    go_cpu_classes_gc_pause_cpu_seconds_total: { type: "counter", unit: "seconds", labels: [] },
    /** Estimated total CPU time spent performing GC tasks. This metric is an overestimate, and not directly comparable to system CPU time measurements. Compare only with other /cpu/classes metrics. Sum of all metrics in /cpu/classes/gc. Sourced from /cpu/classes/gc/total:cpu-seconds. */
    go_cpu_classes_gc_total_cpu_seconds_total: { type: "counter", unit: "seconds", labels: [] },
    /** Estimated total available CPU time not spent executing any Go or Go runtime code. In other words, the part of /cpu/classes/total:cpu-seconds that was unused. This metric is an overestimate, and not directly comparable to system CPU time measurements. Compare only with other /cpu/classes metrics. Sourced from /cpu/classes/idle:cpu-seconds. */
    go_cpu_classes_idle_cpu_seconds_total: { type: "counter", unit: "seconds", labels: [] },
    /** Estimated total CPU time spent returning unused memory to the underlying platform in response eagerly to memory pressure. This metric is an overestimate, and not directly comparable to system CPU time measurements. Compare only with other /cpu/classes metrics. Sourced from /cpu/classes/scavenge/assist:cpu-seconds. */
    go_cpu_classes_scavenge_assist_cpu_seconds_total: {
      type: "counter",
      unit: "seconds",
      labels: [],
    },
    /** Estimated total CPU time spent performing background tasks to return unused memory to the underlying platform. This metric is an overestimate, and not directly comparable to system CPU time measurements. Compare only with other /cpu/classes metrics. Sourced from /cpu/classes/scavenge/background:cpu-seconds. */
    go_cpu_classes_scavenge_background_cpu_seconds_total: {
      type: "counter",
      unit: "seconds",
      labels: [],
    },
    /** Estimated total CPU time spent performing tasks that return unused memory to the underlying platform. This metric is an overestimate, and not directly comparable to system CPU time measurements. Compare only with other /cpu/classes metrics. Sum of all metrics in /cpu/classes/scavenge. Sourced from /cpu/classes/scavenge/total:cpu-seconds. */
    go_cpu_classes_scavenge_total_cpu_seconds_total: {
      type: "counter",
      unit: "seconds",
      labels: [],
    },
    /** Estimated total available CPU time for user Go code or the Go runtime, as defined by GOMAXPROCS. In other words, GOMAXPROCS integrated over the wall-clock duration this process has been executing for. This metric is an overestimate, and not directly comparable to system CPU time measurements. Compare only with other /cpu/classes metrics. Sum of all metrics in /cpu/classes. Sourced from /cpu/classes/total:cpu-seconds. */
    go_cpu_classes_total_cpu_seconds_total: { type: "counter", unit: "seconds", labels: [] },
    /** Estimated total CPU time spent running user Go code. This may also include some small amount of time spent in the Go runtime. This metric is an overestimate, and not directly comparable to system CPU time measurements. Compare only with other /cpu/classes metrics. Sourced from /cpu/classes/user:cpu-seconds. */
    go_cpu_classes_user_cpu_seconds_total: { type: "counter", unit: "seconds", labels: [] },
    /** Approximate total count of cleanup functions (created by runtime.AddCleanup) executed by the runtime. Subtract /gc/cleanups/queued:cleanups to approximate cleanup queue length. Useful for detecting slow cleanups holding up the queue. Sourced from /gc/cleanups/executed:cleanups. */
    go_gc_cleanups_executed_cleanups_total: { type: "counter", labels: [] },
    /** Approximate total count of cleanup functions (created by runtime.AddCleanup) queued by the runtime for execution. Subtract from /gc/cleanups/executed:cleanups to approximate cleanup queue length. Useful for detecting slow cleanups holding up the queue. Sourced from /gc/cleanups/queued:cleanups. */
    go_gc_cleanups_queued_cleanups_total: { type: "counter", labels: [] },
    /** Count of completed GC cycles generated by the Go runtime. Sourced from /gc/cycles/automatic:gc-cycles. */
    go_gc_cycles_automatic_gc_cycles_total: { type: "counter", labels: [] },
    /** Count of completed GC cycles forced by the application. Sourced from /gc/cycles/forced:gc-cycles. */
    go_gc_cycles_forced_gc_cycles_total: { type: "counter", labels: [] },
    /** Count of all completed GC cycles. Sourced from /gc/cycles/total:gc-cycles. */
    go_gc_cycles_total_gc_cycles_total: { type: "counter", labels: [] },
    /** A summary of the wall-time pause (stop-the-world) duration in garbage collection cycles. */
    go_gc_duration_seconds: { type: "summary", unit: "seconds", labels: [] },
    /** Total count of finalizer functions (created by runtime.SetFinalizer) executed by the runtime. Subtract /gc/finalizers/queued:finalizers to approximate finalizer queue length. Useful for detecting finalizers overwhelming the queue, either by being too slow, or by there being too many of them. Sourced from /gc/finalizers/executed:finalizers. */
    go_gc_finalizers_executed_finalizers_total: { type: "counter", labels: [] },
    /** Total count of finalizer functions (created by runtime.SetFinalizer) and queued by the runtime for execution. Subtract from /gc/finalizers/executed:finalizers to approximate finalizer queue length. Useful for detecting slow finalizers holding up the queue. Sourced from /gc/finalizers/queued:finalizers. */
    go_gc_finalizers_queued_finalizers_total: { type: "counter", labels: [] },
    /** Heap size target percentage configured by the user, otherwise 100. This value is set by the GOGC environment variable, and the runtime/debug.SetGCPercent function. Sourced from /gc/gogc:percent. */
    go_gc_gogc_percent: { type: "gauge", labels: [] },
    /** Go runtime memory limit configured by the user, otherwise math.MaxInt64. This value is set by the GOMEMLIMIT environment variable, and the runtime/debug.SetMemoryLimit function. Sourced from /gc/gomemlimit:bytes. */
    go_gc_gomemlimit_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Distribution of heap allocations by approximate size. Bucket counts increase monotonically. Note that this does not include tiny objects as defined by /gc/heap/tiny/allocs:objects, only tiny blocks. Sourced from /gc/heap/allocs-by-size:bytes. */
    go_gc_heap_allocs_by_size_bytes: { type: "histogram", unit: "bytes", labels: [] },
    /** Cumulative sum of memory allocated to the heap by the application. Sourced from /gc/heap/allocs:bytes. */
    go_gc_heap_allocs_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** Cumulative count of heap allocations triggered by the application. Note that this does not include tiny objects as defined by /gc/heap/tiny/allocs:objects, only tiny blocks. Sourced from /gc/heap/allocs:objects. */
    go_gc_heap_allocs_objects_total: { type: "counter", labels: [] },
    /** Distribution of freed heap allocations by approximate size. Bucket counts increase monotonically. Note that this does not include tiny objects as defined by /gc/heap/tiny/allocs:objects, only tiny blocks. Sourced from /gc/heap/frees-by-size:bytes. */
    go_gc_heap_frees_by_size_bytes: { type: "histogram", unit: "bytes", labels: [] },
    /** Cumulative sum of heap memory freed by the garbage collector. Sourced from /gc/heap/frees:bytes. */
    go_gc_heap_frees_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** Cumulative count of heap allocations whose storage was freed by the garbage collector. Note that this does not include tiny objects as defined by /gc/heap/tiny/allocs:objects, only tiny blocks. Sourced from /gc/heap/frees:objects. */
    go_gc_heap_frees_objects_total: { type: "counter", labels: [] },
    /** Heap size target for the end of the GC cycle. Sourced from /gc/heap/goal:bytes. */
    go_gc_heap_goal_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Heap memory occupied by live objects that were marked by the previous GC. Sourced from /gc/heap/live:bytes. */
    go_gc_heap_live_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of objects, live or unswept, occupying heap memory. Sourced from /gc/heap/objects:objects. */
    go_gc_heap_objects_objects: { type: "gauge", labels: [] },
    /** Count of small allocations that are packed together into blocks. These allocations are counted separately from other allocations because each individual allocation is not tracked by the runtime, only their block. Each block is already accounted for in allocs-by-size and frees-by-size. Sourced from /gc/heap/tiny/allocs:objects. */
    go_gc_heap_tiny_allocs_objects_total: { type: "counter", labels: [] },
    /** GC cycle the last time the GC CPU limiter was enabled. This metric is useful for diagnosing the root cause of an out-of-memory error, because the limiter trades memory for CPU time when the GC's CPU time gets too high. This is most likely to occur with use of SetMemoryLimit. The first GC cycle is cycle 1, so a value of 0 indicates that it was never enabled. Sourced from /gc/limiter/last-enabled:gc-cycle. */
    go_gc_limiter_last_enabled_gc_cycle: { type: "gauge", labels: [] },
    /** Deprecated. Prefer the identical /sched/pauses/total/gc:seconds. Sourced from /gc/pauses:seconds. */
    go_gc_pauses_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** The total amount of global variable space that is scannable. Sourced from /gc/scan/globals:bytes. */
    go_gc_scan_globals_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** The total amount of heap space that is scannable. Sourced from /gc/scan/heap:bytes. */
    go_gc_scan_heap_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** The number of bytes of stack that were scanned last GC cycle. Sourced from /gc/scan/stack:bytes. */
    go_gc_scan_stack_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** The total amount space that is scannable. Sum of all metrics in /gc/scan. Sourced from /gc/scan/total:bytes. */
    go_gc_scan_total_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** The stack size of new goroutines. Sourced from /gc/stack/starting-size:bytes. */
    go_gc_stack_starting_size_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** The number of non-default behaviors executed by the cmd/go package due to a non-default GODEBUG=allowmultiplevcs=... setting. Sourced from /godebug/non-default-behavior/allowmultiplevcs:events. */
    go_godebug_non_default_behavior_allowmultiplevcs_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the time package due to a non-default GODEBUG=asynctimerchan=... setting. Sourced from /godebug/non-default-behavior/asynctimerchan:events. */
    go_godebug_non_default_behavior_asynctimerchan_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the runtime package due to a non-default GODEBUG=containermaxprocs=... setting. Sourced from /godebug/non-default-behavior/containermaxprocs:events. */
    go_godebug_non_default_behavior_containermaxprocs_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the crypto package due to a non-default GODEBUG=cryptocustomrand=... setting. Sourced from /godebug/non-default-behavior/cryptocustomrand:events. */
    go_godebug_non_default_behavior_cryptocustomrand_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the cmd/go package due to a non-default GODEBUG=embedfollowsymlinks=... setting. Sourced from /godebug/non-default-behavior/embedfollowsymlinks:events. */
    go_godebug_non_default_behavior_embedfollowsymlinks_events_total: {
      type: "counter",
      labels: [],
    },
    /** The number of non-default behaviors executed by the os/exec package due to a non-default GODEBUG=execerrdot=... setting. Sourced from /godebug/non-default-behavior/execerrdot:events. */
    go_godebug_non_default_behavior_execerrdot_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the crypto/tls package due to a non-default GODEBUG=fips140ems=... setting. Sourced from /godebug/non-default-behavior/fips140ems:events. */
    go_godebug_non_default_behavior_fips140ems_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the cmd/go package due to a non-default GODEBUG=gocachehash=... setting. Sourced from /godebug/non-default-behavior/gocachehash:events. */
    go_godebug_non_default_behavior_gocachehash_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the cmd/go package due to a non-default GODEBUG=gocachetest=... setting. Sourced from /godebug/non-default-behavior/gocachetest:events. */
    go_godebug_non_default_behavior_gocachetest_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the cmd/go package due to a non-default GODEBUG=gocacheverify=... setting. Sourced from /godebug/non-default-behavior/gocacheverify:events. */
    go_godebug_non_default_behavior_gocacheverify_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the cmd/go package due to a non-default GODEBUG=gotestjsonbuildtext=... setting. Sourced from /godebug/non-default-behavior/gotestjsonbuildtext:events. */
    go_godebug_non_default_behavior_gotestjsonbuildtext_events_total: {
      type: "counter",
      labels: [],
    },
    /** The number of non-default behaviors executed by the go/types package due to a non-default GODEBUG=gotypesalias=... setting. Sourced from /godebug/non-default-behavior/gotypesalias:events. */
    go_godebug_non_default_behavior_gotypesalias_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the html/template package due to a non-default GODEBUG=htmlmetacontenturlescape=... setting. Sourced from /godebug/non-default-behavior/htmlmetacontenturlescape:events. */
    go_godebug_non_default_behavior_htmlmetacontenturlescape_events_total: {
      type: "counter",
      labels: [],
    },
    /** The number of non-default behaviors executed by the net/http package due to a non-default GODEBUG=http2client=... setting. Sourced from /godebug/non-default-behavior/http2client:events. */
    go_godebug_non_default_behavior_http2client_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the net/http package due to a non-default GODEBUG=http2server=... setting. Sourced from /godebug/non-default-behavior/http2server:events. */
    go_godebug_non_default_behavior_http2server_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the net/http package due to a non-default GODEBUG=httpcookiemaxnum=... setting. Sourced from /godebug/non-default-behavior/httpcookiemaxnum:events. */
    go_godebug_non_default_behavior_httpcookiemaxnum_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the net/http package due to a non-default GODEBUG=httplaxcontentlength=... setting. Sourced from /godebug/non-default-behavior/httplaxcontentlength:events. */
    go_godebug_non_default_behavior_httplaxcontentlength_events_total: {
      type: "counter",
      labels: [],
    },
    /** The number of non-default behaviors executed by the net/http package due to a non-default GODEBUG=httpmuxgo121=... setting. Sourced from /godebug/non-default-behavior/httpmuxgo121:events. */
    go_godebug_non_default_behavior_httpmuxgo121_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the net/http package due to a non-default GODEBUG=httpservecontentkeepheaders=... setting. Sourced from /godebug/non-default-behavior/httpservecontentkeepheaders:events. */
    go_godebug_non_default_behavior_httpservecontentkeepheaders_events_total: {
      type: "counter",
      labels: [],
    },
    /** The number of non-default behaviors executed by the go/build package due to a non-default GODEBUG=installgoroot=... setting. Sourced from /godebug/non-default-behavior/installgoroot:events. */
    go_godebug_non_default_behavior_installgoroot_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the mime/multipart package due to a non-default GODEBUG=multipartmaxheaders=... setting. Sourced from /godebug/non-default-behavior/multipartmaxheaders:events. */
    go_godebug_non_default_behavior_multipartmaxheaders_events_total: {
      type: "counter",
      labels: [],
    },
    /** The number of non-default behaviors executed by the mime/multipart package due to a non-default GODEBUG=multipartmaxparts=... setting. Sourced from /godebug/non-default-behavior/multipartmaxparts:events. */
    go_godebug_non_default_behavior_multipartmaxparts_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the net package due to a non-default GODEBUG=multipathtcp=... setting. Sourced from /godebug/non-default-behavior/multipathtcp:events. */
    go_godebug_non_default_behavior_multipathtcp_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the net package due to a non-default GODEBUG=netedns0=... setting. Sourced from /godebug/non-default-behavior/netedns0:events. */
    go_godebug_non_default_behavior_netedns0_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the runtime package due to a non-default GODEBUG=panicnil=... setting. Sourced from /godebug/non-default-behavior/panicnil:events. */
    go_godebug_non_default_behavior_panicnil_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the math/rand package due to a non-default GODEBUG=randautoseed=... setting. Sourced from /godebug/non-default-behavior/randautoseed:events. */
    go_godebug_non_default_behavior_randautoseed_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the math/rand package due to a non-default GODEBUG=randseednop=... setting. Sourced from /godebug/non-default-behavior/randseednop:events. */
    go_godebug_non_default_behavior_randseednop_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the crypto/rsa package due to a non-default GODEBUG=rsa1024min=... setting. Sourced from /godebug/non-default-behavior/rsa1024min:events. */
    go_godebug_non_default_behavior_rsa1024min_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the archive/tar package due to a non-default GODEBUG=tarinsecurepath=... setting. Sourced from /godebug/non-default-behavior/tarinsecurepath:events. */
    go_godebug_non_default_behavior_tarinsecurepath_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the crypto/tls package due to a non-default GODEBUG=tls10server=... setting. Sourced from /godebug/non-default-behavior/tls10server:events. */
    go_godebug_non_default_behavior_tls10server_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the crypto/tls package due to a non-default GODEBUG=tls3des=... setting. Sourced from /godebug/non-default-behavior/tls3des:events. */
    go_godebug_non_default_behavior_tls3des_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the crypto/tls package due to a non-default GODEBUG=tlsmaxrsasize=... setting. Sourced from /godebug/non-default-behavior/tlsmaxrsasize:events. */
    go_godebug_non_default_behavior_tlsmaxrsasize_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the crypto/tls package due to a non-default GODEBUG=tlsrsakex=... setting. Sourced from /godebug/non-default-behavior/tlsrsakex:events. */
    go_godebug_non_default_behavior_tlsrsakex_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the crypto/tls package due to a non-default GODEBUG=tlssha1=... setting. Sourced from /godebug/non-default-behavior/tlssha1:events. */
    go_godebug_non_default_behavior_tlssha1_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the crypto/tls package due to a non-default GODEBUG=tlsunsafeekm=... setting. Sourced from /godebug/non-default-behavior/tlsunsafeekm:events. */
    go_godebug_non_default_behavior_tlsunsafeekm_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the runtime package due to a non-default GODEBUG=updatemaxprocs=... setting. Sourced from /godebug/non-default-behavior/updatemaxprocs:events. */
    go_godebug_non_default_behavior_updatemaxprocs_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the net/url package due to a non-default GODEBUG=urlmaxqueryparams=... setting. Sourced from /godebug/non-default-behavior/urlmaxqueryparams:events. */
    go_godebug_non_default_behavior_urlmaxqueryparams_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the net/url package due to a non-default GODEBUG=urlstrictcolons=... setting. Sourced from /godebug/non-default-behavior/urlstrictcolons:events. */
    go_godebug_non_default_behavior_urlstrictcolons_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the os package due to a non-default GODEBUG=winreadlinkvolume=... setting. Sourced from /godebug/non-default-behavior/winreadlinkvolume:events. */
    go_godebug_non_default_behavior_winreadlinkvolume_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the os package due to a non-default GODEBUG=winsymlink=... setting. Sourced from /godebug/non-default-behavior/winsymlink:events. */
    go_godebug_non_default_behavior_winsymlink_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the crypto/tls package due to a non-default GODEBUG=x509keypairleaf=... setting. Sourced from /godebug/non-default-behavior/x509keypairleaf:events. */
    go_godebug_non_default_behavior_x509keypairleaf_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the crypto/x509 package due to a non-default GODEBUG=x509negativeserial=... setting. Sourced from /godebug/non-default-behavior/x509negativeserial:events. */
    go_godebug_non_default_behavior_x509negativeserial_events_total: {
      type: "counter",
      labels: [],
    },
    /** The number of non-default behaviors executed by the crypto/x509 package due to a non-default GODEBUG=x509rsacrt=... setting. Sourced from /godebug/non-default-behavior/x509rsacrt:events. */
    go_godebug_non_default_behavior_x509rsacrt_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the crypto/x509 package due to a non-default GODEBUG=x509sha256skid=... setting. Sourced from /godebug/non-default-behavior/x509sha256skid:events. */
    go_godebug_non_default_behavior_x509sha256skid_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the crypto/x509 package due to a non-default GODEBUG=x509usefallbackroots=... setting. Sourced from /godebug/non-default-behavior/x509usefallbackroots:events. */
    go_godebug_non_default_behavior_x509usefallbackroots_events_total: {
      type: "counter",
      labels: [],
    },
    /** The number of non-default behaviors executed by the crypto/x509 package due to a non-default GODEBUG=x509usepolicies=... setting. Sourced from /godebug/non-default-behavior/x509usepolicies:events. */
    go_godebug_non_default_behavior_x509usepolicies_events_total: { type: "counter", labels: [] },
    /** The number of non-default behaviors executed by the archive/zip package due to a non-default GODEBUG=zipinsecurepath=... setting. Sourced from /godebug/non-default-behavior/zipinsecurepath:events. */
    go_godebug_non_default_behavior_zipinsecurepath_events_total: { type: "counter", labels: [] },
    /** Number of goroutines that currently exist. */
    go_goroutines: { type: "gauge", labels: [] },
    /** Information about the Go environment. */
    go_info: { type: "gauge", labels: ["version"] },
    /** Memory that is completely free and eligible to be returned to the underlying system, but has not been. This metric is the runtime's estimate of free address space that is backed by physical memory. Sourced from /memory/classes/heap/free:bytes. */
    go_memory_classes_heap_free_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory occupied by live objects and dead objects that have not yet been marked free by the garbage collector. Sourced from /memory/classes/heap/objects:bytes. */
    go_memory_classes_heap_objects_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory that is completely free and has been returned to the underlying system. This metric is the runtime's estimate of free address space that is still mapped into the process, but is not backed by physical memory. Sourced from /memory/classes/heap/released:bytes. */
    go_memory_classes_heap_released_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory allocated from the heap that is reserved for stack space, whether or not it is currently in-use. Currently, this represents all stack memory for goroutines. It also includes all OS thread stacks in non-cgo programs. Note that stacks may be allocated differently in the future, and this may change. Sourced from /memory/classes/heap/stacks:bytes. */
    go_memory_classes_heap_stacks_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory that is reserved for heap objects but is not currently used to hold heap objects. Sourced from /memory/classes/heap/unused:bytes. */
    go_memory_classes_heap_unused_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory that is reserved for runtime mcache structures, but not in-use. Sourced from /memory/classes/metadata/mcache/free:bytes. */
    go_memory_classes_metadata_mcache_free_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory that is occupied by runtime mcache structures that are currently being used. Sourced from /memory/classes/metadata/mcache/inuse:bytes. */
    go_memory_classes_metadata_mcache_inuse_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory that is reserved for runtime mspan structures, but not in-use. Sourced from /memory/classes/metadata/mspan/free:bytes. */
    go_memory_classes_metadata_mspan_free_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory that is occupied by runtime mspan structures that are currently being used. Sourced from /memory/classes/metadata/mspan/inuse:bytes. */
    go_memory_classes_metadata_mspan_inuse_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory that is reserved for or used to hold runtime metadata. Sourced from /memory/classes/metadata/other:bytes. */
    go_memory_classes_metadata_other_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Stack memory allocated by the underlying operating system. In non-cgo programs this metric is currently zero. This may change in the future.In cgo programs this metric includes OS thread stacks allocated directly from the OS. Currently, this only accounts for one stack in c-shared and c-archive build modes, and other sources of stacks from the OS are not measured. This too may change in the future. Sourced from /memory/classes/os-stacks:bytes. */
    go_memory_classes_os_stacks_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory used by execution trace buffers, structures for debugging the runtime, finalizer and profiler specials, and more. Sourced from /memory/classes/other:bytes. */
    go_memory_classes_other_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Memory that is used by the stack trace hash map used for profiling. Sourced from /memory/classes/profiling/buckets:bytes. */
    go_memory_classes_profiling_buckets_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** All memory mapped by the Go runtime into the current process as read-write. Note that this does not include memory mapped by code called via cgo or via the syscall package. Sum of all metrics in /memory/classes. Sourced from /memory/classes/total:bytes. */
    go_memory_classes_total_bytes: { type: "gauge", unit: "bytes", labels: [] },
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
    /** Count of goroutines created since program start. Sourced from /sched/goroutines-created:goroutines. */
    go_sched_goroutines_created_goroutines_total: { type: "counter", labels: [] },
    /** Count of live goroutines. Sourced from /sched/goroutines:goroutines. */
    go_sched_goroutines_goroutines: { type: "gauge", labels: [] },
    /** Approximate count of goroutines running or blocked in a system call or cgo call. Not guaranteed to add up to /sched/goroutines:goroutines with other goroutine metrics. Sourced from /sched/goroutines/not-in-go:goroutines. */
    go_sched_goroutines_not_in_go_goroutines: { type: "gauge", labels: [] },
    /** Approximate count of goroutines ready to execute, but not executing. Not guaranteed to add up to /sched/goroutines:goroutines with other goroutine metrics. Sourced from /sched/goroutines/runnable:goroutines. */
    go_sched_goroutines_runnable_goroutines: { type: "gauge", labels: [] },
    /** Approximate count of goroutines executing. Always less than or equal to /sched/gomaxprocs:threads. Not guaranteed to add up to /sched/goroutines:goroutines with other goroutine metrics. Sourced from /sched/goroutines/running:goroutines. */
    go_sched_goroutines_running_goroutines: { type: "gauge", labels: [] },
    /** Approximate count of goroutines waiting on a resource (I/O or sync primitives). Not guaranteed to add up to /sched/goroutines:goroutines with other goroutine metrics. Sourced from /sched/goroutines/waiting:goroutines. */
    go_sched_goroutines_waiting_goroutines: { type: "gauge", labels: [] },
    /** Distribution of the time goroutines have spent in the scheduler in a runnable state before actually running. Bucket counts increase monotonically. Sourced from /sched/latencies:seconds. */
    go_sched_latencies_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Distribution of individual GC-related stop-the-world stopping latencies. This is the time it takes from deciding to stop the world until all Ps are stopped. This is a subset of the total GC-related stop-the-world time (/sched/pauses/total/gc:seconds). During this time, some threads may be executing. Bucket counts increase monotonically. Sourced from /sched/pauses/stopping/gc:seconds. */
    go_sched_pauses_stopping_gc_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Distribution of individual non-GC-related stop-the-world stopping latencies. This is the time it takes from deciding to stop the world until all Ps are stopped. This is a subset of the total non-GC-related stop-the-world time (/sched/pauses/total/other:seconds). During this time, some threads may be executing. Bucket counts increase monotonically. Sourced from /sched/pauses/stopping/other:seconds. */
    go_sched_pauses_stopping_other_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Distribution of individual GC-related stop-the-world pause latencies. This is the time from deciding to stop the world until the world is started again. Some of this time is spent getting all threads to stop (this is measured directly in /sched/pauses/stopping/gc:seconds), during which some threads may still be running. Bucket counts increase monotonically. Sourced from /sched/pauses/total/gc:seconds. */
    go_sched_pauses_total_gc_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Distribution of individual non-GC-related stop-the-world pause latencies. This is the time from deciding to stop the world until the world is started again. Some of this time is spent getting all threads to stop (measured directly in /sched/pauses/stopping/other:seconds). Bucket counts increase monotonically. Sourced from /sched/pauses/total/other:seconds. */
    go_sched_pauses_total_other_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** The current count of live threads that are owned by the Go runtime. Sourced from /sched/threads/total:threads. */
    go_sched_threads_total_threads: { type: "gauge", labels: [] },
    /** Approximate cumulative time goroutines have spent blocked on a sync.Mutex, sync.RWMutex, or runtime-internal lock. This metric is useful for identifying global changes in lock contention. Collect a mutex or block profile using the runtime/pprof package for more detailed contention data. Sourced from /sync/mutex/wait/total:seconds. */
    go_sync_mutex_wait_total_seconds_total: { type: "counter", unit: "seconds", labels: [] },
    /** Number of OS threads created. */
    go_threads: { type: "gauge", labels: [] },
    /** [BETA] The count of hidden metrics. */
    hidden_metrics_total: { type: "counter", labels: [] },
    /** [ALPHA] Freshness of metrics exported */
    metrics_server_api_metric_freshness_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** [ALPHA] Time of last request performed to Kubelet API since unix epoch in seconds */
    metrics_server_kubelet_last_request_time_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["node"],
    },
    /** [ALPHA] Duration of requests to Kubelet API in seconds */
    metrics_server_kubelet_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["node"],
    },
    /** [ALPHA] Number of requests sent to Kubelet API */
    metrics_server_kubelet_request_total: { type: "counter", labels: ["success"] },
    /** [ALPHA] The total time spent collecting and storing metrics in seconds. */
    metrics_server_manager_tick_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** [ALPHA] Number of metrics points stored. */
    metrics_server_storage_points: { type: "gauge", labels: ["type"] },
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
    /** [BETA] The count of registered metrics broken by stability level and deprecation version. */
    registered_metrics_total: {
      type: "counter",
      labels: ["deprecated_version", "stability_level"],
    },
    /** [ALPHA] Histogram of the number of seconds the last auth exec plugin client certificate lived before being rotated. If auth exec plugin client certificates are unused, histogram will contain no data. */
    rest_client_exec_plugin_certificate_rotation_age: { type: "histogram", labels: [] },
    /** [ALPHA] Gauge of the shortest TTL (time-to-live) of the client certificate(s) managed by the auth exec plugin. The value is in seconds until certificate expiry (negative if already expired). If auth exec plugins are unused or manage no TLS certificates, the value will be +INF. */
    rest_client_exec_plugin_ttl_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** [ALPHA] Client side rate limiter latency in seconds. Broken down by verb, and host. */
    rest_client_rate_limiter_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["host", "verb"],
    },
    /** [ALPHA] Request latency in seconds. Broken down by verb, and host. */
    rest_client_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["host", "verb"],
    },
    /** [ALPHA] Request size in bytes. Broken down by verb and host. */
    rest_client_request_size_bytes: { type: "histogram", unit: "bytes", labels: ["host", "verb"] },
    /** [ALPHA] Number of HTTP requests, partitioned by status code, method, and host. */
    rest_client_requests_total: { type: "counter", labels: ["code", "host", "method"] },
    /** [ALPHA] Response size in bytes. Broken down by verb and host. */
    rest_client_response_size_bytes: { type: "histogram", unit: "bytes", labels: ["host", "verb"] },
    /** [ALPHA] Number of transport entries in the internal cache. */
    rest_client_transport_cache_entries: { type: "gauge", labels: [] },
    /** [ALPHA] Number of times a cert rotation goroutine cancel func is called via GC cleanup of the associated transport */
    rest_client_transport_cert_rotation_gc_calls_total: { type: "counter", labels: [] },
    /** [ALPHA] Number of calls to get a new transport, partitioned by the result of the operation hit: obtained from the cache, miss: created and added to the cache, miss-gc: recreated and added back to the cache after being garbage collected, uncacheable: created and not cached */
    rest_client_transport_create_calls_total: { type: "counter", labels: ["result"] },
    /** [BETA] Total number of adds handled by workqueue */
    workqueue_adds_total: { type: "counter", labels: ["name"] },
    /** [BETA] Current depth of workqueue */
    workqueue_depth: { type: "gauge", labels: ["name"] },
    /** [BETA] How many seconds has the longest running processor for workqueue been running. */
    workqueue_longest_running_processor_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["name"],
    },
    /** [BETA] How long in seconds an item stays in workqueue before being requested. */
    workqueue_queue_duration_seconds: { type: "histogram", unit: "seconds", labels: ["name"] },
    /** [BETA] Total number of retries handled by workqueue */
    workqueue_retries_total: { type: "counter", labels: ["name"] },
    /** [BETA] How many seconds of work has done that is in progress and hasn't been observed by work_duration. Large values indicate stuck threads. One can deduce the number of stuck threads by observing the rate at which this increases. */
    workqueue_unfinished_work_seconds: { type: "gauge", unit: "seconds", labels: ["name"] },
    /** [BETA] How long in seconds processing an item from workqueue takes. */
    workqueue_work_duration_seconds: { type: "histogram", unit: "seconds", labels: ["name"] },
  },
});

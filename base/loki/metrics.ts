import { catalogue } from "../../sdk/index.ts";

export const lokiMetrics = catalogue({
  program: "loki",
  version: "3.7.8",
  source:
    "exposition of Loki 3.7.8 as one process, with lines, a query, a rule that fires and nobody who takes alerts",
  port: "http",
  metrics: {
    /** The number of deprecated flags currently set. */
    deprecated_flags_inuse_total: { type: "counter", labels: [] },
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
    /** The current number of concurrent streams in the connection with the most concurrent streams. */
    grpc_concurrent_streams_by_conn_max: { type: "gauge", labels: [] },
    /** Time spent on kv store requests. */
    kv_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["kv_name", "operation", "role", "status_code", "type"],
    },
    /** Set to 1 if this lifecycler's instance entry is in read-only state. */
    lifecycler_read_only: { type: "gauge", labels: ["name"] },
    /** LogQL query timings */
    logql_query_duration_seconds: { type: "histogram", unit: "seconds", labels: ["query_type"] },
    /** Total bytes downloaded from Azure Blob Storage. */
    loki_azure_blob_egress_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** Time (in seconds) spent in compacting all the tables */
    loki_boltdb_shipper_compact_tables_operation_duration_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: [],
    },
    /** Unix timestamp of the last successful compaction run */
    loki_boltdb_shipper_compact_tables_operation_last_successful_run_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: [],
    },
    /** Value will be 1 if compactor is currently running on this instance */
    loki_boltdb_shipper_compactor_running: { type: "gauge", labels: [] },
    /** The current time of creation of the marker file being processed. */
    loki_boltdb_shipper_retention_sweeper_marker_file_processing_current_time: {
      type: "gauge",
      labels: ["from"],
    },
    /** The current total of marker files valid for deletion. */
    loki_boltdb_shipper_retention_sweeper_marker_files_current: { type: "gauge", labels: ["from"] },
    /** The total of marker files deleted after being fully processed. */
    loki_boltdb_shipper_retention_sweeper_marker_files_deleted_total: {
      type: "counter",
      labels: ["from"],
    },
    /** A metric with a constant '1' value labeled by version, revision, branch, goversion from which loki was built, and the goos and goarch for the build. */
    loki_build_info: {
      type: "gauge",
      labels: ["branch", "goarch", "goos", "goversion", "revision", "tags", "version"],
    },
    /** The total number of bytes per line. */
    loki_bytes_per_line: { type: "histogram", labels: [] },
    /** Total count of corrupt chunks found in cache. */
    loki_cache_corrupt_chunks_total: { type: "counter", labels: [] },
    /** Total count of keys requested from cache. */
    loki_cache_fetched_keys: { type: "counter", labels: ["name"] },
    /** Total count of keys found in cache. */
    loki_cache_hits: { type: "counter", labels: ["name"] },
    /** Total time spent in seconds doing cache requests. */
    loki_cache_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["method", "name", "status_code"],
    },
    /** Size of values in the cache. */
    loki_cache_value_size_bytes: { type: "histogram", unit: "bytes", labels: ["method", "name"] },
    /** Compressed chunk size distribution fetched from storage. */
    loki_chunk_fetcher_fetched_size_bytes: { type: "histogram", unit: "bytes", labels: ["source"] },
    /** Distribution of #chunks per query. */
    loki_chunk_store_chunks_per_query: { type: "histogram", labels: [] },
    /** Count of bytes from chunks which were not stored because they have already been stored by another replica. */
    loki_chunk_store_deduped_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** Count of chunks which were not stored because they have already been stored by another replica. */
    loki_chunk_store_deduped_chunks_total: { type: "counter", labels: [] },
    /** Total bytes fetched in chunks per user. */
    loki_chunk_store_fetched_chunk_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["user"],
    },
    /** Total fetched chunks per user. */
    loki_chunk_store_fetched_chunks_total: { type: "counter", labels: ["user"] },
    /** Number of entries written to storage per chunk. */
    loki_chunk_store_index_entries_per_chunk: { type: "histogram", labels: [] },
    /** Distribution of #index lookups per query. */
    loki_chunk_store_index_lookups_per_query: { type: "histogram", labels: [] },
    /** Distribution of #series (post intersection) per query. */
    loki_chunk_store_series_post_intersection_per_query: { type: "histogram", labels: [] },
    /** Distribution of #series (pre intersection) per query. */
    loki_chunk_store_series_pre_intersection_per_query: { type: "histogram", labels: [] },
    /** Total bytes stored in chunks per user. */
    loki_chunk_store_stored_chunk_bytes_total: { type: "counter", unit: "bytes", labels: ["user"] },
    /** Total stored chunks per user. */
    loki_chunk_store_stored_chunks_total: { type: "counter", labels: ["user"] },
    /** Unix timestamp of the last successful retention run */
    loki_compactor_apply_retention_last_successful_run_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: [],
    },
    /** Time (in seconds) spent in applying retention */
    loki_compactor_apply_retention_operation_duration_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: [],
    },
    /** Time (in seconds) spent serving requests when using compactor GRPC client */
    loki_compactor_grpc_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["client_type", "for", "operation", "status_code"],
    },
    /** Number of chunks selected while building manifest */
    loki_compactor_manifest_chunks_selected_total: { type: "counter", labels: [] },
    /** Age of oldest pending delete request in seconds since they are over their cancellation period */
    loki_compactor_oldest_pending_delete_request_age_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: [],
    },
    /** Count of delete requests which are over their cancellation period and have not finished processing yet */
    loki_compactor_pending_delete_requests_count: { type: "gauge", labels: [] },
    /** Number times the client has failed to look up delete requests */
    loki_delete_request_lookups_failed_total: { type: "counter", labels: [] },
    /** Number times the client has looked up delete requests */
    loki_delete_request_lookups_total: { type: "counter", labels: [] },
    /** The total number of bytes that were discarded. */
    loki_discarded_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["format", "policy", "reason", "retention_hours", "tenant"],
    },
    /** The total number of samples that were discarded. */
    loki_discarded_samples_total: {
      type: "counter",
      labels: ["format", "policy", "reason", "retention_hours", "tenant"],
    },
    /** The total number of uncompressed bytes received per tenant. Includes structured metadata bytes. */
    loki_distributor_bytes_received_total: {
      type: "counter",
      labels: ["format", "is_internal_stream", "policy", "retention_hours", "tenant"],
    },
    /** The number of bytes currently inflight. */
    loki_distributor_inflight_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** The total number of batch appends sent to ingesters. */
    loki_distributor_ingester_appends_total: { type: "counter", labels: ["ingester"] },
    /** The current number of ingester clients. */
    loki_distributor_ingester_clients: { type: "gauge", labels: [] },
    /** Latency to write an incoming request to the ingest storage. */
    loki_distributor_kafka_latency_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** The number of records a single per-partition write request has been split into. */
    loki_distributor_kafka_records_per_write_request: { type: "histogram", labels: [] },
    /** Total number of bytes sent to the ingest storage. */
    loki_distributor_kafka_sent_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** The difference in time (in millis) between when a distributor receives a push request and the most recent log timestamp in that request */
    loki_distributor_lag_ms_total: { type: "counter", labels: ["format", "tenant", "userAgent"] },
    /** The total number of lines received per tenant */
    loki_distributor_lines_received_total: {
      type: "counter",
      labels: ["format", "is_internal_stream", "policy", "tenant"],
    },
    /** The configured replication factor. */
    loki_distributor_replication_factor: { type: "gauge", labels: [] },
    /** The total number of uncompressed bytes received per tenant for entries' structured metadata */
    loki_distributor_structured_metadata_bytes_received_total: {
      type: "counter",
      labels: ["format", "is_internal_stream", "policy", "retention_hours", "tenant"],
    },
    /** The number of DNS lookup failures */
    loki_dns_failures_total: { type: "counter", labels: ["name"] },
    /** The number of DNS lookups resolutions attempts */
    loki_dns_lookups_total: { type: "counter", labels: ["name"] },
    /** The total number of new entries added to the cache */
    loki_embeddedcache_added_new_total: { type: "counter", labels: ["cache"] },
    /** Current number of entries in the cache */
    loki_embeddedcache_entries: { type: "gauge", labels: ["cache"] },
    /** The current cache size in bytes */
    loki_embeddedcache_memory_bytes: { type: "gauge", unit: "bytes", labels: ["cache"] },
    /** Total number of tasks preemptively canceled by short circuiting. */
    loki_engine_v2_task_short_circuits_total: { type: "counter", labels: [] },
    /** The number of experimental features in use. */
    loki_experimental_features_in_use_total: { type: "counter", labels: [] },
    /** Total time spent in seconds doing query range requests. */
    loki_frontend_query_range_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["method", "status_code"],
    },
    /** The max number of concurrent streams that can be accepted (0 means no limit). */
    loki_grpc_concurrent_streams_limit: { type: "gauge", labels: [] },
    /** Number of chunks refs downloaded, partitioned by whether they intersect the query bounds. */
    loki_index_chunk_refs_total: { type: "counter", labels: ["status"] },
    /** Time (in seconds) spent in serving index query requests */
    loki_index_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["component", "operation", "status_code"],
    },
    /** Current number of inflight requests. */
    loki_inflight_requests: { type: "gauge", labels: ["method", "route"] },
    /** Total number of ingesters automatically forgotten */
    loki_ingester_autoforget_unhealthy_ingesters_total: { type: "counter", labels: [] },
    /** The number of blocks in a chunk. */
    loki_ingester_blocks_per_chunk: { type: "histogram", labels: [] },
    /** Total number of checkpoint creations that failed. */
    loki_ingester_checkpoint_creations_failed_total: { type: "counter", labels: [] },
    /** Total number of checkpoint creations attempted. */
    loki_ingester_checkpoint_creations_total: { type: "counter", labels: [] },
    /** Total number of checkpoint deletions that failed. */
    loki_ingester_checkpoint_deletions_failed_total: { type: "counter", labels: [] },
    /** Total number of checkpoint deletions attempted. */
    loki_ingester_checkpoint_deletions_total: { type: "counter", labels: [] },
    /** Time taken to create a checkpoint. */
    loki_ingester_checkpoint_duration_seconds: { type: "summary", unit: "seconds", labels: [] },
    /** Total number of bytes written to disk for checkpointing. */
    loki_ingester_checkpoint_logged_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** Distribution of chunk ages (when stored). */
    loki_ingester_chunk_age_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Distribution of chunk end-start durations. */
    loki_ingester_chunk_bounds_hours: { type: "histogram", labels: [] },
    /** Compression ratio of chunks (when stored). */
    loki_ingester_chunk_compression_ratio: { type: "histogram", unit: "ratio", labels: [] },
    /** Distribution of chunk encode times. */
    loki_ingester_chunk_encode_time_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Distribution of stored lines per chunk (when stored). */
    loki_ingester_chunk_entries: { type: "histogram", labels: [] },
    /** Distribution of stored chunk sizes (when stored). */
    loki_ingester_chunk_size_bytes: { type: "histogram", unit: "bytes", labels: [] },
    /** Total bytes stored in chunks per tenant. */
    loki_ingester_chunk_stored_bytes_total: { type: "counter", unit: "bytes", labels: ["tenant"] },
    /** Distribution of stored chunk utilization (when stored). */
    loki_ingester_chunk_utilization: { type: "histogram", labels: [] },
    /** The total number of chunks created in the ingester. */
    loki_ingester_chunks_created_total: { type: "counter", labels: [] },
    /** The total number of chunks encoded in the ingester. */
    loki_ingester_chunks_encoded_total: { type: "counter", labels: ["user"] },
    /** Total number of flush failures. */
    loki_ingester_chunks_flush_failures_total: { type: "counter", labels: [] },
    /** Total number of flush requests (successful or not). */
    loki_ingester_chunks_flush_requests_total: { type: "counter", labels: [] },
    /** Total flushed chunks per reason. */
    loki_ingester_chunks_flushed_total: { type: "counter", labels: ["reason"] },
    /** Total stored chunks per tenant. */
    loki_ingester_chunks_stored_total: { type: "counter", labels: ["tenant"] },
    /** Time spent doing Ingester requests. */
    loki_ingester_client_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["operation", "status_code"],
    },
    /** The total number of series pending in the flush queue. */
    loki_ingester_flush_queue_length: { type: "gauge", labels: [] },
    /** Whether the ingester's limiter is enabled */
    loki_ingester_limiter_enabled: { type: "gauge", labels: [] },
    /** The total number of chunks in memory. */
    loki_ingester_memory_chunks: { type: "gauge", labels: [] },
    /** The total number of streams in memory per tenant. */
    loki_ingester_memory_streams: { type: "gauge", labels: ["tenant"] },
    /** Total bytes of labels of the streams in memory. */
    loki_ingester_memory_streams_labels_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** The total number of not owned streams in memory. */
    loki_ingester_not_owned_streams: { type: "gauge", labels: [] },
    /** The number of samples in a chunk. */
    loki_ingester_samples_per_chunk: { type: "histogram", labels: [] },
    /** 1 if prepare shutdown has been called, 0 otherwise */
    loki_ingester_shutdown_marker: { type: "gauge", labels: [] },
    /** The total number of streams created per tenant. */
    loki_ingester_streams_created_total: { type: "counter", labels: ["tenant"] },
    /** Distribution of streams ownership check durations in milliseconds. */
    loki_ingester_streams_ownership_check_duration_ms: { type: "histogram", labels: [] },
    /** The total number of streams removed per tenant. */
    loki_ingester_streams_removed_total: { type: "counter", labels: ["tenant"] },
    /** Total number of bytes in use by the WAL recovery process. */
    loki_ingester_wal_bytes_in_use: { type: "gauge", labels: [] },
    /** Total number of wal write failures due to full disk. */
    loki_ingester_wal_disk_full_failures_total: { type: "counter", labels: [] },
    /** Current disk usage percentage (0.0 to 1.0) for the WAL directory. */
    loki_ingester_wal_disk_usage_percent: { type: "gauge", labels: [] },
    /** Entries discarded during WAL replay due to existing in checkpoints. */
    loki_ingester_wal_duplicate_entries_total: { type: "counter", labels: [] },
    /** Total number of bytes written to disk for WAL records. */
    loki_ingester_wal_logged_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** Total number of WAL records logged. */
    loki_ingester_wal_records_logged_total: { type: "counter", labels: [] },
    /** Total number of bytes recovered from the WAL. */
    loki_ingester_wal_recovered_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** Total number of chunks recovered from the WAL checkpoints. */
    loki_ingester_wal_recovered_chunks_total: { type: "counter", labels: [] },
    /** Total number of entries recovered from the WAL. */
    loki_ingester_wal_recovered_entries_total: { type: "counter", labels: [] },
    /** Total number of streams recovered from the WAL. */
    loki_ingester_wal_recovered_streams_total: { type: "counter", labels: [] },
    /** Whether the WAL is replaying */
    loki_ingester_wal_replay_active: { type: "gauge", labels: [] },
    /** Time taken to replay the checkpoint and the WAL. */
    loki_ingester_wal_replay_duration_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Whether the wal replay is in a flushing phase due to backpressure */
    loki_ingester_wal_replay_flushing: { type: "gauge", labels: [] },
    /** Total number of log messages created by Loki itself. */
    loki_internal_log_messages_total: { type: "counter", labels: ["level"] },
    /** Time spent on kv store requests. */
    loki_kv_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["kv_name", "operation", "role", "status_code", "type"],
    },
    /** Set to 1 if this lifecycler's instance entry is in read-only state. */
    loki_lifecycler_read_only: { type: "gauge", labels: ["name"] },
    /** Histogram of log flushes using the line-buffered logger. */
    loki_log_flushes: { type: "histogram", labels: [] },
    /** DEPRECATED. Use internal_log_messages_total for the same functionality. Total number of log messages created by Loki itself. */
    loki_log_messages_total: { type: "counter", labels: ["level"] },
    /** Distribution of bytes processed per second for LogQL queries. */
    loki_logql_querystats_bytes_processed_per_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["latency_type", "range", "sharded", "status_code", "type"],
    },
    /** Distribution of chunk downloads latency for LogQL queries. */
    loki_logql_querystats_chunk_download_latency_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["range", "status_code", "type"],
    },
    /** Total count of chunks downloaded found while executing LogQL queries. */
    loki_logql_querystats_downloaded_chunk_total: {
      type: "counter",
      labels: ["range", "status_code", "type"],
    },
    /** Total count of duplicates found while executing LogQL queries. */
    loki_logql_querystats_duplicates_total: { type: "counter", labels: [] },
    /** Total count of lines sent from ingesters while executing LogQL queries. */
    loki_logql_querystats_ingester_sent_lines_total: { type: "counter", labels: [] },
    /** Distribution of latency for LogQL queries. */
    loki_logql_querystats_latency_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["range", "status_code", "type"],
    },
    /** The total number of heartbeats sent to consul. */
    loki_member_consul_heartbeats_total: { type: "counter", labels: ["name"] },
    /** Attempted CAS operations */
    loki_memberlist_client_cas_attempt_total: { type: "counter", labels: [] },
    /** Failed CAS operations */
    loki_memberlist_client_cas_failure_total: { type: "counter", labels: [] },
    /** Successful CAS operations */
    loki_memberlist_client_cas_success_total: { type: "counter", labels: [] },
    /** Number of members in memberlist cluster */
    loki_memberlist_client_cluster_members_count: { type: "gauge", labels: [] },
    /** Health score of this cluster. Lower value is better. 0 = healthy */
    loki_memberlist_client_cluster_node_health_score: { type: "gauge", labels: [] },
    /** Number of values in KV Store */
    loki_memberlist_client_kv_store_count: { type: "gauge", labels: [] },
    /** Number of tombstones currently present in KV store values */
    loki_memberlist_client_kv_store_value_tombstones: { type: "gauge", labels: ["key"] },
    /** Total number of tombstones which have been removed from KV store values */
    loki_memberlist_client_kv_store_value_tombstones_removed_total: {
      type: "counter",
      labels: ["key"],
    },
    /** Number of user messages in the broadcast queue */
    loki_memberlist_client_messages_in_broadcast_queue: { type: "gauge", labels: ["queue"] },
    /** Total size of messages waiting in the broadcast queue */
    loki_memberlist_client_messages_in_broadcast_queue_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: [],
    },
    /** Number of broadcast messages intended to be sent but were dropped due to encoding errors or for being too big */
    loki_memberlist_client_messages_to_broadcast_dropped_total: { type: "counter", labels: [] },
    /** Number of pending notifications in WatchPrefix function */
    loki_memberlist_client_pending_key_notifications: { type: "gauge", labels: [] },
    /** Total size of received broadcast user messages */
    loki_memberlist_client_received_broadcasts_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: [],
    },
    /** Number of received broadcast user messages that were dropped. Hopefully 0. */
    loki_memberlist_client_received_broadcasts_dropped_total: { type: "counter", labels: [] },
    /** Number of received broadcast user messages that were invalid. Hopefully 0. */
    loki_memberlist_client_received_broadcasts_invalid_total: { type: "counter", labels: [] },
    /** Number of received broadcast user messages */
    loki_memberlist_client_received_broadcasts_total: { type: "counter", labels: [] },
    /** Total size of pulled state */
    loki_memberlist_client_state_pulls_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** How many times did this node pull full state from another node */
    loki_memberlist_client_state_pulls_total: { type: "counter", labels: [] },
    /** Total size of pushed state */
    loki_memberlist_client_state_pushes_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** How many times did this node push its full state to another node */
    loki_memberlist_client_state_pushes_total: { type: "counter", labels: [] },
    /** Number of incoming memberlist streams */
    loki_memberlist_tcp_transport_incoming_streams_total: { type: "counter", labels: [] },
    /** Number of errors when opening memberlist stream to another node */
    loki_memberlist_tcp_transport_outgoing_stream_errors_total: { type: "counter", labels: [] },
    /** Number of outgoing streams */
    loki_memberlist_tcp_transport_outgoing_streams_total: { type: "counter", labels: [] },
    /** Number of dropped memberlist packets. These packets were not sent due to timeout waiting for a writer. */
    loki_memberlist_tcp_transport_packets_dropped_total: { type: "counter", labels: [] },
    /** Total bytes received as packets. This metric only tracks broadcast packets, and does not include full state syncs or pings. */
    loki_memberlist_tcp_transport_packets_received_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: [],
    },
    /** Number of errors when receiving memberlist packets */
    loki_memberlist_tcp_transport_packets_received_errors_total: { type: "counter", labels: [] },
    /** Number of received memberlist packets */
    loki_memberlist_tcp_transport_packets_received_total: { type: "counter", labels: [] },
    /** Total bytes sent as packets. This metric only tracks broadcast packets, and does not include full state syncs or pings. */
    loki_memberlist_tcp_transport_packets_sent_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: [],
    },
    /** Number of errors when sending memberlist packets */
    loki_memberlist_tcp_transport_packets_sent_errors_total: { type: "counter", labels: [] },
    /** Number of memberlist packets sent */
    loki_memberlist_tcp_transport_packets_sent_total: { type: "counter", labels: [] },
    /** Total bytes sent by the transport. This metric tracks all data transferred, including broadcast packets, full state syncs, and pings. */
    loki_memberlist_tcp_transport_received_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: [],
    },
    /** Total bytes sent by the transport. This metric tracks all data transferred, including broadcast packets, full state syncs, and pings. */
    loki_memberlist_tcp_transport_sent_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** Number of unknown TCP connections (not a packet or stream) */
    loki_memberlist_tcp_transport_unknown_connections_total: { type: "counter", labels: [] },
    /** Total time taken to read one pointers section during a Metastore query when listing sections from AMQ filters in seconds */
    loki_metastore_estimate_sections_pointer_read_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** Total number of sections resolved for a Metastore query when listing sections from AMQ filters */
    loki_metastore_estimate_sections_sections_total: { type: "histogram", labels: [] },
    /** Total time taken to check section membership for a Metastore query when listing sections from AMQ filters in seconds */
    loki_metastore_estimate_sections_total_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** Total number of objects to be searched for a Metastore query */
    loki_metastore_index_objects_total: { type: "histogram", labels: [] },
    /** Ratio of sections resolved for a Metastore query between stream filters and then intersecting with section estimates */
    loki_metastore_resolved_sections_ratio: { type: "histogram", unit: "ratio", labels: [] },
    /** Total number of sections resolved for a Metastore query */
    loki_metastore_resolved_sections_total: { type: "histogram", labels: [] },
    /** Total time taken to resolve sections for a Metastore query */
    loki_metastore_resolved_sections_total_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** Total time taken to read one pointers section during a Metastore query when listing sections from stream matchers in seconds */
    loki_metastore_stream_filter_pointers_read_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** Total number of sections resolved for a Metastore query when listing sections from stream matchers */
    loki_metastore_stream_filter_sections_total: { type: "histogram", labels: [] },
    /** Total time taken to read one streams section during a Metastore query when listing sections from stream matchers in seconds */
    loki_metastore_stream_filter_streams_read_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** Total time taken to lookup streams for a Metastore query in seconds */
    loki_metastore_stream_filter_total_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** Second timestamp of the last successful upload to the bucket. */
    loki_objstore_bucket_last_successful_upload_time: { type: "gauge", labels: ["bucket"] },
    /** Duration of successful operations against the bucket per operation - iter operations include time spent on each callback. */
    loki_objstore_bucket_operation_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["bucket", "operation"],
    },
    /** Total number of operations against a bucket that failed, but were not expected to fail in certain way from caller perspective. Those errors have to be investigated. */
    loki_objstore_bucket_operation_failures_total: {
      type: "counter",
      labels: ["bucket", "operation"],
    },
    /** Total number of bytes fetched from bucket, per operation. */
    loki_objstore_bucket_operation_fetched_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["bucket", "operation"],
    },
    /** Number of bytes transferred from/to bucket per operation. */
    loki_objstore_bucket_operation_transferred_bytes: {
      type: "histogram",
      unit: "bytes",
      labels: ["bucket", "operation"],
    },
    /** Total number of all attempted operations against a bucket. */
    loki_objstore_bucket_operations_total: { type: "counter", labels: ["bucket", "operation"] },
    /** The total number of panic triggered */
    loki_panic_total: { type: "counter", labels: [] },
    /** The number of samples returned during the last rule group evaluation. */
    loki_prometheus_last_evaluation_samples: { type: "gauge", labels: ["rule_group", "user"] },
    /** The number of alertmanagers discovered and active. */
    loki_prometheus_notifications_alertmanagers_discovered: { type: "gauge", labels: ["user"] },
    /** Total number of alerts dropped due to errors when sending to Alertmanager. */
    loki_prometheus_notifications_dropped_total: {
      type: "counter",
      labels: ["alertmanager", "user"],
    },
    /** Total number of sent alerts affected by errors. */
    loki_prometheus_notifications_errors_total: {
      type: "counter",
      labels: ["alertmanager", "user"],
    },
    /** The capacity of the alert notifications queue. */
    loki_prometheus_notifications_queue_capacity: { type: "gauge", labels: ["user"] },
    /** The number of alert notifications in the queue. */
    loki_prometheus_notifications_queue_length: { type: "gauge", labels: ["alertmanager", "user"] },
    /** Total number of alerts sent. */
    loki_prometheus_notifications_sent_total: { type: "counter", labels: ["alertmanager", "user"] },
    /** The duration for a rule to execute. */
    loki_prometheus_rule_evaluation_duration_seconds: {
      type: "summary",
      unit: "seconds",
      labels: ["user"],
    },
    /** The total number of rule evaluation failures. */
    loki_prometheus_rule_evaluation_failures_total: {
      type: "counter",
      labels: ["rule_group", "user"],
    },
    /** The total number of rule evaluations. */
    loki_prometheus_rule_evaluations_total: { type: "counter", labels: ["rule_group", "user"] },
    /** The duration of rule group evaluations. */
    loki_prometheus_rule_group_duration_seconds: {
      type: "summary",
      unit: "seconds",
      labels: ["user"],
    },
    /** The interval of a rule group. */
    loki_prometheus_rule_group_interval_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["rule_group", "user"],
    },
    /** The total number of rule group evaluations missed due to slow rule group evaluation. */
    loki_prometheus_rule_group_iterations_missed_total: {
      type: "counter",
      labels: ["rule_group", "user"],
    },
    /** The total number of scheduled rule group evaluations, whether executed or missed. */
    loki_prometheus_rule_group_iterations_total: {
      type: "counter",
      labels: ["rule_group", "user"],
    },
    /** The duration of the last rule group evaluation. */
    loki_prometheus_rule_group_last_duration_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["rule_group", "user"],
    },
    /** The timestamp of the last rule group evaluation in seconds. */
    loki_prometheus_rule_group_last_evaluation_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["rule_group", "user"],
    },
    /** The number of rules. */
    loki_prometheus_rule_group_rules: { type: "gauge", labels: ["rule_group", "user"] },
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
    /** The current number of clients connected to query-frontend. */
    loki_querier_query_frontend_clients: { type: "gauge", labels: [] },
    /** Time spend doing requests to frontend. */
    loki_querier_query_frontend_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["operation", "status_code"],
    },
    /** Number of active tailers */
    loki_querier_tail_active: { type: "gauge", labels: [] },
    /** Number of active streams being tailed */
    loki_querier_tail_active_streams: { type: "gauge", labels: [] },
    /** total bytes tailed */
    loki_querier_tail_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** Number of concurrent querier workers */
    loki_querier_worker_concurrency: { type: "gauge", labels: [] },
    /** Number of queries being processed by the querier workers */
    loki_querier_worker_inflight_queries: { type: "gauge", labels: [] },
    /** Number of schedulers this frontend is connected to. */
    loki_query_frontend_connected_schedulers: { type: "gauge", labels: [] },
    loki_query_frontend_log_result_cache_hit_total: { type: "counter", labels: [] },
    loki_query_frontend_log_result_cache_miss_total: { type: "counter", labels: [] },
    /** Number of time-based partitions (sub-requests) per request */
    loki_query_frontend_partitions: { type: "histogram", labels: [] },
    /** Number of queries in progress handled by this frontend. */
    loki_query_frontend_queries_in_progress: { type: "gauge", labels: [] },
    /** Number of label matcher expressions per query. */
    loki_query_frontend_query_label_filters: { type: "histogram", labels: [] },
    /** Number of times a request is retried. */
    loki_query_frontend_retries: { type: "histogram", labels: [] },
    /** Number of downstream queries per request */
    loki_query_frontend_shard_factor: { type: "histogram", labels: ["mapper"] },
    /** Number of parsed queries by evaluation type */
    loki_query_frontend_sharding_parsed_queries_total: {
      type: "counter",
      labels: ["mapper", "type"],
    },
    /** Number of query-frontend worker clients currently connected to the query-scheduler. */
    loki_query_scheduler_connected_frontend_clients: { type: "gauge", labels: [] },
    /** Number of querier worker clients currently connected to the query-scheduler. */
    loki_query_scheduler_connected_querier_clients: { type: "gauge", labels: [] },
    /** Total number of enqueued (sub-)queries. */
    loki_query_scheduler_enqueue_count: { type: "counter", labels: ["level", "user"] },
    /** Number of inflight requests (either queued or processing) sampled at a regular interval. Quantile buckets keep track of inflight requests over the last 60s. */
    loki_query_scheduler_inflight_requests: { type: "summary", labels: [] },
    /** Time spend by requests in queue before getting picked up by a querier. */
    loki_query_scheduler_queue_duration_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Number of queries in the queue. */
    loki_query_scheduler_queue_length: { type: "gauge", labels: ["user"] },
    /** Value will be 1 if the scheduler is in the ReplicationSet and actively receiving/processing requests */
    loki_query_scheduler_running: { type: "gauge", labels: [] },
    /** The number of streams that have been expired by the ratestore */
    loki_rate_store_expired_streams_total: { type: "counter", labels: [] },
    /** The maximum stream rate for any stream reported by ingesters during a sync operation. Sharded Streams are combined. */
    loki_rate_store_max_stream_rate_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** The number of shards for a single stream reported by ingesters during a sync operation. */
    loki_rate_store_max_stream_shards: { type: "gauge", labels: [] },
    /** The maximum stream rate for any stream reported by ingesters during a sync operation. Sharded Streams are considered separate. */
    loki_rate_store_max_unique_stream_rate_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** The distribution of stream rates for any stream reported by ingesters during a sync operation. Sharded Streams are combined. */
    loki_rate_store_stream_rate_bytes: { type: "histogram", unit: "bytes", labels: [] },
    /** The distribution of number of shards for a single stream reported by ingesters during a sync operation. */
    loki_rate_store_stream_shards: { type: "histogram", labels: [] },
    /** The number of unique streams reported by all ingesters. Sharded streams are combined */
    loki_rate_store_streams: { type: "gauge", labels: [] },
    /** Time (in seconds) spent serving HTTP requests. */
    loki_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["method", "route", "status_code", "ws"],
    },
    /** Size (in bytes) of messages received in the request. */
    loki_request_message_bytes: { type: "histogram", unit: "bytes", labels: ["method", "route"] },
    /** Size (in bytes) of messages sent in response. */
    loki_response_message_bytes: { type: "histogram", unit: "bytes", labels: ["method", "route"] },
    /** Comparisons of cache key versions in the results cache between query-frontends & queriers */
    loki_results_cache_version_comparisons_total: { type: "counter", labels: [] },
    /** The total number of heartbeats sent. */
    loki_ring_member_heartbeats_total: { type: "counter", labels: ["name"] },
    /** The number of tokens owned in the ring. */
    loki_ring_member_tokens_owned: { type: "gauge", labels: ["name"] },
    /** The number of tokens to own in the ring. */
    loki_ring_member_tokens_to_own: { type: "gauge", labels: ["name"] },
    /** Number of members in the ring */
    loki_ring_members: { type: "gauge", labels: ["name", "state"] },
    /** Timestamp of the oldest member in the ring. */
    loki_ring_oldest_member_timestamp: { type: "gauge", labels: ["name", "state"] },
    /** Number of tokens in the ring */
    loki_ring_tokens_total: { type: "gauge", labels: ["name"] },
    /** Time spent executing requests to the ruler. */
    loki_ruler_client_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["operation", "status_code"],
    },
    /** The current number of ruler clients in the pool. */
    loki_ruler_clients: { type: "gauge", labels: [] },
    /** Boolean set to 1 whenever the last configuration reload attempt was successful. */
    loki_ruler_config_last_reload_successful: { type: "gauge", labels: ["user"] },
    /** Timestamp of the last successful configuration reload. */
    loki_ruler_config_last_reload_successful_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["user"],
    },
    /** Total number of config updates triggered by a user */
    loki_ruler_config_updates_total: { type: "counter", labels: ["user"] },
    /** Total number of managers registered and running in the ruler */
    loki_ruler_managers_total: { type: "gauge", labels: [] },
    /** Number of errors that have occurred when checking the ring for ownership */
    loki_ruler_ring_check_errors_total: { type: "counter", labels: [] },
    /** Total number of times the ruler sync operation triggered. */
    loki_ruler_sync_rules_total: { type: "counter", labels: ["reason"] },
    /** Hash of the currently active runtime configuration, merged from all configured files. */
    loki_runtime_config_hash: { type: "gauge", labels: ["config", "sha256"] },
    /** Whether the last runtime-config reload attempt was successful. */
    loki_runtime_config_last_reload_successful: { type: "gauge", labels: ["config"] },
    /** Number of chunk refs that were bypassed due to store overrides: computed during planning to avoid lookups */
    loki_store_chunk_ref_lookups_bypassed_total: { type: "counter", labels: [] },
    /** Number of chunks referenced or downloaded, partitioned by if they satisfy matchers. */
    loki_store_chunks_downloaded_total: { type: "counter", labels: ["status"] },
    /** The chunk batch size, partitioned by if they satisfy matchers. */
    loki_store_chunks_per_batch: { type: "histogram", labels: ["status"] },
    /** Number of series referenced by a query, partitioned by whether they satisfy matchers. */
    loki_store_series_total: { type: "counter", labels: ["status"] },
    /** Total number of times the distributor has sharded streams */
    loki_stream_sharding_count: { type: "counter", labels: [] },
    /** Current number of accepted TCP connections. */
    loki_tcp_connections: { type: "gauge", labels: ["protocol"] },
    /** The max number of TCP connections that can be accepted (0 means no limit). */
    loki_tcp_connections_limit: { type: "gauge", labels: ["protocol"] },
    /** Total number of tsdb index builds partitioned by status */
    loki_tsdb_build_index_attempts_total: {
      type: "counter",
      labels: ["component", "source", "status"],
    },
    /** Unix timestamp of the last successful tsdb index build */
    loki_tsdb_build_index_last_successful_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["component"],
    },
    /** Total number of requests for series that were not found */
    loki_tsdb_head_series_not_found_total: { type: "counter", labels: ["component"] },
    /** Time (in seconds) spent in downloading updated files for all the tables */
    loki_tsdb_shipper_tables_download_operation_duration_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["component"],
    },
    /** Total number of upload operations done by status */
    loki_tsdb_shipper_tables_upload_operation_total: {
      type: "counter",
      labels: ["component", "status"],
    },
    /** Total number of WAL truncations partitioned by status */
    loki_tsdb_wal_truncation_attempts_total: { type: "counter", labels: ["component", "status"] },
    /** The total number of write failures logs successfully emitted for a tenant. */
    loki_write_failures_logged_total: { type: "counter", labels: ["org_id", "subsystem"] },
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
    /** Exemplars in to remote storage, compare to exemplars out for queue managers. Deprecated, check prometheus_wal_watcher_records_read_total and prometheus_remote_storage_exemplars_dropped_total */
    prometheus_remote_storage_exemplars_in_total: { type: "counter", labels: [] },
    /** HistogramSamples in to remote storage, compare to histograms out for queue managers. Deprecated, check prometheus_wal_watcher_records_read_total and prometheus_remote_storage_histograms_dropped_total */
    prometheus_remote_storage_histograms_in_total: { type: "counter", labels: [] },
    /** Samples in to remote storage, compare to samples out for queue managers. Deprecated, check prometheus_wal_watcher_records_read_total and prometheus_remote_storage_samples_dropped_total */
    prometheus_remote_storage_samples_in_total: { type: "counter", labels: [] },
    /** The number of times release has been called for strings that are not interned. */
    prometheus_remote_storage_string_interner_zero_reference_releases_total: {
      type: "counter",
      labels: [],
    },
    /** The number of DNS-SD lookup failures. */
    prometheus_sd_dns_lookup_failures_total: { type: "counter", labels: [] },
    /** The number of DNS-SD lookups. */
    prometheus_sd_dns_lookups_total: { type: "counter", labels: [] },
    /** The total number of template text expansion failures. */
    prometheus_template_text_expansion_failures_total: { type: "counter", labels: [] },
    /** The total number of template text expansions. */
    prometheus_template_text_expansions_total: { type: "counter", labels: [] },
    /** Total number of completed pages. */
    prometheus_tsdb_wal_completed_pages_total: { type: "counter", labels: [] },
    /** Duration of write log fsync. */
    prometheus_tsdb_wal_fsync_duration_seconds: { type: "summary", unit: "seconds", labels: [] },
    /** Total number of page flushes. */
    prometheus_tsdb_wal_page_flushes_total: { type: "counter", labels: [] },
    /** Total number of record parts written before flushing. */
    prometheus_tsdb_wal_record_part_writes_total: { type: "counter", labels: [] },
    /** Total number of record part bytes written before flushing, including CRC and compression headers. */
    prometheus_tsdb_wal_record_parts_bytes_written_total: { type: "counter", labels: [] },
    /** Write log segment index that TSDB is currently writing to. */
    prometheus_tsdb_wal_segment_current: { type: "gauge", labels: [] },
    /** Size of the write log directory. */
    prometheus_tsdb_wal_storage_size_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Total number of write log truncations that failed. */
    prometheus_tsdb_wal_truncations_failed_total: { type: "counter", labels: [] },
    /** Total number of write log truncations attempted. */
    prometheus_tsdb_wal_truncations_total: { type: "counter", labels: [] },
    /** Total number of write log writes that failed. */
    prometheus_tsdb_wal_writes_failed_total: { type: "counter", labels: [] },
    /** The total number of heartbeats sent. */
    ring_member_heartbeats_total: { type: "counter", labels: ["name"] },
    /** The number of tokens owned in the ring. */
    ring_member_tokens_owned: { type: "gauge", labels: ["name"] },
    /** The number of tokens to own in the ring. */
    ring_member_tokens_to_own: { type: "gauge", labels: ["name"] },
  },
});

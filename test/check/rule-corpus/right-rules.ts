import { alert, type Case } from "./world.ts";

const one = (title: string, expr: string, changes?: Parameters<typeof alert>[1]): Case => ({
  title,
  rules: [alert(expr, changes)],
});

const node = 'job="node-exporter"';

/** Rules that look awkward and are right: a law that refuses one of them is wrong. */
export const rightRules: readonly Case[] = [
  // Bounds.
  one("a range with the scalar first keeps the vector's value", "0 < node_load1 < 1"),
  one("a scalar first, mirrored", "10 > node_load1 > 5"),
  one("a scalar first, equal", "0 == up != 1"),
  one("a count of what is filtered, above nothing", "count(node_load1 < 1) > 0"),
  one("a count of what is filtered, at least one", "count by (job) (up == 0) >= 1"),
  one("absent is compared with 1", `absent(node_load1{${node}}) == 1`),
  one("absent over time is compared with 1", `absent_over_time(node_load1{${node}}[10m]) == 1`),
  one("a group of what is filtered is 1", "group by (instance) (node_load1 > 10) == 1"),
  one(
    "a sum of what is filtered is not negative",
    "sum by (instance) (rate(node_context_switches_total[5m]) > 1e5) >= 0",
  ),
  one(
    "a ratio of rates drops what is no number",
    "rate(node_disk_read_time_seconds_total[5m]) / rate(node_disk_reads_completed_total[5m]) >= 0 and on (instance) node_load1 > 8",
  ),
  one("what is no number equals nothing, itself neither", "node_load1 != node_load1"),
  one(
    "a guard on the right may hold for whatever is there",
    "node_load1 > 10 and on (instance) count by (instance) (node_cpu_seconds_total) > 0",
  ),
  one("a comparison with bool may always be 1", "sum by (job) (up >= bool 0) > 3"),
  one(
    "a comparison of vectors matches before it compares",
    "count by (instance) (node_cpu_seconds_total) >= on (instance) group by (instance) (node_load1 > 10)",
  ),
  one(
    "a difference of counters may be negative",
    "rate(node_network_receive_bytes_total[5m]) - rate(node_network_transmit_bytes_total[5m]) < 0",
  ),
  one("a difference that is recorded as a total", "job:node_received_minus_sent:diff_total < 0"),
  {
    title: "what is recorded as a total may be negative",
    rules: [
      {
        record: "job:node_received_minus_sent:diff_total",
        expr: "sum by (job) (rate(node_network_receive_bytes_total[5m])) - sum by (job) (rate(node_network_transmit_bytes_total[5m]))",
      },
    ],
  },
  one("a clamped value within its limits", "clamp_max(node_load1, 10) >= 10"),
  one("hours of two sides of midnight", "node_load1 > 10 and on () (hour() >= 22 or hour() < 6)"),
  one(
    "the same text with other space in a string",
    'node_filesystem_readonly{mountpoint="/a b"} > ignoring (mountpoint) node_filesystem_readonly{mountpoint="/ab"}',
  ),
  one("two thresholds that do not exclude each other", "5 < node_load1 and node_load1 < 10"),
  one("a share of two counts", "count by (job) (up == 0) / count by (job) (up) > 0.5"),
  one("a scalar of what is not there is no number", `vector(scalar(up{${node}})) != 1`),

  // Counters.
  one(
    "a counter above nothing is a guard",
    "increase(node_vmstat_oom_kill[10m]) > 3 and node_context_switches_total > 0",
  ),
  one(
    "a counter above nothing on the left is a guard",
    "node_context_switches_total > 0 and rate(node_context_switches_total[10m]) == 0",
  ),
  one(
    "a summed counter above nothing is a guard",
    "node_load1 > 10 and on (instance) sum by (instance) (node_context_switches_total) > 0",
  ),
  one(
    "a counter that is counted",
    'count by (instance) (node_cpu_seconds_total{mode="idle"}) > 64',
  ),

  // Labels.
  one("the metric's name in an aggregation", `count by (__name__) ({${node}}) > 1e5`),
  one("the metric's name in a match", `node_load1 > ignoring (__name__) node_load15 * 4`),
  one("the metric's name in a template", "node_load1 > 10", {
    annotations: { description: "{{ $labels.__name__ }} is {{ $value }}." },
  }),
  one("an external label in an aggregation", "sum by (cluster, instance) (node_load1) > 10"),
  one(
    "an external label in a match",
    "node_load1 > 10 and on (cluster, instance) node_memory_MemAvailable_bytes < 1e9",
  ),
  one(
    "an external label that is taken over",
    "node_load1 * on (instance) group_left (cluster) node_memory_MemAvailable_bytes > 1e9",
  ),

  // What cAdvisor and the operator tell apart.
  one(
    "errors by interface",
    "sum by (namespace, pod, interface) (rate(container_network_receive_errors_total[5m])) > 1",
  ),
  one("reads by device", 'rate(container_fs_reads_total{device=~"/dev/sd.+"}[5m]) > 1e4'),
  one(
    "one time for all of a container's CPUs",
    'rate(container_cpu_usage_seconds_total{cpu="total"}[5m]) > 4',
  ),
  one(
    "faults by type",
    'rate(container_memory_failures_total{failure_type="pgmajfault", scope="container"}[5m]) > 100',
  ),
  one("states of tasks", 'container_tasks_state{state="uninterruptible"} > 10'),
  one("pressure", "rate(container_pressure_memory_stalled_seconds_total[5m]) > 0.1"),

  // Matching.
  one(
    "a label that is empty on most series",
    'node_filesystem_avail_bytes{device_error=""} / node_filesystem_size_bytes < 0.1',
  ),
  one(
    "labels that hang on the pod on the side that is to be one",
    "sum by (namespace, pod) (kube_pod_container_resource_requests) * on (namespace, pod) group_left (node) kube_pod_info > 64",
  ),
  one(
    "one of several phases is left by a comparison",
    "kube_pod_info * on (namespace, pod) group_left (phase) (kube_pod_status_phase == 1) > 0",
  ),
  one(
    "one of several statuses is chosen by a matcher",
    'kube_node_status_condition{condition="Ready", status="true"} == on (node) kube_node_spec_unschedulable',
  ),
  one(
    "a job that is written over",
    'label_replace(process_open_fds{job="prometheus"}, "job", "node-exporter", "", "") > ignoring (instance) process_max_fds{job="node-exporter"}',
  ),
  one(
    "two jobs, the label ignored",
    'process_open_fds{job="prometheus"} > ignoring (job) process_open_fds{job="node-exporter"}',
  ),
  one(
    "series that lack a label",
    'kube_pod_info{node=""} unless on (namespace, pod) kube_pod_status_phase == 0',
  ),
  one(
    "alternatives of two sides that overlap",
    'node_network_up{device=~"eth0|eth1"} > ignoring (job) node_network_carrier{device=~"eth1|eth2"}',
  ),

  one(
    "values of which a series has only those that apply",
    "kube_persistentvolumeclaim_info * on (namespace, persistentvolumeclaim) group_left (access_mode) kube_persistentvolumeclaim_access_mode > 1",
  ),

  // Matchers and values.
  one(
    "a route that has dots and stars in its name",
    'prometheus_http_requests_total{handler="/api/v1/.*"} > 0',
  ),
  one("a class of characters that repeats", 'node_network_up{device=~"eth[0-9]*"} == 0'),
  one("two matchers of one label", 'node_network_up{device=~".+", device!~"lo|veth.*"} == 0'),
  one(
    "bounds of buckets in both forms",
    'rate(apiserver_request_duration_seconds_bucket{le=~"(1|5)([.]0)?"}[5m]) > 100',
  ),
  one("the last bucket", 'rate(apiserver_request_duration_seconds_bucket{le="+Inf"}[5m]) > 100'),
  one(
    "a namespace beside the tree's",
    'kube_pod_status_phase{namespace="observability-2", phase="Failed"} == 1',
  ),
  one(
    "a namespace of a name like another's",
    'kube_pod_status_phase{namespace=~"default|defence", phase="Failed"} == 1',
  ),
  one("both states of alerts", 'count(ALERTS{alertstate=~"pending|firing"}) > 50'),

  // Quantiles.
  one("the middle over time", "quantile_over_time(0.5, node_load1[1h]) > 10"),
  one("the least and the most", "quantile by (job) (0, up) < quantile by (job) (1, up)"),
  one(
    "the most of a histogram",
    "histogram_quantile(1, sum by (le, verb) (rate(apiserver_request_duration_seconds_bucket[5m]))) > 60",
  ),
  one("the worst of quantiles", 'max by (job) (go_gc_duration_seconds{quantile="0.75"}) > 1'),

  // Recordings, labels and waits.
  {
    title: "a recording that goes on where its source ends",
    rules: [
      {
        record: "instance:corpus_last:load",
        expr: "max by (instance) (node_load1) or instance:corpus_last:load offset 5m",
      },
      alert("instance:corpus_last:load > 10"),
    ],
  },
  one("a label that the value decides", "node_load1 > 10", {
    labels: { load: "{{ if gt $value 20.0 }}high{{ else }}low{{ end }}" },
  }),
  one("a wait of one evaluation", "node_load1 > 10", { for: "30s" }),
  one(
    "a sum of what was added to each",
    "sum by (instance) (node_forks_total - node_forks_total offset 10m) > 1e6",
  ),
  one(
    "what there is of what was made and removed again",
    "sum by (pod) (prometheus_tsdb_head_series_created_total - prometheus_tsdb_head_series_removed_total) > 1e6",
  ),

  // What says the same more plainly.
  one("a pattern that is anchored, as every pattern is", 'node_network_up{device=~"^eth.+"} == 0'),
  one("a pattern of one word", 'node_network_up{device=~"eth0"} == 0'),
  one("a pattern open at both ends", 'node_network_up{device=~".*eth.*"} == 0'),

  // Timing.
  one("no wait, in words", "node_load1 > 10", { for: "0m" }),
  one("no wait, without a unit", "node_load1 > 10", { for: "0s", keep_firing_for: "0s" }),
];

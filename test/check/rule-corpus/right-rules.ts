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

  // What says the same more plainly.
  one("a pattern that is anchored, as every pattern is", 'node_network_up{device=~"^eth.+"} == 0'),
  one("a pattern of one word", 'node_network_up{device=~"eth0"} == 0'),
  one("a pattern open at both ends", 'node_network_up{device=~".*eth.*"} == 0'),

  // Timing.
  one("no wait, in words", "node_load1 > 10", { for: "0m" }),
  one("no wait, without a unit", "node_load1 > 10", { for: "0s", keep_firing_for: "0s" }),
];

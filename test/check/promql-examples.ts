import { languageExamples } from "./language-examples.ts";

/** A rule as it stands in a PrometheusRule. */
export interface ExampleRule {
  readonly alert?: string;
  readonly record?: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** What a law rejects and what it asks for instead. The page sdk/check/CHECKS.md is made of these. */
export interface PromqlExample {
  /** Of the list of bad inputs. */
  readonly number: number;
  readonly check: string;
  readonly title: string;
  readonly wrong: ExampleRule;
  /** The whole message that follows the rule's name. */
  readonly says: string;
  readonly right: ExampleRule;
  /** Whether `promtool check rules --lint=all` finds nothing wrong with it. */
  readonly promtoolAccepts: boolean;
}

/** Rules that a right example relies on. */
export const recorded: readonly ExampleRule[] = [
  {
    record: "instance:node_cpu_busy:ratio_rate5m",
    expr: '1 - avg by (instance) (rate(node_cpu_seconds_total{mode="idle"}[5m]))',
  },
  { alert: "CpuBusy", expr: "instance:node_cpu_busy:ratio_rate5m > 0.95" },
];

const job = 'job="node-exporter"';

function alert(expr: string, more: Partial<ExampleRule> = {}): ExampleRule {
  return { alert: "Example", expr, ...more };
}

function describing(description: string): Partial<ExampleRule> {
  return { annotations: { description } };
}

export const promqlExamples: readonly PromqlExample[] = [
  {
    number: 66,
    check: "label-values",
    title: "a value that the label never has",
    wrong: alert(`rate(node_cpu_seconds_total{${job}, mode="idel"}[5m]) > 0.9`),
    says: 'line 1, column 50: "mode" is never "idel" (did you mean "idle"?)',
    right: alert(`rate(node_cpu_seconds_total{${job}, mode="idle"}[5m]) > 0.9`),
    promtoolAccepts: true,
  },
  {
    number: 66,
    check: "label-values",
    title: "an alternative that means nothing",
    wrong: alert(`rate(node_cpu_seconds_total{${job}, mode!~"idle|io-wait"}[5m]) > 0.9`),
    says: 'line 1, column 50: "mode" is never "io-wait" (did you mean "iowait"?)',
    right: alert(`rate(node_cpu_seconds_total{${job}, mode!~"i.*|(soft)?irq"}[5m]) > 0.9`),
    promtoolAccepts: true,
  },
  {
    number: 62,
    check: "promql",
    title: "a bracket is missing",
    wrong: alert('sum by (instance) (node_load1{job="node-exporter"}\n  > 10'),
    says: "line 2, column 7: ends too early",
    right: alert('sum by (instance) (node_load1{job="node-exporter"})\n  > 10'),
    promtoolAccepts: false,
  },
  {
    number: 62,
    check: "promql",
    title: "a word too many",
    wrong: alert(`node_load1{${job}} is > 10`),
    says: 'line 1, column 33: "is" was not expected',
    right: alert(`node_load1{${job}} > 10`),
    promtoolAccepts: false,
  },
  {
    number: 62,
    check: "promql",
    title: "a function without its range",
    wrong: alert("rate(node_vmstat_oom_kill) > 0"),
    says: "line 1, column 6: rate takes a range vector, this is an instant vector",
    right: alert("rate(node_vmstat_oom_kill[5m]) > 0"),
    promtoolAccepts: false,
  },
  ...languageExamples,
  {
    number: 66,
    check: "kept-labels",
    title: "a template names a label that the aggregation drops",
    wrong: alert(
      "sum by (instance) (node_filesystem_avail_bytes) < 1e9",
      describing("{{ $labels.mountpoint }} is full."),
    ),
    says: 'the result of the expression has no label "mountpoint" (there are instance)',
    right: alert(
      "sum by (instance, mountpoint) (node_filesystem_avail_bytes) < 1e9",
      describing("{{ $labels.mountpoint }} is full."),
    ),
    promtoolAccepts: true,
  },
  {
    number: 66,
    check: "kept-labels",
    title: "a template names a label that the match drops",
    wrong: alert(
      "node_filesystem_avail_bytes / on (instance) node_memory_MemTotal_bytes < 1",
      describing("{{ $labels.device }} is full."),
    ),
    says: 'the result of the expression has no label "device" (there are instance)',
    right: alert(
      "node_filesystem_avail_bytes / on (instance) group_left () node_memory_MemTotal_bytes < 1",
      describing("{{ $labels.device }} is full."),
    ),
    promtoolAccepts: true,
  },
  {
    number: 66,
    check: "kept-labels",
    title: "a template of an alert on absence names what nobody can know",
    wrong: alert("absent(node_load1)", describing("{{ $labels.instance }} is gone.")),
    says: 'the result of the expression has no label "instance" (no label is left there)',
    right: alert(`absent(node_load1{${job}})`, describing("No node of {{ $labels.job }} answers.")),
    promtoolAccepts: true,
  },
  {
    number: 66,
    check: "kept-labels",
    title: "a template names an external label",
    wrong: alert("node_load1 > 10", describing("In {{ $labels.cluster }}.")),
    says:
      'the result of the expression has no label "cluster" ' +
      '("cluster" is an external label: write $externalLabels.cluster)',
    right: alert("node_load1 > 10", describing("In {{ $externalLabels.cluster }}.")),
    promtoolAccepts: true,
  },
  {
    number: 66,
    check: "kept-labels",
    title: "an aggregation names a label that is not there",
    wrong: alert("sum by (instance, mountpiont) (node_filesystem_avail_bytes) < 1e9"),
    says:
      'line 1, column 19: sum by (mountpiont): the series inside have no "mountpiont" ' +
      '(did you mean "mountpoint"?)',
    right: alert("sum by (instance, mountpoint) (node_filesystem_avail_bytes) < 1e9"),
    promtoolAccepts: true,
  },
  {
    number: 66,
    check: "kept-labels",
    title: "a match names a label that one side lost",
    wrong: alert(
      "node_filesystem_avail_bytes < 1e9 and on (instance, device) sum by (instance) (node_load1) > 1",
    ),
    says: 'line 1, column 53: on (device): the right side has no "device" (there are instance)',
    right: alert(
      "node_filesystem_avail_bytes < 1e9 and on (instance) sum by (instance) (node_load1) > 1",
    ),
    promtoolAccepts: true,
  },
  {
    number: 66,
    check: "kept-labels",
    title: "a label is taken over from a side that lacks it",
    wrong: alert("node_load1 * on (instance) group_left (device) node_memory_MemTotal_bytes > 1"),
    says: 'line 1, column 40: group_left (device): the other side has no "device" (did you mean "service"?)',
    right: alert("node_load1 * on (instance) group_left (release) node_uname_info > 1"),
    promtoolAccepts: true,
  },
  {
    number: 67,
    check: "conditions",
    title: "an alert compares nothing",
    wrong: alert("node_load1"),
    says:
      "compares nothing, so the alert fires as long as the series exist (compare with a threshold, " +
      'without "bool"; only a dead man\'s switch, vector(1) with severity none, always fires)',
    right: alert("node_load1 > 10"),
    promtoolAccepts: true,
  },
  {
    number: 67,
    check: "conditions",
    title: "bool turns the condition into a value",
    wrong: alert("node_load1 > bool 10"),
    says:
      "always yields something, so the alert always fires: no comparison decides the whole result " +
      '(compare with a threshold, without "bool"; only a dead man\'s switch, vector(1) with severity ' +
      "none, always fires)",
    right: alert("node_load1 > 10"),
    promtoolAccepts: true,
  },
  {
    number: 67,
    check: "conditions",
    title: "one side of an or compares nothing",
    wrong: alert("node_load1 > 10 or node_load5"),
    says:
      "always yields something, so the alert always fires: no comparison decides the whole result " +
      '(compare with a threshold, without "bool"; only a dead man\'s switch, vector(1) with severity ' +
      "none, always fires)",
    right: alert("node_load1 > 10 or node_load5 > 8"),
    promtoolAccepts: true,
  },
  {
    number: 67,
    check: "conditions",
    title: "a count of nothing is nothing, not 0",
    wrong: alert("count(up == 1) == 0"),
    says:
      'line 1, column 1: "count(up == 1) == 0" can never hold ' +
      "(count yields nothing where there is nothing: use absent())",
    right: alert("absent(up == 1)"),
    promtoolAccepts: true,
  },
  {
    number: 67,
    check: "conditions",
    title: "a rate below zero",
    wrong: alert("rate(node_vmstat_oom_kill[5m]) < 0"),
    says:
      'line 1, column 1: "rate(node_vmstat_oom_kill[5m]) < 0" can never hold ' +
      "(the left side is at least 0)",
    right: alert("rate(node_vmstat_oom_kill[5m]) > 0"),
    promtoolAccepts: true,
  },
  {
    number: 67,
    check: "conditions",
    title: "a condition that always holds",
    wrong: alert("rate(node_vmstat_oom_kill[5m]) >= 0"),
    says:
      'line 1, column 1: "rate(node_vmstat_oom_kill[5m]) >= 0" always holds ' +
      "(the left side is at least 0)",
    right: alert("rate(node_vmstat_oom_kill[5m]) > 0"),
    promtoolAccepts: true,
  },
  {
    number: 67,
    check: "conditions",
    title: "up is 0 or 1",
    wrong: alert("up > 1"),
    says: 'line 1, column 1: "up > 1" can never hold (the left side is between 0 and 1)',
    right: alert("up < 1"),
    promtoolAccepts: true,
  },
  {
    number: 67,
    check: "conditions",
    title: "absent is 1 or nothing",
    wrong: alert(`absent(up{${job}}) == 0`),
    says:
      `line 1, column 1: "absent(up{${job}}) == 0" can never hold ` + "(the left side is always 1)",
    right: alert(`absent(up{${job}})`),
    promtoolAccepts: true,
  },
  {
    number: 67,
    check: "conditions",
    title: "two constants",
    wrong: alert("vector(1) > 0"),
    says: 'line 1, column 1: "vector(1) > 0" always holds (the left side is always 1)',
    right: alert("vector(1)", { labels: { severity: "none" } }),
    promtoolAccepts: true,
  },
  {
    number: 67,
    check: "conditions",
    title: "a series compared with itself",
    wrong: alert("node_load1 > node_load1"),
    says: 'line 1, column 1: "node_load1 > node_load1" can never hold (the two sides are the same)',
    right: alert("node_load1 > node_load15"),
    promtoolAccepts: true,
  },
  {
    number: 67,
    check: "conditions",
    title: "two thresholds that exclude each other",
    wrong: alert("node_load1 > 10 and node_load1 < 5"),
    says: "line 1, column 1: both comparisons can never hold at once",
    right: alert("node_load1 > 5 and node_load1 < 10"),
    promtoolAccepts: true,
  },
  {
    number: 67,
    check: "conditions",
    title: "a range vector",
    wrong: alert("node_load1[5m]"),
    says: "yields a range vector; a rule yields one value per series",
    right: alert("max_over_time(node_load1[5m]) > 10"),
    promtoolAccepts: true,
  },
  {
    number: 67,
    check: "conditions",
    title: "a string",
    wrong: alert('"node_load1"'),
    says: "yields a string; a rule yields one value per series",
    right: alert("node_load1 > 10"),
    promtoolAccepts: true,
  },
  {
    number: 68,
    check: "rates",
    title: "the rate of a gauge",
    wrong: alert("rate(node_load1[5m]) > 1"),
    says:
      'line 1, column 6: rate of "node_load1", which is a gauge ' +
      "(use delta or deriv for what rises and falls)",
    right: alert("delta(node_load1[5m]) > 1"),
    promtoolAccepts: true,
  },
  {
    number: 68,
    check: "rates",
    title: "the difference of a counter",
    wrong: alert("delta(node_context_switches_total[5m]) > 1e6"),
    says:
      'line 1, column 7: delta of "node_context_switches_total", which is a counter ' +
      "(use rate or increase, which see restarts)",
    right: alert("increase(node_context_switches_total[5m]) > 1e6"),
    promtoolAccepts: true,
  },
  {
    number: 68,
    check: "rates",
    title: "a counter's bare value",
    wrong: alert("node_context_switches_total > 1e9"),
    says:
      'line 1, column 1: compares or computes with the counter "node_context_switches_total", ' +
      "which starts at 0 with its program (take its rate or increase)",
    right: alert("rate(node_context_switches_total[5m]) > 1e5"),
    promtoolAccepts: true,
  },
  {
    number: 68,
    check: "rates",
    title: "the rate of a sum",
    wrong: alert("rate(sum(node_context_switches_total)[5m:]) > 1e6"),
    says:
      "line 1, column 6: rate of something computed: a restart of one program among several goes " +
      "unseen (take rate of each series first, then aggregate)",
    right: alert("sum(rate(node_context_switches_total[5m])) > 1e6"),
    promtoolAccepts: true,
  },
  {
    number: 68,
    check: "rates",
    title: "the rate of what a rule records",
    wrong: alert("rate(instance:node_cpu_busy:ratio_rate5m[5m]) > 0.1"),
    says:
      'line 1, column 6: rate of "instance:node_cpu_busy:ratio_rate5m", which a rule records: it is ' +
      "no counter (record the rate)",
    right: alert("delta(instance:node_cpu_busy:ratio_rate5m[5m]) > 0.1"),
    promtoolAccepts: true,
  },
  {
    number: 68,
    check: "rates",
    title: "a window shorter than four scrapes",
    wrong: alert("rate(node_context_switches_total[1m]) > 1e5"),
    says:
      'line 1, column 6: a window of 60s over "node_context_switches_total", which comes every 30s ' +
      "(take at least 120s)",
    right: alert("rate(node_context_switches_total[2m]) > 1e5"),
    promtoolAccepts: true,
  },
  {
    number: 69,
    check: "metrics",
    title: "a misspelt metric",
    wrong: alert("node_filesystem_avial_bytes < 1e9"),
    says:
      'line 1, column 1: nothing that we know of exposes "node_filesystem_avial_bytes" ' +
      '(did you mean "node_filesystem_avail_bytes"?)',
    right: alert("node_filesystem_avail_bytes < 1e9"),
    promtoolAccepts: true,
  },
  {
    number: 69,
    check: "metrics",
    title: "a misspelt label",
    wrong: alert('node_filesystem_avail_bytes{fs_type="ext4"} < 1e9'),
    says:
      'line 1, column 29: "node_filesystem_avail_bytes" carries no label "fs_type" ' +
      '(did you mean "fstype"?)',
    right: alert('node_filesystem_avail_bytes{fstype="ext4"} < 1e9'),
    promtoolAccepts: true,
  },
  {
    number: 69,
    check: "metrics",
    title: "a job that does not expose it",
    wrong: alert('node_load1{job="node"} > 10'),
    says: 'line 1, column 12: no job that "node" means exposes "node_load1" (it comes from node-exporter)',
    right: alert('node_load1{job="node-exporter"} > 10'),
    promtoolAccepts: true,
  },
  {
    number: 69,
    check: "metrics",
    title: "a metric that its monitor drops",
    wrong: alert("node_scrape_collector_success == 0"),
    says:
      'line 1, column 1: "node_scrape_collector_success" is not stored: ' +
      "ServiceMonitor/node-exporter drops it",
    right: alert("node_textfile_scrape_error > 0"),
    promtoolAccepts: true,
  },
  {
    number: 69,
    check: "metrics",
    title: "a recorded series that nobody records",
    wrong: alert("instance:node_cpu_busy:ratio_rate1m > 0.95"),
    says:
      'line 1, column 1: no rule of this cluster records "instance:node_cpu_busy:ratio_rate1m" ' +
      '(did you mean "instance:node_cpu_busy:ratio_rate5m"?)',
    right: alert("instance:node_cpu_busy:ratio_rate5m > 0.95"),
    promtoolAccepts: true,
  },
  {
    number: 69,
    check: "recordings",
    title: "a recorded series that nobody uses",
    wrong: { record: "instance:node_load1:max", expr: "max by (instance) (node_load1)" },
    says: "is recorded, and no rule or dashboard uses it (remove it, or show it on a dashboard)",
    right: recorded[0]!,
    promtoolAccepts: true,
  },
  {
    number: 69,
    check: "metrics",
    title: "a matcher on a recorded series that lost the label",
    wrong: alert('instance:node_cpu_busy:ratio_rate5m{cpu="0"} > 0.95'),
    says:
      'line 1, column 37: "instance:node_cpu_busy:ratio_rate5m" carries no label "cpu" ' +
      "(it has instance)",
    right: alert('instance:node_cpu_busy:ratio_rate5m{instance=~"10.+"} > 0.95'),
    promtoolAccepts: true,
  },
  {
    number: 66,
    check: "label-values",
    title: "an alert that no rule raises",
    wrong: alert('ALERTS{alertname="CpuBsy", alertstate="firing"}'),
    says: 'line 1, column 8: "alertname" is never "CpuBsy" (did you mean "CpuBusy"?)',
    right: alert('ALERTS{alertname="CpuBusy", alertstate="firing"}'),
    promtoolAccepts: true,
  },
  {
    number: 66,
    check: "label-values",
    title: "a namespace that is one of the tree's, misspelt",
    wrong: alert('up{namespace="observabilty"} == 0'),
    says: 'line 1, column 4: no namespace is called "observabilty" (did you mean "observability"?)',
    right: alert('up{namespace="observability"} == 0'),
    promtoolAccepts: true,
  },
  {
    number: 66,
    check: "kept-labels",
    title: "a label is copied from one that is not there",
    wrong: alert('label_replace(node_load1, "pod", "$1", "pod_name", "(.*)") > 10'),
    says:
      'line 1, column 40: label_replace from "pod_name": the series inside have none ' +
      "(there are container, endpoint, instance, job, namespace, pod, service)",
    right: alert('label_replace(node_load1, "node", "$1", "instance", "(.*):.*") > 10'),
    promtoolAccepts: true,
  },
  {
    number: 66,
    check: "matchers",
    title: "alternatives after an equals sign",
    wrong: alert('node_filesystem_avail_bytes{fstype="ext4|xfs"} < 1e9'),
    says:
      'line 1, column 29: "=" takes "ext4|xfs" as it stands, and no "fstype" is called so ' +
      '(write fstype=~"ext4|xfs")',
    right: alert('node_filesystem_avail_bytes{fstype=~"ext4|xfs"} < 1e9'),
    promtoolAccepts: true,
  },
  {
    number: 66,
    check: "matchers",
    title: "a wildcard of the shell",
    wrong: alert('node_network_up{device=~"eth*"} == 0'),
    says:
      'line 1, column 17: "eth*" repeats its last letter only: "*" is no wildcard in a pattern ' +
      '(write "eth.*")',
    right: alert('node_network_up{device=~"eth.*"} == 0'),
    promtoolAccepts: true,
  },
  {
    number: 66,
    check: "matchers",
    title: "matchers that leave no value",
    wrong: alert('node_filesystem_readonly{fstype="ext4", fstype="xfs"} == 1'),
    says:
      'line 1, column 26: no value of "fstype" satisfies all of its 2 matchers ' +
      "(remove one, or write alternatives after =~)",
    right: alert('node_filesystem_readonly{fstype=~"ext4|xfs", fstype!="xfs"} == 1'),
    promtoolAccepts: true,
  },
  {
    number: 66,
    check: "matchers",
    title: "a quantile as programs write it, not as Prometheus stores it",
    wrong: alert('go_gc_duration_seconds{quantile="1"} > 1'),
    says:
      'line 1, column 24: "quantile" is never "1": Prometheus 3 stores "1.0" ' +
      '(write quantile="1.0")',
    right: alert('go_gc_duration_seconds{quantile="1.0"} > 1'),
    promtoolAccepts: true,
  },
  {
    number: 66,
    check: "matching",
    title: "series that differ in a label never meet",
    wrong: alert("node_network_up == 0 and node_load1 > 10"),
    says:
      'line 1, column 1: the sides of "and" never meet, so the result is always empty: "device" is ' +
      "on the left alone (match by what they share, with on (...), or leave out what differs, with " +
      "ignoring (...))",
    right: alert("node_network_up == 0 and on (instance) node_load1 > 10"),
    promtoolAccepts: true,
  },
  {
    number: 66,
    check: "matching",
    title: "two values of one label never meet",
    wrong: alert(
      'rate(node_cpu_seconds_total{mode="system"}[5m]) > rate(node_cpu_seconds_total{mode="user"}[5m])',
    ),
    says:
      'line 1, column 1: the sides of ">" never meet, so the result is always empty: "mode" is ' +
      '"system" on the left and "user" on the right (match by what they share, with on (...), or ' +
      "leave out what differs, with ignoring (...))",
    right: alert(
      'rate(node_cpu_seconds_total{mode="system"}[5m]) > ignoring (mode) rate(node_cpu_seconds_total{mode="user"}[5m])',
    ),
    promtoolAccepts: true,
  },
  {
    number: 66,
    check: "matching",
    title: "one series meets several",
    wrong: alert(
      'rate(node_cpu_seconds_total{mode="idle"}[5m]) / ignoring (mode) rate(node_cpu_seconds_total[5m]) < 0.1',
    ),
    says:
      'line 1, column 65: the right side of "/" has several series for each of the other, by mode ' +
      "(aggregate it, choose one of them by a matcher, or write group_right)",
    right: alert(
      'rate(node_cpu_seconds_total{mode="idle"}[5m]) / ignoring (mode) sum without (mode) (rate(node_cpu_seconds_total[5m])) < 0.1',
    ),
    promtoolAccepts: true,
  },
  {
    number: 68,
    check: "quantiles",
    title: "a share of 100 and more",
    wrong: alert("quantile by (job) (95, node_load1) > 10"),
    says:
      "line 1, column 20: quantile takes a share between 0 and 1; with 95 it is always +Inf " +
      "(write 0.95)",
    right: alert("quantile by (job) (0.95, node_load1) > 10"),
    promtoolAccepts: true,
  },
  {
    number: 68,
    check: "quantiles",
    title: "buckets without their bounds",
    wrong: alert(
      "histogram_quantile(0.9, sum by (job) (rate(shop_request_seconds_bucket[5m]))) > 1",
    ),
    says:
      'line 1, column 25: histogram_quantile needs "le", which is lost inside ' +
      '(keep it: sum by (le, ...), or without (...) that does not name "le")',
    right: alert(
      "histogram_quantile(0.9, sum by (job, le) (rate(shop_request_seconds_bucket[5m]))) > 1",
    ),
    promtoolAccepts: true,
  },
  {
    number: 68,
    check: "quantiles",
    title: "an average of quantiles",
    wrong: alert('avg by (job) (go_gc_duration_seconds{quantile="0.75"}) > 1'),
    says:
      "line 1, column 38: avg of quantiles is no quantile of anything " +
      "(take max, or the average: rate of _sum by rate of _count)",
    right: alert('max by (job) (go_gc_duration_seconds{quantile="0.75"}) > 1'),
    promtoolAccepts: true,
  },
  {
    number: 69,
    check: "circles",
    title: "a recorded series that is made of itself",
    wrong: {
      record: "instance:node_load1:max",
      expr: "max by (instance) (instance:node_load1:max)",
    },
    says: "is made of itself, so it never has a first sample (make it of something that a program exposes)",
    right: recorded[0]!,
    promtoolAccepts: true,
  },
  {
    number: 72,
    check: "waits",
    title: "a wait that ends between two evaluations",
    wrong: alert("node_load1 > 10", { for: "10s" }),
    says: '"10s" ends between two evaluations, which are 30s apart (write 30s or longer, or leave it out)',
    right: alert("node_load1 > 10", { for: "30s" }),
    promtoolAccepts: true,
  },
];

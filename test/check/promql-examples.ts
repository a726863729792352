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
      "(the left side lies between 0 and Infinity)",
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
      "(the left side lies between 0 and Infinity)",
    right: alert("rate(node_vmstat_oom_kill[5m]) > 0"),
    promtoolAccepts: true,
  },
  {
    number: 67,
    check: "conditions",
    title: "up is 0 or 1",
    wrong: alert("up > 1"),
    says: 'line 1, column 1: "up > 1" can never hold (the left side lies between 0 and 1)',
    right: alert("up < 1"),
    promtoolAccepts: true,
  },
  {
    number: 67,
    check: "conditions",
    title: "absent is 1 or nothing",
    wrong: alert(`absent(up{${job}}) == 0`),
    says:
      `line 1, column 1: "absent(up{${job}}) == 0" can never hold ` +
      "(the left side lies between 1 and 1)",
    right: alert(`absent(up{${job}})`),
    promtoolAccepts: true,
  },
  {
    number: 67,
    check: "conditions",
    title: "two constants",
    wrong: alert("vector(1) > 0"),
    says: 'line 1, column 1: "vector(1) > 0" always holds (the left side lies between 1 and 1)',
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
];

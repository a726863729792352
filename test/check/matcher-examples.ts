import { alert, job, type PromqlExample } from "./promql-example.ts";

/** Which series are selected, and which meet. */
export const matcherExamples: readonly PromqlExample[] = [
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
];

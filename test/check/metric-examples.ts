import { alert, describing, type PromqlExample, recorded } from "./promql-example.ts";

const asking = (metric: string) =>
  alert("node_load1 > 10", describing(`{{ query "${metric}" | len }} are known.`));

/** What is exposed and recorded. */
export const metricExamples: readonly PromqlExample[] = [
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
    title: "a misspelt metric that a text asks for",
    wrong: asking("node_lood1"),
    says: 'asks for "node_lood1": nothing that we know of exposes "node_lood1" (did you mean "node_load1"?)',
    right: asking("node_load1"),
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
];

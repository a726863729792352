import { alert, job, type PromqlExample } from "./promql-example.ts";

function example(
  title: string,
  [wrong, right]: readonly [string, string],
  says: string,
): PromqlExample {
  const common = { number: 62, check: "promql", promtoolAccepts: false } as const;
  return { ...common, title, wrong: alert(wrong), says: `line 1, ${says}`, right: alert(right) };
}

const everySeries =
  "selects every series: each matcher also takes those without its label " +
  '(name a metric, or a value: {job="node-exporter"}, {job=~".+"})';

/** What is no PromQL although it looks like it. */
export const languageExamples: readonly PromqlExample[] = [
  {
    number: 62,
    check: "promql",
    title: "a bracket is missing",
    wrong: alert('sum by (instance) (node_load1{job="node-exporter"}\n  > 10'),
    says: 'line 2, column 7: "(" is not closed (")" is missing)',
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
  example(
    "a function that there is none of",
    ["delta_over_time(node_load1[5m]) > 1", "delta(node_load1[5m]) > 1"],
    'column 1: "delta_over_time" is no function (did you mean "last_over_time"?)',
  ),
  example(
    "a backslash that PromQL itself takes away",
    [
      'node_load1{instance=~"10\\.0\\.0\\..+"} > 10',
      'node_load1{instance=~"10[.]0[.]0\\\\..+"} > 10',
    ],
    'column 25: in the string "10\\.0\\.0\\..+": \\. is no escape (the language itself takes a backslash away: ' +
      "write \\\\., or [.]; in TypeScript each backslash is written twice)",
  ),
  example(
    "a pattern that looks ahead",
    ['node_load1{instance=~"(?!10[.]).+"} > 10', 'node_load1{instance!~"10[.].+"} > 10'],
    'column 12: "(?!10[.]).+" is no regular expression that Prometheus takes: invalid or unsupported Perl ' +
      "syntax: `(?!` (RE2 does not look ahead or behind: exclude values with a matcher of its own, !~)",
  ),
  {
    ...example(
      "a pattern that only fails when the rule is evaluated",
      [
        'label_replace(node_load1, "node", "$1", "instance", "(.+)(?=:)") > 10',
        'label_replace(node_load1, "node", "$1", "instance", "(.+):.*") > 10',
      ],
      'column 53: "(.+)(?=:)" is no regular expression that Prometheus takes: invalid or unsupported Perl ' +
        "syntax: `(?=` (RE2 does not look ahead or behind: exclude values with a matcher of its own, !~)",
    ),
    promtoolAccepts: true,
  },
  example(
    "a selector that excludes something of everything",
    ['count({job!="node-exporter"}) > 1e6', 'count({job=~".+"}) > 1e6'],
    `column 7: ${everySeries}`,
  ),
  example(
    "a metric named twice",
    [
      'node_load1{__name__="node_load5"} > 10',
      '{__name__=~"node_load5|node_load15", job="node-exporter"} > 10',
    ],
    'column 12: the metric\'s name is given twice: "node_load1" and "node_load5"',
  ),
  example(
    "offset behind a result",
    ["sum(node_load1) offset 5m > 10", "sum(node_load1 offset 5m) > 10"],
    "column 17: offset follows a selector, a range or a subquery, without brackets around it " +
      "(put it inside, as in sum(rate(x[5m] offset ...)))",
  ),
  example(
    "a range over something computed",
    [
      "max_over_time((node_load1 + node_load5)[5m]) > 10",
      "max_over_time((node_load1 + node_load5)[5m:]) > 10",
    ],
    "column 40: only a selector without brackets has a range " +
      "(over anything else write a subquery, with a colon: (...)[5m:])",
  ),
  example(
    "a range of nothing",
    ["rate(node_vmstat_oom_kill[0s]) > 0", "rate(node_vmstat_oom_kill[5m]) > 0"],
    "column 27: a range and a step are longer than 0",
  ),
  example(
    "an aggregation without its number",
    ["topk(node_load1) > 10", "topk(3, node_load1) > 10"],
    "column 1: topk takes a scalar and then a vector, and one is given",
  ),
  example(
    "bool where nothing is compared",
    ["node_load1 + bool node_load5 > 0.5", "node_load1 + node_load5 > 0.5"],
    'column 12: "bool" makes a comparison yield 0 or 1, and "+" compares nothing',
  ),
  example(
    "group_left between sets",
    [
      "node_load1 > 10 and on (instance) group_left () up == 1",
      "node_load1 > 10 and on (instance) up == 1",
    ],
    'column 17: "and" compares sets, many with many: it takes no group_left',
  ),
  example(
    "a label that is matched and taken over at once",
    [
      "node_load1 * on (instance) group_left (instance) node_uname_info > 10",
      "node_load1 * on (instance) group_left (release) node_uname_info > 10",
    ],
    'column 40: "instance" is in on(...) and so the same on both sides: group_left does not take it',
  ),
  example(
    "a function behind a feature flag",
    ["mad_over_time(node_load1[5m]) > 10", "stddev_over_time(node_load1[5m]) > 10"],
    'column 1: "mad_over_time" is no function that our Prometheus runs (did you mean "max_over_time"?)',
  ),
];

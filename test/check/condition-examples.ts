import { alert, job, type PromqlExample } from "./promql-example.ts";

/** What an alert asks for: something that may hold or not. */
export const conditionExamples: readonly PromqlExample[] = [
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
];

import { wrongAlert, type WrongCase } from "./wrong-case.ts";
import { alert } from "./world.ts";

/** Names, labels, texts, waits and what rules are to each other. */
export const wrongTexts: readonly WrongCase[] = [
  wrongAlert("rule-labels", "the value in a label", { labels: { load: "{{ $value }}" } }),
  wrongAlert("rule-labels", "the value, made readable, in a label", {
    labels: { load: 'load {{ printf "%.1f" $value }}' },
  }),
  wrongAlert("rule-labels", "the value through a pipe in a label", {
    labels: { load: "{{- $value | humanize -}}" },
  }),
  wrongAlert("rule-labels", "the value as a field in a label", {
    labels: { load: "{{ .Value }}" },
  }),
  wrongAlert("rule-labels", "the alert's own name", { labels: { alertname: "NodeBusy" } }),
  wrongAlert("rule-labels", "the alert's own state", { labels: { alertstate: "firing" } }),
  {
    law: "rule-labels",
    title: "a template in a recorded label",
    rules: [
      {
        record: "instance:corpus_templated:max",
        expr: "max by (instance) (node_load1)",
        labels: { node: "{{ $labels.instance }}" },
      },
      alert("instance:corpus_templated:max > 10"),
    ],
  },

  wrongAlert("rule-templates", "a function that is misspelt", {
    annotations: { description: "{{ $value | humanizePercent }} used." },
  }),
  wrongAlert("rule-templates", "braces that do not end", {
    annotations: { description: "{{ $value } used." },
  }),
  wrongAlert("rule-templates", "a variable that does not exist", {
    annotations: { description: "{{ $label.instance }} is busy." },
  }),
  wrongAlert("rule-templates", "a condition that does not end", {
    annotations: { description: "{{ if gt $value 1.0 }}Busy." },
  }),

  wrongAlert("alert-texts", "no severity", { labels: { severity: "" } }),
  wrongAlert("alert-texts", "a severity that nobody routes", { labels: { severity: "sev1" } }),
  wrongAlert("alert-texts", "no summary", { annotations: { summary: "" } }),

  wrongAlert("waits", "a wait below the evaluation", { for: "10s" }),
  wrongAlert("waits", "a wait just below the evaluation", { for: "29s" }),
  {
    law: "waits",
    title: "a wait below the evaluation of its group",
    interval: "5m",
    rules: [alert("node_load1 > 10", { for: "1m" })],
  },
  wrongAlert("rule-timing", "a page at the first sample", {
    for: "0s",
    labels: { severity: "critical" },
  }),
  wrongAlert("schema", "a wait in words", { for: "5 minutes" }),
  wrongAlert("schema", "a wait with a fraction", { for: "1.5h" }),
  {
    law: "rule-timing",
    title: "a group that is evaluated all the time",
    interval: "0s",
    rules: [alert("node_load1 > 10")],
  },

  {
    law: "rule-kinds",
    title: "an alert that records",
    rules: [alert("node_load1 > 10", { record: "instance:corpus_both:max" })],
  },
  { law: "rule-kinds", title: "a rule without a name", rules: [{ expr: "node_load1 > 10" }] },
  {
    law: "rule-kinds",
    title: "a recording that waits",
    rules: [
      { record: "instance:corpus_waits:max", expr: "max by (instance) (node_load1)", for: "5m" },
    ],
  },
  {
    law: "unique-rules",
    title: "the same alert twice",
    rules: [
      alert("node_load1 > 10", { alert: "Twice" }),
      alert("node_load1 > 20", { alert: "Twice" }),
    ],
  },
  {
    law: "recording-names",
    title: "a recorded name without level",
    rules: [
      { record: "corpus_load_max", expr: "max by (instance) (node_load1)" },
      alert("corpus_load_max > 10"),
    ],
  },
  {
    law: "recordings",
    title: "a recording that nobody uses",
    rules: [{ record: "instance:corpus_unused:max", expr: "max by (instance) (node_load1)" }],
  },
  {
    law: "circles",
    title: "a recording of itself",
    rules: [
      {
        record: "instance:corpus_itself:max",
        expr: "max by (instance) (instance:corpus_itself:max)",
      },
      alert("instance:corpus_itself:max > 10"),
    ],
  },
  {
    law: "circles",
    title: "two recordings of each other",
    rules: [
      { record: "instance:corpus_first:double", expr: "instance:corpus_second:half * 2" },
      { record: "instance:corpus_second:half", expr: "instance:corpus_first:double / 2" },
    ],
  },
  {
    law: "circles",
    title: "three recordings in a circle, with something else in it",
    rules: [
      { record: "instance:corpus_a:sum", expr: "instance:corpus_c:sum + node_load1" },
      { record: "instance:corpus_b:sum", expr: "instance:corpus_a:sum * 2" },
      { record: "instance:corpus_c:sum", expr: "avg by (instance, job) (instance:corpus_b:sum)" },
    ],
  },
];

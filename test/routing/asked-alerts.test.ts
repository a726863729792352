import { expect, test } from "@jest/globals";
import { silent } from "../../base/alertmanager/integrations/silent.ts";
import { routing } from "../../base/alertmanager/routing.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { prometheusRule, type Alert } from "../../sdk/index.ts";
import { askedAlerts } from "../../sdk/routing/asked-alerts.ts";
import type { Labels } from "../../sdk/routing/matcher.ts";
import { componentOf, smallFleet } from "../small-fleet.ts";

const annotations = { summary: "Down.", description: "Down." };

function alert(name: string, labels: Alert["labels"]): Alert {
  return { alert: name, expr: "up == 0", labels, annotations };
}

const rules = [
  alert("Down", { severity: "critical" }),
  alert("Slow", { severity: "warning", pod: "{{ $labels.exported_pod }}" }),
  alert("Slow", { severity: "critical" }),
  alert("Slow", { severity: "critical", namespace: "shop" }),
];
const surroundings = { runbook: "https://example.com", team: "platform" };
const object = prometheusRule("example", "observability", {
  ...surroundings,
  groups: [{ name: "example", rules }],
});
const nobody = silent("a test");
const receivers = { critical: nobody, warning: nobody, heartbeat: nobody };
const described = routing({
  receivers,
  warningHours: "always",
  untrustedNamespaces: [],
  mutes: [],
});
const alertmanager = componentOf("alertmanager", [], { routing: () => described });
const { evaluated } = evaluate(smallFleet([object], { beside: { alertmanager } }));

function asked(labels: Labels) {
  return askedAlerts(evaluated.clusters[0]!, labels);
}

test("an alert that is named has the labels of its rule, and keeps those that were given", () => {
  expect(asked({ alertname: "Down", pod: "a" })).toEqual({
    alerts: [
      {
        labels: { alertname: "Down", severity: "critical", team: "platform", pod: "a" },
        by: ["example"],
      },
    ],
    doubts: [],
  });
});

test("of several rules of one name each is an alert, unless the labels say which; templates are unknown", () => {
  const one = { alertname: "Slow", team: "platform" };
  expect(asked({ alertname: "Slow" }).alerts.map(({ labels }) => labels)).toEqual([
    { ...one, severity: "warning" },
    { ...one, severity: "critical" },
    { ...one, severity: "critical", namespace: "shop" },
  ]);
  expect(asked({ alertname: "Slow", severity: "warning", pod: "a" })).toEqual({
    alerts: [{ labels: { ...one, severity: "warning", pod: "a" }, by: ["example"] }],
    doubts: [],
  });
});

test.each<[Labels, string]>([
  [{ severity: "critcal" }, 'knows severity="critcal": did you mean "critical"?'],
  [{ severity: "page" }, 'knows severity="page": they know critical, warning'],
  [{ alertname: "Dwon" }, 'knows alertname="Dwon": did you mean "Down"?'],
  [{ severty: "critical" }, 'knows a label "severty": did you mean "severity"?'],
  [{ sev: "critical" }, 'knows a label "sev": did you mean "severity"?'],
  [
    { alertname: "Down", severity: "warning" },
    'no rule Down gives these labels: alertname="Down" team="platform" severity="critical"',
  ],
])("%j is questioned, and followed as it is", (labels, doubt) => {
  expect(asked(labels)).toEqual({
    alerts: [{ labels, by: [] }],
    doubts: [expect.stringContaining(doubt)],
  });
});

test.each<Labels>([
  { severity: "info" },
  { alertname: "Watchdog", severity: "none" },
  { namespace: "x", node: "a" },
])("%j, which a route or a series may know, is not questioned", (labels) => {
  expect(asked(labels).doubts).toEqual([]);
});

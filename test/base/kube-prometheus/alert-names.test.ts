import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { alertmanager } from "../../../base/alertmanager/alertmanager.ts";
import { grafana } from "../../../base/grafana/grafana.ts";
import { kubeStateMetrics } from "../../../base/kube-state-metrics/kube-state-metrics.ts";
import { kubernetes } from "../../../base/kubernetes/kubernetes.ts";
import { nodeExporter } from "../../../base/node-exporter/node-exporter.ts";
import { prometheusOperator } from "../../../base/prometheus-operator/prometheus-operator.ts";
import { prometheus } from "../../../base/prometheus/prometheus.ts";
import type { Dashboard, RuleGroup } from "../../../sdk/index.ts";
import type { AnyComponent, AnyContext } from "../../../sdk/model/component.ts";
import { usualNetwork } from "../../../sdk/model/network.ts";
import { kubePrometheus, leftOut, underAnotherName } from "./alert-names.ts";
import { answeredBy, dashboardNames, dashboardsLeftOut } from "./dashboard-names.ts";
import { alertsPage } from "./alerts-page.ts";

/** Whatever a fleet runs of it. */
const components: readonly AnyComponent[] = [
  alertmanager,
  grafana,
  kubeStateMetrics,
  kubernetes,
  nodeExporter,
  prometheus,
  prometheusOperator,
];

/** A facet of a component with its default options. */
function saidBy<T>({ options }: AnyComponent, facet: T | ((context: AnyContext) => T)): T {
  const context = { options, namespace: "observability", cluster: { network: usualNetwork } };
  return typeof facet === "function"
    ? (facet as (context: AnyContext) => T)(context as AnyContext)
    : facet;
}

const groupsOf = (one: AnyComponent) => saidBy<readonly RuleGroup[]>(one, one.rules ?? []);
const dashboardsOf = (one: AnyComponent) => saidBy<readonly Dashboard[]>(one, one.dashboards ?? []);

const ours = new Set(
  components
    .flatMap(groupsOf)
    .flatMap(({ rules }) => rules.flatMap((rule) => ("alert" in rule ? rule.alert : []))),
);

test("each alert of kube-prometheus is here, under another name, or left out for a reason", () => {
  const answers = kubePrometheus.names.map((name) => ({
    name,
    answers: [ours.has(name), name in underAnotherName, name in leftOut].filter(Boolean).length,
  }));
  expect(answers).toHaveLength(125);
  expect(answers.filter((one) => one.answers !== 1)).toEqual([]);
});

test("what is here under another name is here", () => {
  expect(Object.values(underAnotherName).filter((name) => !ours.has(name))).toEqual([]);
});

test("each dashboard of kube-prometheus has its answer here, or is left out for a reason", () => {
  const shown = components.flatMap(dashboardsOf).map(({ uid }) => uid);
  const answers = dashboardNames.map((name) => ({
    name,
    answers: [name in answeredBy, name in dashboardsLeftOut].filter(Boolean).length,
  }));
  expect(answers).toHaveLength(33);
  expect(answers.filter((one) => one.answers !== 1)).toEqual([]);
  expect(Object.values(answeredBy).filter((uid) => !shown.includes(uid))).toEqual([]);
});

test("base/KUBE-PROMETHEUS.md is made of the list as it is now", async () => {
  const page = readFileSync(new URL("../../../base/KUBE-PROMETHEUS.md", import.meta.url), "utf8");
  expect(page).toBe(await alertsPage());
});

import { expect, test } from "@jest/globals";
import { bind, type Datasource, inside, nobody } from "../../sdk/index.ts";
import { componentOf } from "../small-fleet.ts";
import { pods, records, said } from "./said.ts";

test("rules are held against what their own reader scrapes", async () => {
  expect(await said(records(pods))).toEqual([]);
  expect(await said(records(pods), { binds: [bind("rules", "prometheus-mesh")] })).toEqual([
    expect.stringContaining('"kube_pod_info"'),
  ]);
});

test("nonsense in rules is told whoever reads them, a Prometheus without an operator too", async () => {
  expect(await said(records("sum(("), { cluster: "eu-test" })).toEqual([
    expect.stringMatching(/^\/PrometheusRule\/observability\/one .*\[promql\]$/),
  ]);
  expect(await said(records("sum(kube_pod_inof)"), { cluster: "eu-test" })).toEqual([
    expect.stringContaining('"kube_pod_inof"'),
  ]);
});

/** One rule of a tenant, read by the ruler of eu-test. */
function tenantsRule(tenant: string, expr: string) {
  const rules = [{ record: "shape:value:sum", expr }];
  return said(componentOf("one", [], { rules: [{ name: "shape", tenant, rules }] }), {
    cluster: "eu-test",
    binds: [bind("rules", "metrics")],
  });
}

const byCluster = 'sum by (cluster) (kube_pod_info{job="kube-state-metrics", cluster="eu-test"})';

test("a ruler's rules see what was written to their tenant, with the labels that it got on the way", async () => {
  expect(await tenantsRule("platform", byCluster)).toEqual([]);
  expect(await tenantsRule("platform", pods.replace("}", ', cluster="us-test"}'))).toEqual([
    expect.stringContaining("[label-values]"),
  ]);
  // At home nothing carries the label yet.
  expect(await said(records(byCluster), { cluster: "eu-test" })).toContainEqual(
    expect.stringContaining('"kube_pod_info" carries no label "cluster"'),
  );
  expect(await tenantsRule("bank", pods)).toEqual([
    expect.stringContaining('is of kube-state-metrics, which "plain-prometheus" scrapes'),
  ]);
});

test("rules that name no tenant are about the one that their ruler means by that", async () => {
  const bound = { cluster: "eu-test", binds: [bind("rules", "metrics")] };
  expect(await said(records(byCluster), bound)).toEqual([]);
  expect(await said(records("sum(cluster:pods_of_shop:count)"), bound)).toEqual([
    expect.stringContaining('no rule of this cluster records "cluster:pods_of_shop:count"'),
  ]);
});

test("a ruler's rules see what others recorded for their tenant, and no other tenant's records", async () => {
  expect(await tenantsRule("shop", "sum(cluster:pods_of_shop:count)")).toEqual([]);
  expect(await tenantsRule("platform", "sum(cluster:pods_of_shop:count)")).toEqual([
    expect.stringContaining('no rule of this cluster records "cluster:pods_of_shop:count"'),
  ]);
});

test("a ruler's rules see what is written to their tenant of what is scraped for it", async () => {
  const phases = 'sum by (phase) (kube_pod_status_phase{job="kube-state-metrics"})';
  expect(await tenantsRule("platform", phases)).toEqual([]);
  expect(await tenantsRule("shop", phases)).toEqual([
    expect.stringContaining(
      '"kube_pod_status_phase" is of kube-state-metrics, and is not written to "metrics"',
    ),
  ]);
});

test("a record may stand in several tenants of a ruler, and once in each", async () => {
  const records = (...tenants: readonly string[]) => {
    const rules = [{ record: "shape:value:sum", expr: pods }];
    const groups = tenants.map((tenant, index) => ({ name: `shape-${index}`, tenant, rules }));
    const one = componentOf("one", [], { rules: groups });
    return said(one, { cluster: "eu-test", binds: [bind("rules", "metrics")] });
  };
  expect(await records("platform", "shop")).toEqual([]);
  expect(await records("platform", "platform")).toEqual([
    expect.stringMatching(
      /"shape:value:sum" is there with the same labels already.*\[unique-rules\]$/,
    ),
  ]);
});

test("rules of a tenant are for those that keep tenants apart", async () => {
  const rules = [{ name: "shape", tenant: "shop", rules: [{ record: "a:b:c", expr: pods }] }];
  const one = componentOf("one", [], { rules });
  expect(await said(one)).toEqual([
    expect.stringContaining('"shape": it is of tenant "shop", and its reader keeps no tenants'),
  ]);
});

function asking(uid: string, expr = `${pods} > 0`) {
  const datasource = { type: "prometheus", uid };
  const panels = [{ title: "Pods", datasource, targets: [{ expr }] }];
  return componentOf("one", [], { dashboards: [{ uid: "one", title: "One", panels }] });
}

test("a dashboard is judged by the stores of whoever shows it", async () => {
  const showing = (datasources: readonly Datasource[]) =>
    componentOf("reader", [], { reads: { dashboards: inside }, datasources: () => datasources });
  const store = (uid: string, of: string) => ({ uid, store: of, isDefault: uid === "main" });
  const both = showing([store("main", "prometheus"), store("mesh", "prometheus-mesh")]);
  const binds = [bind("dashboards", "reader")];
  expect(await said(asking("main"), { binds, beside: both })).toEqual([]);
  expect(await said(asking("${source}"), { binds, beside: both })).toEqual([]);
  const unseen = expect.stringContaining('"kube_pod_info"');
  expect(await said(asking("mesh"), { binds, beside: both })).toEqual([unseen]);
  const mesh = showing([store("main", "prometheus-mesh")]);
  expect(await said(asking("${source}"), { binds, beside: mesh })).toEqual([unseen]);
  expect(await said(asking("shop"), { binds, beside: both })).toEqual([
    expect.stringContaining('names the datasource "shop", which "reader" does not have'),
  ]);
});

test("of two Prometheus and no Grafana the open one answers dashboards, whatever they call it", async () => {
  const binds = [bind("dashboards", nobody("there is no Grafana here"))];
  expect(await said(asking("mesh"), { binds })).toEqual([]);
  expect(await said(asking("mesh", "sum(kube_pod_inof) > 0"), { binds })).toEqual([
    expect.stringContaining('"kube_pod_inof"'),
  ]);
});

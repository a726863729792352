import { expect, test } from "@jest/globals";
import { alertmanagerDashboards } from "../../base/alertmanager/dashboards.ts";
import { prometheusDashboards } from "../../base/prometheus/dashboards.ts";
import { fleet } from "../../clusters/index.ts";
import { kubeconformObjects } from "../judges/kubeconform.ts";
import { promtoolCheckGroups } from "../judges/promtool.ts";
import { applicationOf, objectOf } from "./evaluated.ts";
import { asPrometheusGetsIt, queriesOf } from "./expressions.ts";

const components = ["alertmanager", "prometheus", "prometheus-operator"];
const everywhere = fleet.clusters.flatMap(({ name }) =>
  components.map((component) => ({ cluster: name, component })),
);

test.each(everywhere)("promtool accepts the rules of $component on $cluster", async (one) => {
  const { spec } = objectOf(applicationOf(one.component, one.cluster), "PrometheusRule");
  expect(await promtoolCheckGroups(spec.groups)).toMatchObject({ ok: true });
});

test.each(everywhere)("the API knows every object of $component on $cluster", async (one) => {
  const { objects } = applicationOf(one.component, one.cluster);
  expect(await kubeconformObjects(objects)).toEqual({ objects: objects.length, problems: [] });
});

test("promtool accepts every query of the dashboards", async () => {
  const queries = [...prometheusDashboards, ...alertmanagerDashboards].flatMap(queriesOf);
  const rules = queries.map(({ expr }, index) => ({
    record: `panel:query:${index}`,
    expr: asPrometheusGetsIt(expr),
  }));
  expect(rules.length).toBeGreaterThan(20);
  expect(await promtoolCheckGroups([{ name: "panels", rules }])).toMatchObject({ ok: true });
});

test("Prometheus reads monitors and rules where the operator may, and discovers no further", () => {
  const { argo, clusters } = fleet;
  for (const { name, monitoredNamespaces } of clusters) {
    const application = applicationOf("prometheus", name);
    const { spec: operator } = objectOf(applicationOf("prometheus-operator", name), "Deployment");
    const args = operator?.template.spec?.containers[0]?.args ?? [];
    const flag = args.find((one) => one.startsWith("--namespaces="));
    const values = flag?.slice("--namespaces=".length).split(",") ?? [];
    expect(values).toEqual(expect.arrayContaining([...monitoredNamespaces]));
    const roles = application.objects.filter(({ kind }) => kind === "Role");
    expect(roles.map(({ metadata }) => metadata.namespace).sort()).toEqual(
      [
        ...values,
        "default",
        "kube-system",
        ...(name === argo.cluster ? [argo.namespace] : []),
      ].sort(),
    );
  }
});

test("only a cluster that asks for annotated pods lets Prometheus read all pods", () => {
  const clusterWide = (cluster: string) =>
    JSON.stringify(objectOf(applicationOf("prometheus", cluster), "ClusterRole").rules);
  expect(clusterWide("us-prod")).toContain('"pods"');
  expect(clusterWide("eu-prod")).not.toContain('"pods"');
});

test("no right is a wildcard, and Secrets are read where the operator's own pods live", () => {
  for (const { name } of fleet.clusters) {
    const roles = components
      .flatMap((component) => applicationOf(component, name).objects)
      .filter(({ kind }) => kind === "Role" || kind === "ClusterRole");
    expect(JSON.stringify(roles)).not.toContain('"*"');
    const secrets = roles.filter((role) => JSON.stringify(role["rules"]).includes('"secrets"'));
    expect(secrets.map(({ metadata }) => metadata.namespace)).toEqual(["observability"]);
  }
});

import { expect, test } from "@jest/globals";
import { stringify } from "yaml";
import { alertmanagerDashboards } from "../../base/alertmanager/dashboards.ts";
import { annotatedPods } from "../../base/prometheus/annotated-pods.ts";
import { options } from "../../base/prometheus/options.ts";
import { prometheusDashboards } from "../../base/prometheus/dashboards.ts";
import type { EvaluatedApplication, EvaluatedCluster } from "../../sdk/evaluate/evaluated.ts";
import type { Resource } from "../../sdk/index.ts";
import { kubeconformObjects } from "../judges/kubeconform.ts";
import { promtoolCheckGroups } from "../judges/promtool.ts";
import { judgedJobs } from "../judges/scrape-configs.ts";
import { applicationOf, clustersWith, clusterThatRuns, objectOf, objectsOf } from "./evaluated.ts";
import { asPrometheusGetsIt, queriesOf } from "./expressions.ts";

const components = ["alertmanager", "prometheus", "prometheus-operator"];
const everywhere = components.flatMap((component) =>
  clustersWith(component).map((cluster) => ({ cluster, name: cluster.facts.name, component })),
);

test.each(everywhere)("promtool accepts the rules of $component on $name", async (one) => {
  const { spec } = objectOf(applicationOf(one.component, one.cluster), "PrometheusRule");
  expect(await promtoolCheckGroups(spec.groups)).toMatchObject({ ok: true });
});

test("links of its alerts lead where port-forward brings it, unless something stands before it", () => {
  for (const cluster of clustersWith("prometheus")) {
    const application = applicationOf("prometheus", cluster);
    const [web] = objectOf(application, "Service").spec?.ports ?? [];
    const { externalUrl } = objectOf(application, "Prometheus").spec;
    if (externalUrl?.startsWith("https:")) continue;
    expect(externalUrl).toBe(`http://localhost:${web?.port}`);
  }
});

test.each(everywhere)("the API knows every object of $component on $name", async (one) => {
  const { objects } = applicationOf(one.component, one.cluster);
  expect(await kubeconformObjects(objects)).toEqual({ objects: objects.length, findings: [] });
});

test("promtool accepts every query of the dashboards", async () => {
  const queries = [
    ...prometheusDashboards({ plain: false }),
    ...prometheusDashboards({ plain: true }),
    ...alertmanagerDashboards,
  ].flatMap(queriesOf);
  const rules = queries.map(({ expr }, index) => ({
    record: `panel:query:${index}`,
    expr: asPrometheusGetsIt(expr),
  }));
  expect(rules.length).toBeGreaterThan(20);
  expect(await promtoolCheckGroups([{ name: "panels", rules }])).toMatchObject({ ok: true });
});

test("the platform's Prometheus discovers in no namespace of a team, that of teams in no other", () => {
  for (const cluster of clustersWith("prometheus")) {
    const { monitoredNamespaces } = cluster.facts;
    const application = applicationOf("prometheus", cluster);
    const { spec: operator } = objectOf(
      applicationOf("prometheus-operator", cluster),
      "Deployment",
    );
    const args = operator?.template.spec?.containers[0]?.args ?? [];
    const flag = args.find((one) => one.startsWith("--namespaces="));
    const values = flag?.slice("--namespaces=".length).split(",") ?? [];
    expect(values).toEqual(expect.arrayContaining([...monitoredNamespaces]));
    const monitors = cluster.applications
      .filter(({ readers }) => readers.scrapes === application.name)
      .flatMap((one) => [...objectsOf(one, "ServiceMonitor"), ...objectsOf(one, "PodMonitor")]);
    const scraped = monitors.flatMap(({ spec }) => spec.namespaceSelector?.matchNames ?? []);
    const ours = values.filter((one) => !monitoredNamespaces.includes(one));
    expect(discoversIn(application)).toEqual([...new Set([...ours, ...scraped])].sort());
    for (const other of readersOfTeams(cluster)) {
      expect(discoversIn(other)).toEqual([other.namespace.name, ...monitoredNamespaces].sort());
      expect(objectsOf(other, "ClusterRole")).toEqual([]);
    }
  }
});

function discoversIn({ objects }: EvaluatedApplication): (string | undefined)[] {
  const roles = objects.filter(({ kind }) => kind === "Role");
  return roles.map(({ metadata }) => metadata.namespace).sort();
}

/** The Prometheus of a cluster that read what teams bring. */
function readersOfTeams({ applications }: EvaluatedCluster): EvaluatedApplication[] {
  return applications.filter((one) =>
    objectsOf(one, "Prometheus").some(({ spec }) => spec.enforcedNamespaceLabel !== undefined),
  );
}

test("only a cluster that asks for annotated pods lets Prometheus read all pods", () => {
  for (const cluster of clustersWith("prometheus")) {
    const application = applicationOf("prometheus", cluster);
    const asks = objectsOf(application, "ScrapeConfig").some(
      ({ metadata }) => metadata?.name === "annotated-pods",
    );
    const reads = JSON.stringify(objectOf(application, "ClusterRole").rules).includes('"pods"');
    expect({ cluster: cluster.facts.name, reads }).toEqual({
      cluster: cluster.facts.name,
      reads: asks,
    });
  }
});

test("an annotated pod that says of its format nothing that Prometheus knows is read as text", () => {
  const { spec } = annotatedPods("observability", [], options.limits) as Extract<
    Resource,
    { kind: "ScrapeConfig" }
  >;
  expect(spec.fallbackScrapeProtocol).toBe("PrometheusText0.0.4");
});

test("annotated pods are scraped at their own address, of either family, unless that is the node's", () => {
  const { spec } = annotatedPods("observability", [], options.limits) as Extract<
    Resource,
    { kind: "ScrapeConfig" }
  >;
  const steps = spec.relabelings ?? [];
  const addressOf = (port: string, address: string) =>
    steps
      .filter(({ targetLabel }) => targetLabel === "__address__")
      .flatMap(({ regex = "", replacement = "" }) => {
        const found = new RegExp(`^(?:${regex})$`).exec(`${port};${address}`);
        return found
          ? [replacement.replace(/\$(\d)/g, (_, group) => found[Number(group)] ?? "")]
          : [];
      });
  expect(addressOf("8080", "10.2.0.7")).toEqual(["10.2.0.7:8080"]);
  expect(addressOf("8080", "fd00:2::7")).toEqual(["[fd00:2::7]:8080"]);
  expect(addressOf("", "10.2.0.7")).toEqual([]);
  expect(steps).toContainEqual({
    sourceLabels: ["__meta_kubernetes_pod_host_ip"],
    targetLabel: "__meta_kubernetes_pod_ip",
    action: "dropequal",
  });
});

/** The job and the label `app` of what Prometheus scrapes of annotated pods, where a cluster asks for these. */
async function scrapedOfAnnotated(
  pods: readonly { name: string; namespace: string; labels: Readonly<Record<string, string>> }[],
) {
  const { spec } = objectOf(applicationOf("prometheus", asking()), "ScrapeConfig");
  const steps = (spec.relabelings ?? []).map(({ sourceLabels, targetLabel, ...step }) => ({
    ...step,
    ...(sourceLabels && { source_labels: sourceLabels }),
    ...(targetLabel && { target_label: targetLabel }),
  }));
  const one = {
    job_name: spec.jobName,
    kubernetes_sd_configs: [{ role: "pod" }],
    relabel_configs: steps,
  };
  const [jobs] = await judgedJobs(
    [stringify({ scrape_configs: [one] })],
    pods.map(({ name, namespace, labels }, index) => ({
      ...{ apiVersion: "v1", kind: "Pod" },
      metadata: { name, namespace, labels, annotations: { "prometheus.io/scrape": "true" } },
      spec: { containers: [{ name: "program", ports: [{ containerPort: 80, protocol: "TCP" }] }] },
      status: { phase: "Running", podIP: `10.1.0.${index + 1}`, hostIP: "10.99.0.1" },
    })),
  );
  return jobs!
    .flatMap(({ targets }) => targets)
    .map(({ labels: { job = "", app, namespace, pod } }) => ({ job, app, namespace, pod }))
    .sort((one, other) => (one.job < other.job ? -1 : 1));
}

function asking() {
  return clusterThatRuns("for annotated pods", "prometheus", (application) =>
    objectsOf(application, "ScrapeConfig").some(({ spec }) => spec.jobName === "annotated-pods"),
  );
}

function scrapedByMonitors() {
  return asking()
    .applications.flatMap(({ facets }) => facets.scrapes ?? [])
    .map(({ port }) => port.of)
    .filter(({ labels }) => Object.keys(labels).length > 0);
}

test("annotated pods that a monitor scrapes are not scraped again", async () => {
  const ours = scrapedByMonitors().map(({ namespace, labels }, index) => ({
    ...{ name: `ours-${index}`, namespace },
    labels: { ...labels, "pod-template-hash": "5d4f" },
  }));
  const other = { name: "other", namespace: "shop", labels: {} };
  expect(ours.length).toBeGreaterThan(5);
  expect(await scrapedOfAnnotated([...ours, other])).toEqual([
    { job: "annotated-pods", app: undefined, namespace: "shop", pod: "other" },
  ]);
});

test("annotated pods never take a job of ours, whatever they are called", async () => {
  const names = [...new Set(scrapedByMonitors().map(({ job }) => job))].sort();
  const pods = names.map((name) => ({
    ...{ name: `${name}-0`, namespace: "shop" },
    labels: { "app.kubernetes.io/name": name, job: name },
  }));
  expect(await scrapedOfAnnotated(pods)).toEqual(
    names.map((name) => ({
      ...{ job: `annotated/shop/${name}`, app: name },
      ...{ namespace: "shop", pod: `${name}-0` },
    })),
  );
});

test("no right is a wildcard, and what Secrets hold is read where the operator's instances stand, or by name", () => {
  for (const cluster of clustersWith("prometheus")) {
    const here = cluster.applications.filter(({ component }) =>
      components.includes(component.name),
    );
    const roles = here.flatMap((one) => objectsOf(one, "Role"));
    const everywhere = here.flatMap((one) => objectsOf(one, "ClusterRole"));
    expect(JSON.stringify([...roles, ...everywhere])).not.toContain('"*"');
    expect(JSON.stringify(everywhere)).not.toContain('"secrets"');
    const read = roles.filter(({ rules = [] }) =>
      rules.some(
        ({ resources = [], resourceNames, verbs }) =>
          resources.includes("secrets") && verbs.includes("get") && !resourceNames,
      ),
    );
    const instances = here.flatMap((one) => [
      ...objectsOf(one, "Alertmanager").map(() => `alertmanagers in ${one.namespace.name}`),
      ...objectsOf(one, "Prometheus").map(() => `prometheuses in ${one.namespace.name}`),
    ]);
    expect(
      read.map(({ metadata }) => `${metadata?.name} in ${metadata?.namespace}`).sort(),
    ).toEqual(instances.map((one) => `prometheus-operator-${one}`).sort());
  }
});

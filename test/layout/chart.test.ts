import { expect, test } from "@jest/globals";
import { chart, type ClusterFacts, namespace, stack } from "../../sdk/index.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { upstreamApplication } from "../../sdk/layout/application.ts";
import { stackProject } from "../../sdk/layout/project.ts";
import type { Chart } from "../../sdk/model/chart.ts";
import { kubeconformObjects } from "../judges/kubeconform.ts";
import { smallFleet } from "../small-fleet.ts";

const certificates = namespace({
  name: "certificates",
  podSecurity: "restricted",
  purpose: "What the tests deliver",
});

const shop: Chart = {
  repository: "https://charts.example.com/shop",
  chart: "shop",
  version: "v1.2.3",
  values: ({ domain, apiServer }: ClusterFacts) => ({
    host: `shop.${domain}`,
    api: apiServer.cidrs,
    left: undefined,
  }),
  kinds: ["apps/v1/Deployment", "rbac.authorization.k8s.io/v1/ClusterRole"],
};

/** What both clusters get of a stack with this chart alone. */
function delivered(source: Chart, leftOut = false) {
  const definition = {
    name: "platform",
    purpose: "What the tests deliver",
    applications: { web: chart({ ...source, namespace: certificates, phase: "operators" }) },
  } as const;
  const chosen = stack(definition);
  const { evaluated, findings } = evaluate(
    smallFleet([], {
      euTest: { stacks: [chosen(leftOut ? { web: false } : {})] },
      usTest: { stacks: [chosen()] },
    }),
  );
  return {
    findings,
    applications: evaluated.clusters.flatMap((cluster) =>
      cluster.upstreams.map((one) => upstreamApplication(one, cluster, evaluated.definition)),
    ),
    project: findings.length === 0 ? stackProject(definition, evaluated).spec : undefined,
  };
}

test("Argo CD is told the chart, its release by the application's name, and what this cluster's facts make of the values", () => {
  const [euTest, usTest] = delivered(shop).applications;
  expect(euTest!.metadata.name).toBe("eu-test-web");
  expect(euTest!.spec).toMatchObject({
    project: "platform",
    destination: { name: "eu-test", namespace: "certificates" },
  });
  expect(euTest!.spec.source).toEqual({
    repoURL: "https://charts.example.com/shop",
    chart: "shop",
    targetRevision: "v1.2.3",
    helm: {
      releaseName: "web",
      valuesObject: { host: "shop.eu.example.com", api: ["10.1.0.0/28"] },
    },
  });
  expect(usTest!.spec.source!.helm!.valuesObject).toMatchObject({ host: "shop.us.example.com" });
});

test("its project permits its repository, its namespace on each cluster that has it, and its kinds, each by its scope", () => {
  const lists = {
    sourceRepos: ["https://charts.example.com/shop"],
    clusterResourceWhitelist: [{ group: "rbac.authorization.k8s.io", kind: "ClusterRole" }],
    namespaceResourceWhitelist: [{ group: "apps", kind: "Deployment" }],
  };
  const place = (name: string) => ({ name, namespace: "certificates" });
  expect(delivered(shop).project).toMatchObject({
    ...lists,
    destinations: [place("eu-test"), place("us-test")],
  });
  expect(delivered(shop, true).project).toMatchObject({
    ...lists,
    destinations: [place("us-test")],
  });
});

test("a registry is named to Argo CD, and permitted, without its scheme; no values are none", () => {
  const { applications, project } = delivered({
    ...shop,
    repository: "oci://registry.example.com:5000/charts",
    values: () => ({}),
  });
  expect(applications[0]!.spec.source).toMatchObject({
    repoURL: "registry.example.com:5000/charts",
    helm: { releaseName: "web" },
  });
  expect(applications[0]!.spec.source!.helm).not.toHaveProperty("valuesObject");
  expect(project!.sourceRepos).toEqual(["registry.example.com:5000/charts"]);
});

test("the schema of Argo CD takes it", async () => {
  const { applications } = delivered({ ...shop, prune: true });
  expect(await kubeconformObjects(applications as never)).toEqual({ findings: [], objects: 2 });
});

test.each([
  ["are not what they were a moment ago", () => ({ at: Math.random() }), "yields something else"],
  ["are none", () => undefined as never, "is null: a map is needed"],
  ["hold what is no data", () => ({ a: { b: () => 1 } }), "values.a.b: is a function"],
  [
    "cannot be made",
    () => {
      throw new Error("Cannot serve this cluster: it has no way in");
    },
    "Cannot serve this cluster",
  ],
])("values that %s are refused", (_, values, says) => {
  const { findings } = delivered({ ...shop, values });
  expect(findings).toHaveLength(2);
  const [{ field = "", message = "", source = "" } = {}] = findings;
  expect(`${field}: ${message}`).toContain(says);
  expect(source).toMatch(/^apps\/platform\.ts|^test\//);
});

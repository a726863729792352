import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { traefik } from "../../apps/namespaces.ts";
import { fleet } from "../../clusters/index.ts";
import { repository } from "../../sdk/commands/load-fleet.ts";
import type { EvaluatedCluster } from "../../sdk/evaluate/evaluated.ts";
import type { Namespace } from "../../sdk/index.ts";
import { matches } from "../../sdk/model/matches.ts";
import { kindName, scopeOf } from "../../sdk/model/scoped-kind.ts";
import { newValues } from "../../sdk/scaffold/new-values.ts";
import { type Kubernetes, startKubernetes } from "../judges/kube-apiserver.ts";
import { cyclonusVerdicts, type Peer } from "../judges/network-policies.ts";
import { policiesOf } from "../network/differences.ts";
import { within } from "../network/standings.ts";
import { keptChart } from "../judges/schemas.ts";
import { able, all, charts, made, names, withCharts, without } from "./chart-fleet.ts";
import { dryRun } from "./dry-run.ts";
import { podOf } from "./pods.ts";

/** Who asks which port of pods there. */
function scrapesIn({ connections }: EvaluatedCluster, namespace: Namespace) {
  return connections.flatMap(({ source, target }) =>
    "of" in target && target.of.namespace === namespace.name && !("kind" in source)
      ? [{ by: source, port: target }]
      : [],
  );
}

test("who watches a program does not see by whom it was installed", () => {
  const watched = (clusters: typeof withCharts) =>
    clusters.flatMap(({ applications }) =>
      applications.filter(({ name }) => ["cluster-services", "prometheus"].includes(name)),
    );
  const objects = (clusters: typeof withCharts) => watched(clusters).map((one) => one.objects);
  expect(objects(withCharts)).toEqual(objects(without()));
  expect(charts).toHaveLength(able.length * names.length);
});

test.each(fleet.clusters.filter(({ stacks }) => stacks.some(({ stack }) => stack === all.stack)))(
  "$name watches each program, wherever it comes from",
  ({ name, ingress }) => {
    // A cluster has one way in, which its file names.
    const here = Object.values(all.stack.applications).filter(
      ({ namespace }) => namespace !== traefik || namespace.name === ingress.namespace,
    );
    for (const clusters of [withCharts, without()]) {
      const cluster = clusters.find(({ facts }) => facts.name === name)!;
      const unwatched = here.filter(({ namespace }) => scrapesIn(cluster, namespace).length === 0);
      expect(unwatched).toEqual([]);
    }
  },
);

test.each(charts)("the type of the values of $name is that of its schema", async (one) => {
  const checkout = mkdtempSync(join(tmpdir(), "values-"));
  try {
    for (const file of [".prettierrc.json", `apps/charts/${one.name}.ts`]) {
      cpSync(join(repository, file), join(checkout, file));
    }
    const named = { name: one.name, chart: keptChart(one.chart) };
    const [path = ""] = await newValues(checkout, named);
    const [made, committed] = [checkout, repository].map((at) =>
      readFileSync(join(at, path), "utf8"),
    );
    expect(made).toBe(committed);
  } finally {
    rmSync(checkout, { recursive: true });
  }
});

let kubernetes: Kubernetes;
beforeAll(async () => {
  if (charts.length > 0) kubernetes = await startKubernetes();
}, 120_000);
afterAll(() => kubernetes?.stop());

describe.each(charts)("$name on $cluster", (one) => {
  const { chart, namespace } = one;

  test("brings the kinds that its project permits, each in the namespace or in none", async () => {
    const objects = await made(one);
    const found = new Set(objects.map(({ apiVersion, kind }) => `${apiVersion}/${kind}`));
    expect([...found].sort()).toEqual(chart.kinds.map(kindName).sort());
    for (const { apiVersion, kind, metadata } of objects) {
      const scoped = chart.kinds.find((known) => kindName(known) === `${apiVersion}/${kind}`)!;
      const home = scopeOf(scoped) === "Cluster" ? undefined : namespace.name;
      expect([kind, metadata.name, metadata.namespace]).toEqual([kind, metadata.name, home]);
    }
  });

  test("is taken by the API server, and its pods by the namespace's level", async () => {
    const objects = await made(one);
    const enforce = { "pod-security.kubernetes.io/enforce": namespace.podSecurity };
    const home = { name: namespace.name, labels: enforce };
    const input = JSON.stringify({ apiVersion: "v1", kind: "Namespace", metadata: home });
    await kubernetes.kubectl(["apply", "--server-side", "--filename=-"], { input });
    const pods = objects.flatMap((object) => podOf(object as never) ?? []);
    expect(pods.length).toBeGreaterThan(0);
    expect(await dryRun(kubernetes, [...objects, ...pods])).toMatchObject({ said: "" });
  });

  test("lets in who watches it, nobody who looks alike, and nobody beside", async () => {
    const cluster = withCharts.find(({ facts }) => facts.name === one.cluster)!;
    const objects = await made(one);
    const pods = objects.flatMap((object) => podOf(object as never) ?? []);
    const brought = objects.filter(({ kind }) => kind === "NetworkPolicy");
    for (const { by, port } of scrapesIn(cluster, namespace)) {
      const asked = pods.find(({ metadata }) =>
        matches({ matchLabels: port.of.labels }, metadata.labels ?? {}),
      )!;
      expect(JSON.stringify(asked)).toContain(`"containerPort":${port.number}`);
      const peer = (namespace: string, labels: Peer["labels"] = {}): Peer => ({
        ...{ namespace, labels, namespaceLabels: { "kubernetes.io/metadata.name": namespace } },
        address: within(cluster.facts.cidrs.pods[0]!, 9),
      });
      const to = { to: "asked", port: port.number, protocol: "TCP" } as const;
      const told = await cyclonusVerdicts({
        policies: [...policiesOf(cluster), ...brought],
        peers: {
          asked: peer(namespace.name, asked.metadata.labels),
          watches: peer(by.namespace, by.labels),
          looksAlike: peer("nowhere", by.labels),
          beside: peer(by.namespace, { "app.kubernetes.io/name": "beside" }),
        },
        flows: ["watches", "looksAlike", "beside"].map((from) => ({ from, ...to })),
      });
      expect(told.map(({ ingress }) => ingress)).toEqual([true, false, false]);
      expect(told[0]?.egress).toBe(true);
    }
  });
});

test.each(charts)("values that are not of the schema of $name are refused", async (one) => {
  const values = { ...one.chart.values, replicaCount: "two" };
  const wrong = { ...one, chart: { ...one.chart, values } };
  await expect(made(wrong)).rejects.toThrow("replicaCount");
});

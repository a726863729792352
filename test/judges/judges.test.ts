import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { amtoolCheckConfig, amtoolRoute } from "./amtool.ts";
import { judgePath } from "./judge-path.ts";
import type { JudgeName } from "./judges.ts";
import { kubeconformObjects } from "./kubeconform.ts";
import { startKubernetes } from "./kube-apiserver.ts";
import { kustomizeBuild } from "./kustomize.ts";
import { promtoolCheckConfig, promtoolCheckGroups, promtoolTestRules } from "./promtool.ts";
import { crdFiles, keptFolders, schemasFolder } from "./schemas.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "judges-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A test of a judge that is not built is shown as skipped; `npm run judges` builds it. */
function testWith(names: readonly JudgeName[], name: string, body: () => Promise<void>): void {
  const isBuilt = names.every((judge) => judgePath(judge)) && existsSync(schemasFolder());
  (isBuilt ? test : test.skip)(name, body, 120_000);
}

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const rule = (fields: object) => ({
  apiVersion: "monitoring.coreos.com/v1",
  kind: "PrometheusRule",
  metadata: { name: "up", namespace: "default" },
  spec: { groups: [{ name: "up", rules: [{ alert: "Down", expr: "up == 0", ...fields }] }] },
});

testWith(["kustomize-5.8.1", "kustomize-5.7.0", "kustomize"], "kustomize", async () => {
  await file("kustomization.yaml", "namePrefix: a-\nresources: [map.yaml]\n");
  const data = '{ on: "on", day: "2024-01-01", minute: "1:30" }';
  await file(
    "map.yaml",
    `{ apiVersion: v1, kind: ConfigMap, metadata: { name: b }, data: ${data} }`,
  );
  for (const version of ["5.8.1", "5.7.0", "newest"] as const) {
    expect(await kustomizeBuild(folder, version)).toEqual([
      {
        apiVersion: "v1",
        kind: "ConfigMap",
        metadata: { name: "a-b" },
        data: { on: "on", day: "2024-01-01", minute: "1:30" },
      },
    ]);
  }
});

testWith(["kubeconform"], "kubeconform", async () => {
  const good = await kubeconformObjects([rule({ for: "5m" })]);
  expect(good).toEqual({ objects: 1, problems: [] });
  const bad = await kubeconformObjects([rule({ forr: "5m" }), { ...rule({}), kind: "Unknown" }]);
  expect(bad.problems).toMatchObject([
    {
      object: "monitoring.coreos.com/v1 PrometheusRule up",
      message: "at '/spec/groups/0/rules/0': additional properties 'forr' not allowed",
    },
    {
      object: "monitoring.coreos.com/v1 Unknown up",
      message: "could not find schema for Unknown",
    },
  ]);
});

testWith(["promtool"], "promtool", async () => {
  expect(await promtoolCheckGroups(rule({ for: "5m" }).spec.groups)).toMatchObject({ ok: true });
  const bad = await promtoolCheckGroups(rule({ expr: "up ==" }).spec.groups);
  expect(bad).toMatchObject({ ok: false, output: expect.stringContaining("unexpected end") });
  const config = await file("prometheus.yml", "scrape_configs: [{ job_name: a }]\n");
  expect(await promtoolCheckConfig(config)).toMatchObject({ ok: true });
  expect(await promtoolCheckConfig(await file("no.yml", "a: b\n"))).toMatchObject({ ok: false });

  await file("rules.yml", JSON.stringify(rule({}).spec));
  const tests = (value: number) =>
    JSON.stringify({
      rule_files: ["rules.yml"],
      tests: [
        {
          input_series: [{ series: "up", values: `${value}` }],
          alert_rule_test: [{ eval_time: "0m", alertname: "Down", exp_alerts: [{}] }],
        },
      ],
    });
  expect(await promtoolTestRules([await file("fires.yml", tests(0))])).toMatchObject({ ok: true });
  expect(await promtoolTestRules([await file("not.yml", tests(1))])).toMatchObject({ ok: false });
});

testWith(["amtool"], "amtool", async () => {
  const config = await file(
    "alertmanager.yml",
    `route: { receiver: all, routes: [{ receiver: night, matchers: ['team="a b"'] }] }
receivers: [{ name: all }, { name: night }]
`,
  );
  expect(await amtoolCheckConfig(config)).toMatchObject({ ok: true });
  expect(await amtoolRoute(config, { team: "a b" })).toEqual(["night"]);
  expect(await amtoolRoute(config, { team: "other" })).toEqual(["all"]);
  const bad = await file("bad.yml", "route: { receiver: nobody }\n");
  expect(await amtoolCheckConfig(bad)).toMatchObject({ ok: false });
});

testWith(["etcd", "kube-apiserver", "kubectl"], "kube-apiserver", async () => {
  const kubernetes = await startKubernetes();
  try {
    const operator = keptFolders().filter(
      (kept) => kept.path === "example/prometheus-operator-crd",
    );
    const rules = crdFiles(operator).filter((name) => name.includes("prometheusrules"));
    await kubernetes.kubectl(["apply", "--server-side", ...rules.map((name) => `-f=${name}`)]);
    await kubernetes.kubectl(["wait", "--for=condition=Established", "crd", "--all"]);
    const dryRun = (object: unknown) =>
      kubernetes.kubectl(["apply", "--server-side", "--dry-run=server", "-f=-"], {
        input: JSON.stringify(object),
        codes: [0, 1],
      });
    expect(await dryRun(rule({ for: "5m" }))).toMatchObject({ code: 0 });
    expect((await dryRun(rule({ forr: "5m" }))).stderr).toContain("field not declared in schema");
    const pod = { apiVersion: "v1", kind: "Pod", metadata: { name: "a" } };
    const spec = { containers: [{ name: "a", image: "a" }] };
    expect(await dryRun({ ...pod, spec })).toMatchObject({ code: 0 });
  } finally {
    await kubernetes.stop();
  }
  expect(existsSync(kubernetes.folder)).toBe(false);
});

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { amtoolCheckConfig, amtoolRoute } from "./amtool.ts";
import { readYaml } from "./go-yaml.ts";
import { kubeconformObjects } from "./kubeconform.ts";
import { kustomizeBuild } from "./kustomize.ts";
import { promtoolCheckConfig, promtoolCheckGroups, promtoolTestRules } from "./promtool.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "judges-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

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

test("kustomize", async () => {
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

test("go-yaml", async () => {
  const text = "---\non: 0x1F\nday: 2024-01-01\n---\n# nothing\n---\nb: .nan\n";
  expect(await readYaml(text.replace(".nan", "1"))).toEqual([
    { true: 31, day: "2024-01-01" },
    { b: 1 },
  ]);
  expect(await readYaml(text, "v2")).toEqual([
    { "bool true": 31, day: "2024-01-01" },
    { b: "float64 NaN" },
  ]);
  expect(await readYaml(text, "v3")).toEqual([
    { on: 31, day: expect.stringMatching(/^time\.Time /) },
    { b: "float64 NaN" },
  ]);
  await expect(readYaml("a: 1\n---\na: [")).rejects.toThrow(/document 2: /);
});

test("kubeconform", async () => {
  const good = await kubeconformObjects([rule({ for: "5m" })]);
  expect(good).toEqual({ objects: 1, findings: [] });
  const bad = await kubeconformObjects([rule({ forr: "5m" }), { ...rule({}), kind: "Unknown" }]);
  expect(bad.findings).toMatchObject([
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

test("promtool", async () => {
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

test("amtool", async () => {
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

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { repository } from "../../sdk/commands/load-fleet.ts";
import { copyRepository, git } from "../copy-repository.ts";
import { requireJudge } from "../judges/judge-path.ts";
import { runCommand } from "./run-command.ts";

const scratch = mkdtempSync(join(tmpdir(), "new-"));
const checkout = join(scratch, "checkout");

beforeAll(() => copyRepository(checkout), 60_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
beforeEach(() => {
  git(checkout, ["reset", "--quiet", "--hard"]);
  git(checkout, ["clean", "--quiet", "-fd"]);
});

const run = (...args: readonly string[]) => runCommand(checkout, args);
const text = (path: string) => readFileSync(join(checkout, path), "utf8");

/** Runs a program of the packages in the copy; throws where it finds something. */
function program(name: string, ...args: readonly string[]): string {
  const path = join(repository, "node_modules/.bin", name);
  return execFileSync(path, args, { cwd: checkout, encoding: "utf8" });
}

test("new tells its use and its exit codes", async () => {
  expect(await run("new", "--help")).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^npm run new.*[^]*Exit codes: 0 /),
    stderr: "",
  });
});

/** One whose rules stand in one file, and one whose rules are divided. */
const components = ["kubernetes", "prometheus"];

test("new alerts of any component are whole: types, lint, checks and their tests hold", async () => {
  const files: string[] = [];
  for (const [index, component] of components.entries()) {
    const counter = component === "prometheus" ? ["--metric=prometheus_tsdb_reloads_total"] : [];
    const written = await run("new", "alert", component, `ThingSlow${index}`, ...counter);
    expect(written).toEqual({ code: 0, stdout: expect.any(String), stderr: "" });
    const paths = [...written.stdout.matchAll(/^ +written +(\S+)$/gm)];
    files.push(...paths.map(([, path = ""]) => path));
  }
  expect(git(checkout, ["status", "--porcelain"]).trim().split("\n")).toHaveLength(files.length);
  program("prettier", "--check", ...files);
  program("eslint", ...files.filter((file) => file.endsWith(".ts")));
  program("tsc", "--noEmit");

  expect(await run("generate")).toMatchObject({ code: 0 });
  const check = await run("check");
  expect(check).toMatchObject({ code: 0, stderr: "" });
  const places = [...check.stdout.matchAll(/^(base\/\S+):\d+: FILL IN: /gm)];
  expect([...new Set(places.map(([, place]) => place))].sort()).toEqual([...files].sort());
  expect(places).toHaveLength(components.length * (4 + 4 + 4));

  const way = await run("route", "severity=critical", "draft=true", "--cluster=us-prod");
  expect(way.stdout).toContain('draft="true" => warning');
}, 300_000);

test("the two scenes of a new alert hold, by the real promtool", async () => {
  requireJudge("promtool");
  await run("new", "alert", "prometheus", "ThingSlow", "--metric=prometheus_tsdb_reloads_total");
  await run("new", "alert", "kubernetes", "OtherThingSlow");
  const names = ["ThingSlow", "OtherThingSlow"];
  const tested = await runCommand(checkout, ["../../test/rules/run", ...names]);
  expect(tested).toMatchObject({ code: 0, stdout: expect.stringMatching(/^2 of 2 rules/) });
}, 60_000);

test("an alert that is no draft any more must not have anything left to fill in", async () => {
  await run("new", "alert", "prometheus", "ThingSlow");
  const path = "base/prometheus/alerts.ts";
  fill(path, [[/ *draft: .*\n/, ""]]);
  const { code, stderr } = await run("generate");
  expect(code).toBe(2);
  expect(stderr).toMatch(/annotations\.summary: ThingSlow says "FILL IN: .*\[fill-ins\]/);
}, 60_000);

test("a new alert goes to the group and asks for the metric that are named", async () => {
  await run("new", "alert", "prometheus", "ThingSlow", "--group=meta", "--metric=prometheus_ready");
  const source = text("base/prometheus/alerts.ts");
  const [, meta = ""] = /function meta\([^]*?\n\}\n/.exec(source)?.[0].split("TargetDown") ?? [];
  expect(meta).toContain('expr: `prometheus_ready{job="prometheus"} == 0`');
  expect(text("base/prometheus/alerts.rule-tests.ts")).toContain(
    `'prometheus_ready{job="prometheus", instance="a"}': "0x20"`,
  );
});

/** Replaces marked values of a file; comments may stay marked. */
function fill(path: string, values: readonly (readonly [mark: RegExp, value: string])[]): void {
  let filled = text(path);
  for (const [mark, value] of values) {
    expect(filled).toMatch(mark);
    filled = filled.replace(mark, value);
  }
  writeFileSync(join(checkout, path), filled);
}

test("a new component is refused until its image is written, and whole then", async () => {
  const written = await run("new", "component", "billing-exporter");
  expect(written).toMatchObject({ code: 0, stderr: "" });
  const files = [...written.stdout.matchAll(/written +(\S+)/g)].map(([, file = ""]) => file);
  expect(files).toHaveLength(5);
  program("prettier", "--check", ...files);
  program("eslint", ...files.filter((file) => file.endsWith(".ts")));
  const check = await run("check");
  expect(check).toMatchObject({ code: 2, stderr: expect.stringMatching(/FILL IN.*\[images\]/) });
  expect(check.stdout).toContain("base/billing-exporter/image.ts:2: FILL IN: ");

  const image = "registry.example.com/billing/exporter:1.4.0";
  fill("base/billing-exporter/image.ts", [[/FILL IN: the image[^"]*/, image]]);
  expect(await run("generate")).toMatchObject({ code: 0, stderr: "" });
  expect(await run("check")).toMatchObject({ code: 0 });
  const rendered = await run("render", "us-prod/billing-exporter");
  expect(rendered.stdout).toContain(`image: ${image}`);
}, 300_000);

test("a new cluster is refused until its facts are written, and whole then", async () => {
  const written = await run("new", "cluster", "fr-prod");
  expect(written).toMatchObject({ code: 0, stderr: "" });
  program("prettier", "--check", "clusters");
  program("eslint", "clusters");
  expect(text("clusters/index.ts")).toContain("clusters: [euProd, frProd, usProd]");
  const check = await run("check");
  expect(check).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/fr-prod domain: "FILL IN: .*\[cluster-facts\]/),
  });
  expect(check.stdout.match(/^clusters\/fr-prod\.ts:\d+: FILL IN: /gm)).toHaveLength(12);

  fill("clusters/fr-prod.ts", [
    [/FILL IN: the provider's[^"]*/, "eu-west-3"],
    [/FILL IN: the DNS zone[^"]*/, "fr.example.com"],
    [/FILL IN: a class[^"]*/, "gp3"],
    [/FILL IN: where nodes[^"]*/, "10.140.0.0/16"],
    [/FILL IN: where pods[^"]*/, "10.141.0.0/16"],
    [/FILL IN: where Services[^"]*/, "172.22.0.0/16"],
    [/FILL IN: where the API server[^"]*/, "10.140.0.0/28"],
    [/FILL IN: the IngressClass/, "traefik"],
    [/FILL IN: where its controller[^"]*/, "traefik"],
    [/FILL IN: a label[^"]*/, "traefik"],
    [/FILL IN: the ClusterIssuer[^"]*/, "letsencrypt"],
    [/FILL IN: the store[^"]*/, "aws-secrets-manager"],
  ]);
  expect(await run("generate")).toMatchObject({ code: 0, stderr: "" });
  const whole = await run("check");
  expect(whole).toMatchObject({ code: 0, stderr: "" });
  expect(whole.stdout).toContain("fr-prod: nobody is told of critical, warning; no heartbeat");
  expect(whole.stdout).not.toContain("FILL IN");
}, 300_000);

const wrong: readonly (readonly [readonly string[], RegExp])[] = [
  [[], /name it, as in alert prometheus/],
  [["rule", "prometheus", "ThingSlow"], /name it, as in alert prometheus/],
  [["alert", "promtheus", "ThingSlow"], /no such component, did you mean "prometheus"\?/],
  [["alert", "prometheus", "thing slow"], /name it like PrometheusTsdbSlow/],
  [["alert", "prometheus", "TargetDown"], /RUNBOOK\.md has it already/],
  [
    ["alert", "foundation", "ThingSlow"],
    /Cannot add to base\/foundation\/alerts\.ts: begin it by hand/,
  ],
  [["component", "Billing"], /name it like billing-exporter/],
  [["component", "grafana"], /base\/grafana is there already/],
  [["component", "billing", "--stack=absent"], /apps\/absent\.ts does not exist/],
  [["cluster", "../x"], /name it like ap-prod/],
  [["cluster", "us-prod"], /clusters\/us-prod\.ts is there already/],
];

test.each(wrong)("new %j ends with 3, says why and writes nothing", async (args, why) => {
  const ended = await run("new", ...args);
  expect(ended).toEqual({ code: 3, stdout: "", stderr: expect.stringMatching(why) });
  expect(git(checkout, ["status", "--porcelain"])).toBe("");
});

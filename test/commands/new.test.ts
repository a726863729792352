import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { fleet } from "../../clusters/index.ts";
import { camelCase } from "../../sdk/basics/camel-case.ts";
import { repository } from "../../sdk/commands/load-fleet.ts";
import { newAlert } from "../../sdk/scaffold/new-alert.ts";
import { newCluster } from "../../sdk/scaffold/new-cluster.ts";
import { newComponent } from "../../sdk/scaffold/new-component.ts";
import { copyRepository } from "../copy-repository.ts";
import { git } from "../git.ts";
import { requireJudge } from "../judges/judge-path.ts";
import { runCommand } from "./run-command.ts";

const scratch = mkdtempSync(join(tmpdir(), "new-"));
const checkout = join(scratch, "checkout");

beforeAll(() => copyRepository(checkout), 60_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A cluster that runs the stack to which a new component is added. */
const runner =
  fleet.clusters.find(({ stacks }) => stacks.some(({ stack }) => stack.name === "prometheus-stack"))
    ?.name ?? "";

const run = (...args: readonly string[]) => runCommand(checkout, args);
const text = (path: string) => readFileSync(join(checkout, path), "utf8");
const status = () => git(checkout, ["status", "--porcelain"]);

function restore(): void {
  git(checkout, ["reset", "--quiet", "--hard"]);
  git(checkout, ["clean", "--quiet", "-fd"]);
}

/** Runs a program of the packages in the copy; throws where it finds something. */
function program(name: string, ...args: readonly string[]): string {
  const path = join(repository, "node_modules/.bin", name);
  return execFileSync(path, args, { cwd: checkout, encoding: "utf8" });
}

/** The paths that a run says it has written. */
function writtenBy({ stdout }: { readonly stdout: string }): string[] {
  return [...stdout.matchAll(/^ +written +(\S+)$/gm)].map(([, path = ""]) => path);
}

describe("new alerts", () => {
  const files: string[] = [];

  beforeAll(async () => {
    restore();
    // One whose rules stand in one file, and one whose rules are divided.
    const place = ["--group=meta", "--metric=prometheus_ready"];
    for (const words of [
      ["kubernetes", "ThingSlow"],
      ["prometheus", "OtherThingSlow", ...place],
    ]) {
      const ended = await run("new", "alert", ...words);
      expect(ended).toMatchObject({ code: 0, stderr: "" });
      files.push(...writtenBy(ended));
    }
  }, 60_000);

  test("stand in the group and ask for the metric that are named", () => {
    const [, groups = ""] = text("base/prometheus/alerts.ts").split('name: "meta"');
    const [meta] = groups.split('name: "prometheus"');
    expect(meta).toContain('expr: `prometheus_ready{job="prometheus"} == 0`');
    expect(text("base/prometheus/alerts.rule-tests.ts")).toContain(
      `'prometheus_ready{job="prometheus", instance="a"}': "0x20"`,
    );
  });

  test("satisfy every law, are listed with what is to fill in, and wake nobody", async () => {
    expect(await run("generate")).toMatchObject({ code: 0 });
    const check = await run("check");
    expect(check).toMatchObject({ code: 0, stderr: "" });
    const places = [...check.stdout.matchAll(/^(base\/\S+):\d+: FILL IN: /gm)];
    expect([...new Set(places.map(([, place]) => place))].sort()).toEqual([...files].sort());
    expect(places).toHaveLength(2 * (4 + 4 + 4));
    const way = await run("route", "severity=critical", "draft=true");
    expect(way.stdout).toContain('draft="true" => warning');
  }, 60_000);

  test("have two scenes that hold, by the real promtool", async () => {
    requireJudge("promtool");
    const names = ["ThingSlow", "OtherThingSlow"];
    const tested = await runCommand(checkout, ["../../test/rules/run", ...names]);
    expect(tested).toMatchObject({ code: 0, stdout: expect.stringMatching(/^2 of 2 rules/) });
  }, 60_000);

  test("that are no drafts any more must not have anything left to fill in", async () => {
    fill("base/prometheus/alerts.ts", [[/ *draft: .*\n/, ""]]);
    const { code, stderr } = await run("generate");
    expect(code).toBe(2);
    expect(stderr).toMatch(/annotations\.summary: OtherThingSlow says "FILL IN: .*\[fill-ins\]/);
  }, 60_000);
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

const image = "registry.example.com/billing/exporter:1.4.0";

/** What stands in a new cluster's file, and what becomes of it. */
const facts: readonly (readonly [RegExp, string])[] = [
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
  [/ +\/\/ FILL IN: who enforces.*\n/, ""],
  [/ +\/\/ FILL IN: what it is.*\n/, ""],
];

describe("a new component and a new cluster", () => {
  beforeAll(async () => {
    restore();
    const component = await run("new", "component", "billing-exporter");
    expect(component).toMatchObject({ code: 0, stderr: "" });
    expect(writtenBy(component)).toHaveLength(6);
    expect(await run("new", "cluster", "fr-begun")).toMatchObject({ code: 0, stderr: "" });
  }, 60_000);

  test("stand in the fleet", () => {
    const names = [...fleet.clusters.map(({ name }) => name), "fr-begun"].sort().map(camelCase);
    expect(text("clusters/index.ts")).toContain(`clusters: [${names.join(", ")}]`);
    // The settings of Argo CD, with every cluster's credentials, are for the cluster that runs it.
    expect(text("clusters/fr-begun.ts")).toContain(
      "stacks: [clusterServices(), foundation(), loggingStack(), prometheusStack(), teams()]",
    );
  });

  test("are refused until image and facts are written, and whole then", async () => {
    const check = await run("check");
    const domain = /fr-begun domain: "FILL IN: .*\[cluster-facts\]/;
    expect(check).toMatchObject({ code: 2, stderr: expect.stringMatching(domain) });
    expect(check.stdout).toContain("base/billing-exporter/image.ts:2: FILL IN: ");
    expect(check.stdout.match(/^clusters\/fr-begun\.ts:\d+: FILL IN: /gm)).toHaveLength(
      facts.length,
    );

    fill("clusters/fr-begun.ts", facts);
    // There is no object store on this cluster.
    fill("clusters/fr-begun.ts", [
      [/loggingStack\(\)/, 'loggingStack({ loki: { store: "volume" } })'],
    ]);
    const unnamed = { code: 2, stderr: expect.stringMatching(/FILL IN.*\[images\]/) };
    expect(await run("check")).toMatchObject(unnamed);

    fill("base/billing-exporter/image.ts", [[/FILL IN: the image[^"]*/, image]]);
    expect(await run("generate")).toMatchObject({ code: 0, stderr: "" });
    const whole = await run("check");
    expect(whole).toMatchObject({ code: 0, stderr: "" });
    expect(whole.stdout).toContain("fr-begun: nobody is told of critical, warning; no heartbeat");
    expect(whole.stdout).not.toMatch(/^clusters\/.*FILL IN/m);
    const rendered = await run("render", `${runner}/billing-exporter`);
    expect(rendered.stdout).toContain(`image: ${image}`);
  }, 60_000);
});

test("new tells its use and its exit codes", async () => {
  expect(await run("new", "--help")).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^npm run new.*[^]*Exit codes: 0 /),
    stderr: "",
  });
});

const wordless: readonly (readonly [readonly string[], RegExp])[] = [
  [[], /name it, as in alert prometheus/],
  [["rule", "prometheus", "ThingSlow"], /name it, as in alert prometheus/],
  [["alert", "promtheus", "ThingSlow"], /no such component, did you mean "prometheus"\?/],
];

test.each(wordless)("new %j ends with 3, says why and writes nothing", async (args, why) => {
  restore();
  const ended = await run("new", ...args);
  expect(ended).toEqual({ code: 3, stdout: "", stderr: expect.stringMatching(why) });
  expect(status()).toBe("");
});

const alert = (component: string, name: string) => () =>
  newAlert(checkout, { component, alert: name, metric: "up", until: "2100-01-01" });
const component = (name: string, stack: string) => () => newComponent(checkout, name, { stack });
const cluster = (name: string) => () => newCluster(checkout, { name, fleet });

const wrong: readonly (readonly [string, () => Promise<unknown>, RegExp])[] = [
  ["an alert's name", alert("prometheus", "thing slow"), /name it like PrometheusTsdbSlow/],
  ["an alert that exists", alert("prometheus", "TargetDown"), /RUNBOOK\.md has it already/],
  [
    "a component without alerts",
    alert("foundation", "ThingSlow"),
    /Cannot add to base\/foundation\/alerts\.ts: begin it by hand/,
  ],
  ["a component's name", component("Billing", "prometheus-stack"), /name it like billing-exporter/],
  [
    "a component that exists",
    component("grafana", "prometheus-stack"),
    /base\/grafana is there already/,
  ],
  ["a stack", component("billing", "absent"), /apps\/absent\.ts does not exist/],
  ["a cluster's name", cluster("../x"), /name it like ap-prod/],
  ["a cluster that exists", cluster(runner), /clusters\/[-\w]+\.ts is there already/],
];

test.each(wrong)("%s that cannot be is refused, and nothing is written", async (_, begin, why) => {
  restore();
  await expect(begin()).rejects.toThrow(why);
  expect(status()).toBe("");
});

test("what new writes is formatted, without a fault and right in its types", async () => {
  restore();
  const files = [
    await alert("kubernetes", "ThingSlow")(),
    await alert("prometheus", "ThingSlow")(),
    await component("billing-exporter", "prometheus-stack")(),
    await cluster("fr-begun")(),
  ].flat();
  const changed = git(checkout, ["status", "--porcelain", "--untracked-files=all"]);
  expect(changed.trim().split("\n")).toHaveLength(files.length);
  program("prettier", "--check", ...files);
  program("eslint", ...files.filter((file) => file.endsWith(".ts")));
  // Types of what is delivered; to read the packages of the tests would take three times as long.
  const narrow = { extends: "../tsconfig.json", include: ["../clusters"] };
  writeFileSync(join(checkout, ".cache/tsconfig.json"), JSON.stringify(narrow));
  program("tsc", "--noEmit", "--project", ".cache/tsconfig.json");
}, 120_000);

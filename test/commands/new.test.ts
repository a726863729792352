import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { repository } from "../../sdk/commands/load-fleet.ts";
import { refuseMisspelt } from "../../sdk/scaffold/misspelt-metric.ts";
import { newAlert } from "../../sdk/scaffold/new-alert.ts";
import { newCluster } from "../../sdk/scaffold/new-cluster.ts";
import { newComponent } from "../../sdk/scaffold/new-component.ts";
import { evaluated } from "../base/evaluated.ts";
import { fleet } from "../fixture/content/clusters/index.ts";
import { git } from "../git.ts";
import { inCheckout } from "./in-checkout.ts";
import { runProgram, typeFaults } from "./run-program.ts";

const { checkout, run, status } = inCheckout();
const text = (path: string) => readFileSync(join(checkout, path), "utf8");

/** The paths that a run says it has written. */
function writtenBy({ stdout }: { readonly stdout: string }): string[] {
  return [...stdout.matchAll(/^ +written +(\S+)$/gm)].map(([, path = ""]) => path);
}

/** Replaces marked values of a file; comments may stay marked. */
function fill(path: string, values: readonly (readonly [mark: RegExp, value: string])[]): void {
  let filled = text(path);
  for (const [mark, value] of values) {
    expect(filled).toMatch(mark);
    filled = filled.replace(mark, value);
  }
  writeFileSync(join(checkout, path), filled);
}

test("a metric is refused that is called nearly as one that a scrape exposes, and no other unknown one", () => {
  const begin = (metric: string) => () => refuseMisspelt(metric, evaluated);
  expect(begin("prometheus_tsdb_head_serie")).toThrow(
    'did you mean "prometheus_tsdb_head_series"?',
  );
  expect(begin("prometheus_tsdb_head_series")).not.toThrow();
  expect(begin("my_app_requests_total")).not.toThrow();
});

test("a new alert satisfies every law, is listed with what is to fill in, and wakes nobody", async () => {
  const place = ["--group=meta", "--metric=web_up"];
  const misspelt = await run(["new", "alert", "pager", "ThingSlow", "--metric=web_upp"]);
  expect(misspelt).toMatchObject({ code: 3, stderr: expect.stringContaining('mean "web_up"?') });
  expect(status()).toBe("");
  // Files of at most 512 bytes, as on a full disk: half of somebody's alerts would be none.
  const full = await run(["new", "alert", "pager", "ThingSlow", ...place], {
    before: "ulimit -f 1",
  });
  const says = expect.stringMatching(/EFBIG: .*base\/pager\/alerts\.ts'\./);
  expect(full).toMatchObject({ code: 3, stderr: says });
  expect(status()).toBe("");
  const ended = await run(["new", "alert", "pager", "ThingSlow", ...place]);
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  const [, meta = ""] = text("base/pager/alerts.ts").split('name: "meta"');
  expect(meta.split('name: "pager"')[0]).toContain('expr: `web_up{job="web"} == 0`');
  expect(text("base/pager/alerts.rule-tests.ts")).toContain(
    `'web_up{job="web", instance="a"}': "0x20"`,
  );

  const compared = expect.stringContaining("npm run check says whether what runs now can become");
  expect(await run(["generate"])).toMatchObject({ code: 0, stdout: compared });
  const check = await run(["check"]);
  expect(check).toMatchObject({ code: 0, stderr: "" });
  const places = [...check.stdout.matchAll(/^(base\/\S+):\d+: FILL IN: /gm)];
  const listed = [...new Set(places.map(([, place]) => place))];
  expect(listed.sort()).toEqual(writtenBy(ended).sort());
  expect(places).toHaveLength(4 + 4 + 4);
  // By which every Alertmanager tells it apart from what wakes people.
  expect(text("generated/base/pager/prometheusrule-pager.yaml")).toContain('draft: "true"');

  // One that is no draft any more must not have anything left to fill in.
  fill("base/pager/alerts.ts", [[/ *draft: .*\n/, ""]]);
  const { code, stderr } = await run(["generate"]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/annotations\.summary: ThingSlow says "FILL IN: .*\[fill-ins\]/);
}, 120_000);

test.each(["kubernetes", "prometheus"])(
  "a new alert finds its place in the rules of %s, which stand in several files",
  async (component) => {
    const folder = mkdtempSync(join(tmpdir(), "new-"));
    cpSync(join(repository, "base", component), join(folder, "base", component), {
      recursive: true,
    });
    const files = await newAlert(folder, { component, ...thingSlow });
    for (const file of files) {
      expect(readFileSync(join(folder, file), "utf8")).toContain("ThingSlow");
    }
    rmSync(folder, { recursive: true });
  },
);

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

test("a new component and a new cluster are refused until image and facts are written, and whole then", async () => {
  const begun = await run(["new", "component", "billing-exporter", "--stack", "small"]);
  expect(begun).toMatchObject({ code: 0, stderr: "" });
  expect(writtenBy(begun)).toHaveLength(6);
  expect(await run(["new", "cluster", "fr-begun"])).toMatchObject({ code: 0, stderr: "" });
  expect(text("clusters/index.ts")).toContain("clusters: [euTest, frBegun, usTest]");
  expect(text("clusters/fr-begun.ts")).toContain("stacks: [small()]");

  const check = await run(["check"]);
  const domain = /fr-begun domain: "FILL IN: .*\[cluster-facts\]/;
  expect(check).toMatchObject({ code: 2, stderr: expect.stringMatching(domain) });
  expect(check.stdout).toContain("base/billing-exporter/image.ts:2: FILL IN: ");
  expect(check.stdout.match(/^clusters\/fr-begun\.ts:\d+: FILL IN: /gm)).toHaveLength(facts.length);

  fill("clusters/fr-begun.ts", facts);
  const unnamed = { code: 2, stderr: expect.stringMatching(/FILL IN.*\[images\]/) };
  expect(await run(["check"])).toMatchObject(unnamed);

  fill("base/billing-exporter/image.ts", [[/FILL IN: the image[^"]*/, image]]);
  expect(await run(["generate"])).toMatchObject({ code: 0, stderr: "" });
  const whole = await run(["check"]);
  expect(whole).toMatchObject({ code: 0, stderr: "" });
  expect(whole.stdout).not.toMatch(/^clusters\/.*FILL IN/m);
  const rendered = await run(["render", "fr-begun/billing-exporter"]);
  expect(rendered.stdout).toContain(`image: ${image}`);
}, 120_000);

test("new tells its use and its exit codes", async () => {
  expect(await run(["new", "--help"])).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^npm run new.*[^]*Exit codes: 0 /),
    stderr: "",
  });
});

const wordless: readonly (readonly [readonly string[], RegExp])[] = [
  [[], /begin: it begins alert, chart, cluster, component, values /],
  [["rule", "prometheus", "ThingSlow"], /begin: no "rule", it begins alert, chart, /],
  [["compnent", "shop"], /did you mean "component"\?/],
  [["component"], /write npm run new -- component <name>/],
  [["alert", "pgaer", "ThingSlow"], /no such component, did you mean "pager"\?/],
];

test.each(wordless)("new %j ends with 3, says why and writes nothing", async (args, why) => {
  const ended = await run(["new", ...args]);
  expect(ended).toEqual({ code: 3, stdout: "", stderr: expect.stringMatching(why) });
  expect(status()).toBe("");
});

const thingSlow = { alert: "ThingSlow", metric: "web_up", until: "2100-01-01" };
const alert = (component: string, name: string) => () =>
  newAlert(checkout, { ...thingSlow, component, alert: name });
const component = (name: string, stack: string) => () => newComponent(checkout, name, { stack });
const cluster = (name: string) => () => newCluster(checkout, { name, fleet });

const wrong: readonly (readonly [string, () => Promise<unknown>, RegExp])[] = [
  ["an alert's name", alert("pager", "thing slow"), /name it like PrometheusTsdbSlow/],
  ["an alert that exists", alert("pager", "WebDown"), /RUNBOOK\.md has it already/],
  [
    "a component without alerts",
    alert("foundation", "ThingSlow"),
    /Cannot add to base\/foundation\/alerts\.ts: begin it by hand/,
  ],
  ["a component's name", component("Billing", "small"), /name it like billing-exporter/],
  ["a component that exists", component("web", "small"), /base\/web is there already/],
  ["a stack", component("billing", "absent"), /apps\/absent\.ts does not exist/],
  ["a cluster's name", cluster("../x"), /name it like ap-prod/],
  ["a cluster that exists", cluster("us-test"), /clusters\/[-\w]+\.ts is there already/],
];

test.each(wrong)("%s that cannot be is refused, and nothing is written", async (_, begin, why) => {
  await expect(begin()).rejects.toThrow(why);
  expect(status()).toBe("");
});

test("what new writes is formatted, without a fault and right in its types", async () => {
  const files = [
    await alert("pager", "ThingSlow")(),
    await component("billing-exporter", "small")(),
    await cluster("fr-begun")(),
  ].flat();
  const changed = git(checkout, ["status", "--porcelain", "--untracked-files=all"]);
  expect(changed.trim().split("\n")).toHaveLength(files.length);
  runProgram(checkout, "prettier", "--check", ...files);
  const sources = files.filter((file) => file.endsWith(".ts"));
  runProgram(checkout, "eslint", "--config", join(repository, "eslint.config.mjs"), ...sources);
  expect(typeFaults(checkout, "clusters")).toBe("");
}, 120_000);

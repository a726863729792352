import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { check, resolveConfig } from "prettier";
import { begin } from "../../sdk/scaffold/begin.ts";
import { fleet } from "../fixture/content/clusters/index.ts";
import { git } from "../git.ts";
import { shopSchema, writeChart } from "../scaffold/shop-chart.ts";
import { inCheckout } from "./in-checkout.ts";
import { briefly } from "./run-command.ts";

const { checkout, run: runAlone, runInTurn: run, scratch, status } = inCheckout();
const text = (path: string) => readFileSync(join(checkout, path), "utf8");

const alert = ["alert", "pager", "ThingSlow"];
const asked = { group: "meta", metric: "web_up" };
const typed = [...alert, ...Object.entries(asked).map(([name, value]) => `--${name}=${value}`)];

/** Begins one of each kind in a fleet; returns the paths that were written. */
async function beginAll(): Promise<string[]> {
  const chart = join(scratch, "shop");
  writeChart(chart, {}, shopSchema);
  const options = { ...asked, stack: "small", chart, repository: "https://charts.example.com" };
  const place = { checkout, fleet: () => Promise.resolve(fleet) };
  const written: string[] = [];
  for (const words of [
    alert,
    ["component", "billing-exporter"],
    ["cluster", "fr-new"],
    ["chart", "shop"],
  ]) {
    written.push(...(await begin(words, options, place)).paths);
  }
  return [...new Set(written)];
}

/** Puts something else where a text of the checkout matches. */
function put(path: string, pattern: RegExp, value: string): void {
  const before = text(path);
  expect(before).toMatch(pattern);
  writeFileSync(join(checkout, path), before.replace(pattern, value));
}

test("new tells its use and its exit codes, and ends with 3 for words that it does not know", async () => {
  const [help, unknown] = await Promise.all([
    run(["new", "--help"]),
    run(["new", "compnent", "x"]),
  ]);
  const use = expect.stringMatching(/^npm run new.*[^]*Exit codes: 0 /);
  expect(help).toEqual({ code: 0, stdout: use, stderr: "" });
  const hint = expect.stringMatching(/^Cannot tell .* did you mean "component"\?/);
  expect(unknown).toEqual({ code: 3, stdout: "", stderr: hint });
});

test("new names what it wrote and what is next, and on a full disk leaves each file whole", async () => {
  // Files of at most 512 bytes: half of somebody's alerts would be none.
  const full = await runAlone(["new", ...typed], { before: "ulimit -f 1" });
  const tooLarge = expect.stringMatching(/EFBIG: .*base\/pager\/alerts\.ts'\./);
  expect(full).toEqual({ code: 3, stdout: "", stderr: tooLarge });
  expect(status()).toBe("");

  const { code, stdout, stderr } = await run(["new", ...typed]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/\n\nThingSlow is .* a draft [^]* Next:\n\n {2}1\. /);
  const paths = [...stdout.matchAll(/^ {2}written +(\S+)$/gm)].map(([, path]) => path);
  const changed = git(checkout, ["diff", "--name-only"]).trim().split("\n");
  expect(paths.sort()).toEqual(changed.sort());
  const [, meta = ""] = text("base/pager/alerts.ts").split('name: "meta"');
  expect(meta.split('name: "pager"')[0]).toContain('expr: `web_up{job="web"} == 0`');
  expect(text("base/pager/alerts.rule-tests.ts")).toContain(
    `'web_up{job="web", instance="a"}': "0x20"`,
  );
});

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

/** How many places of a file a check lists as to be filled in. */
const marks = {
  "apps/charts/shop.ts": 1,
  "apps/small.ts": 2,
  "base/billing-exporter/RUNBOOK.md": 1,
  "base/billing-exporter/billing-exporter.ts": 1,
  "base/billing-exporter/image.ts": 2,
  "base/billing-exporter/ports.ts": 1,
  "base/billing-exporter/workload.ts": 4,
  "base/pager/RUNBOOK.md": 4,
  "base/pager/alerts.rule-tests.ts": 4,
  "base/pager/alerts.ts": 4,
  "clusters/fr-new.ts": facts.length,
};

function listed({ stdout }: { readonly stdout: string }): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [, path = ""] of stdout.matchAll(/^(\S+):\d+: FILL IN: /gm)) {
    found[path] = (found[path] ?? 0) + 1;
  }
  return found;
}

const says = (code: number, stderr: RegExp) => ({ code, stderr: expect.stringMatching(stderr) });

test("what is begun is listed, refused until what matters is written, and whole then", async () => {
  await beginAll();
  expect(text("clusters/index.ts")).toContain("clusters: [euTest, frNew, usTest]");
  expect(text("clusters/fr-new.ts")).toContain("stacks: [small()]");
  // What a chart brings is a part of its definition, and these are judged before all else.
  const first = await run(["check"]);
  expect(first).toMatchObject(says(2, /shop upstream\.kinds.*FILL IN.*\[definitions\]/));
  // One of two marks there is quoted by that finding.
  expect(listed(first)).toEqual({ ...marks, "apps/small.ts": 1 });
  put("apps/small.ts", /FILL IN: each kind[^"]*/, "apps/v1/Deployment");
  put("apps/charts/shop.ts", /return .*/, 'return { host: { name: "shop" } };');
  expect(await run(["check"])).toMatchObject(says(2, /fr-new domain: "FILL IN.*\[cluster-facts\]/));
  for (const [mark, value] of facts) put("clusters/fr-new.ts", mark, value);

  // An alert that is no draft any more must not have anything left to fill in.
  const draft = text("base/pager/alerts.ts");
  put("base/pager/alerts.ts", /draft: .*/, "");
  const unwritten = await run(["generate"]);
  expect(unwritten).toMatchObject(
    says(2, /annotations\.summary: ThingSlow says "FILL IN: .*\[fill-ins\]/),
  );
  expect(unwritten).toMatchObject(says(2, /FILL IN.*\[images\]/));
  expect(git(checkout, ["status", "--porcelain", "generated"])).toBe("");
  writeFileSync(join(checkout, "base/pager/alerts.ts"), draft);
  put("base/billing-exporter/image.ts", /FILL IN: the image[^"]*/, image);

  const compared = expect.stringContaining("npm run check says whether what runs now can become");
  expect(await run(["generate"])).toEqual({ code: 0, stdout: compared, stderr: "" });
  // By which every Alertmanager tells it apart from what wakes people.
  expect(text("generated/base/pager/prometheusrule-pager.yaml")).toContain('draft: "true"');
  expect(text("generated/base/billing-exporter/deployment-billing-exporter.yaml")).toContain(
    `image: ${image}`,
  );
  expect(text("generated/apps/fr-new/billing-exporter.yaml")).toContain("kind: Application");
  const delivered = text("generated/apps/us-test/shop.yaml");
  expect(delivered).toMatch(/chart: shop\n/);
  expect(delivered).toMatch(/targetRevision: 1\.2\.3\n/);
  expect(delivered).toMatch(/valuesObject:\n +host:\n +name: shop\n/);
  const whole = await run(["check"]);
  expect(whole).toMatchObject({ code: 0, stderr: "" });
  const { "clusters/fr-new.ts": _, ...left } = marks;
  expect(listed(whole)).toEqual({
    ...left,
    "apps/small.ts": 1,
    "base/billing-exporter/image.ts": 1,
  });
}, 120_000);

/** Whether prettier would leave a file of the checkout as it is. */
async function isFormatted(path: string): Promise<boolean> {
  const filepath = join(checkout, path);
  return check(text(path), { ...(await resolveConfig(filepath)), filepath });
}

/** See `written-faults.mjs`. */
function writtenFaults(asked: { lint: readonly string[]; instead: Record<string, string> }) {
  const program = join(import.meta.dirname, "written-faults.mjs");
  const printed = execFileSync(process.execPath, [...briefly, program, checkout], {
    encoding: "utf8",
    input: JSON.stringify(asked),
  });
  return JSON.parse(printed) as { readonly lint: string[]; readonly types: string[] };
}

test("what new writes is formatted, without a fault, right in its types, and refuses misspelt values", async () => {
  const files = await beginAll();
  const changed = git(checkout, ["status", "--porcelain", "--untracked-files=all"]);
  expect(changed.trim().split("\n")).toHaveLength(files.length);
  for (const file of files) expect([file, await isFormatted(file)]).toEqual([file, true]);

  // What its own values.yaml says need not be said; an entry of a list has to be whole.
  const right = text("apps/charts/shop.ts").replace(
    /return .*/,
    `return {
    level: null, nothing: {}, labels: { a: "b" }, host: { tls: true }, ports: [80, null], tsType: "a",
    menu: [{ name: "a", below: [{ name: "b" }] }],
  };`,
  );
  expect(right).not.toBe(text("apps/charts/shop.ts"));
  const wrong = ["{ replicass: 2 }", '{ host: { nme: "a" } }', '{ level: "inof" }'];
  const misspelt = [...wrong, "{ menu: [{}] }", "{ nothing: { a: 1 } }", "{ host: { name: 1 } }"];
  const told = misspelt.map((values, index): [string, string] => [
    `apps/charts/misspelt-${index}.ts`,
    `import type { Told } from "../../sdk/index.ts";
import type { ShopValues } from "./shop-values.ts";
export const told: Told<ShopValues> = ${values};
`,
  ]);
  const faults = writtenFaults({
    lint: files.filter((file) => file.endsWith(".ts")),
    instead: { "apps/charts/shop.ts": right, ...Object.fromEntries(told) },
  });
  expect(faults.lint).toEqual([]);
  expect(faults.types.map((fault) => fault.split(":")[0]).sort()).toEqual(
    told.map(([path]) => path),
  );
}, 120_000);

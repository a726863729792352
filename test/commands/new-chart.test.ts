import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "@jest/globals";
import { repository } from "../../sdk/commands/load-fleet.ts";
import { newChart, newValues } from "../../sdk/scaffold/new-chart.ts";
import { inCheckout } from "./in-checkout.ts";
import { runProgram, typeFaults } from "./run-program.ts";

const { checkout, scratch, run, status } = inCheckout();
const folder = join(scratch, "shop");
const url = "https://charts.example.com";
const text = (path: string) => readFileSync(join(checkout, path), "utf8");

/** Each word of JSON schema that a chart's has. */
const schema = {
  $id: "https://charts.example.com/shop.json",
  title: "The shop",
  $ref: "#/$defs/shop",
  $defs: {
    shop: {
      type: "object",
      additionalProperties: false,
      required: ["replicas", "level"],
      properties: {
        replicas: { type: "integer", description: "How many, see */ and https://example.com." },
        level: { enum: ["debug", "info", null, 3] },
        nothing: { type: "object", additionalProperties: false },
        labels: { type: "object", additionalProperties: { type: "string" } },
        host: { anyOf: [{ type: "string" }, { $ref: "#/$defs/host" }] },
        tsType: { type: "string" },
        ports: { type: "array", minItems: 1, maxItems: 30, items: { type: ["integer", "null"] } },
        menu: { type: "array", items: { $ref: "#/$defs/entry" } },
      },
    },
    host: {
      type: "object",
      required: ["name", "tls"],
      properties: { name: { type: "string", tsType: "any" }, tls: { type: "boolean" } },
      additionalProperties: false,
    },
    entry: {
      type: "object",
      required: ["name"],
      properties: {
        name: { type: "string" },
        below: { type: "array", items: { $ref: "#/$defs/entry" } },
      },
      additionalProperties: false,
    },
  },
};

function write(fields: object, values?: unknown): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const identity = { apiVersion: "v2", name: "shop", version: "1.2.3", ...fields };
  writeFileSync(join(folder, "Chart.yaml"), JSON.stringify(identity));
  if (values === undefined) return;
  const content = typeof values === "string" ? values : JSON.stringify(values);
  writeFileSync(join(folder, "values.schema.json"), content);
}

beforeEach(() => write({}, schema));

const wanted = { name: "shop", chart: folder, repository: url, stack: "small" };
const flags = ["--chart", folder, "--repository", url, "--stack", "small"];

/** Has the chart be told this. */
function tell(values: string): void {
  const path = join(checkout, "apps/charts/shop.ts");
  writeFileSync(
    path,
    readFileSync(path, "utf8").replace(/return [^]*;\n\}/, `return ${values};\n}`),
  );
}

test("a new chart is refused until its kinds are written, and delivered then", async () => {
  const begun = await run(["new", "chart", "shop", ...flags]);
  expect(begun).toMatchObject({
    code: 0,
    stderr: "",
    stdout: expect.stringContaining("type of its schema"),
  });
  const check = await run(["check"]);
  expect(check).toMatchObject({ code: 2, stderr: expect.stringMatching(/kinds.*FILL IN/) });
  const marks = [...check.stdout.matchAll(/^(apps\/\S+):\d+: FILL IN: /gm)].map(([, path]) => path);
  expect(marks).toEqual(["apps/charts/shop.ts", "apps/small.ts", "apps/small.ts"]);

  const stack = text("apps/small.ts").replace(/"FILL IN: each kind[^"]*"/, '"apps/v1/Deployment"');
  writeFileSync(join(checkout, "apps/small.ts"), stack);
  tell('{ host: { name: "shop" } }');
  expect(await run(["generate"])).toMatchObject({ code: 0, stderr: "" });
  const delivered = text("generated/apps/us-test/shop.yaml");
  expect(delivered).toMatch(/chart: shop\n/);
  expect(delivered).toMatch(/targetRevision: 1\.2\.3\n/);
  expect(delivered).toMatch(/valuesObject:\n +host:\n +name: shop\n/);
}, 120_000);

test("what is written is formatted, without a fault, the same again, and refuses misspelt values", async () => {
  const files = await newChart(checkout, wanted);
  const type = text("apps/charts/shop-values.ts");
  expect(await newValues(checkout, wanted)).toEqual(["apps/charts/shop-values.ts"]);
  expect(text("apps/charts/shop-values.ts")).toBe(type);
  runProgram(checkout, "prettier", "--check", ...files);
  runProgram(checkout, "eslint", "--config", join(repository, "eslint.config.mjs"), ...files);
  expect(type).toMatch(/\* How many, see /);

  // What its own values.yaml says need not be said; an entry of a list has to be whole.
  tell(`{
    level: null, nothing: {}, labels: { a: "b" }, host: { tls: true }, ports: [80, null], tsType: "a",
    menu: [{ name: "a", below: [{ name: "b" }] }],
  }`);
  const wrong = ["{ replicass: 2 }", '{ host: { nme: "a" } }', '{ level: "inof" }'];
  const misspelt = [...wrong, "{ menu: [{}] }", "{ nothing: { a: 1 } }", "{ host: { name: 1 } }"];
  const told = misspelt.map((values) => `export const told: Told<ShopValues> = ${values};`);
  for (const [index, line] of told.entries()) {
    const imports = `import type { Told } from "../../sdk/index.ts";
import type { ShopValues } from "./shop-values.ts";`;
    writeFileSync(join(checkout, `apps/charts/misspelt-${index}.ts`), `${imports}\n${line}\n`);
  }
  const faults = [...typeFaults(checkout, "apps").matchAll(/^\S+\.ts(?=\()/gm)];
  expect(faults.flat().sort()).toEqual(
    misspelt.map((_, index) => `apps/charts/misspelt-${index}.ts`),
  );
}, 120_000);

test("an archive is read as its folder is, and of a chart without a schema it is said", async () => {
  const archive = join(scratch, "shop-1.2.3.tgz");
  write({});
  execFileSync("tar", ["-czf", archive, "-C", scratch, "shop"]);
  const renewed = newValues(checkout, { name: "shop", chart: archive });
  await expect(renewed).rejects.toThrow("npm run new -- chart begins one");
  const begun = await run(["new", "chart", "shop", "--chart", archive, ...flags.slice(2)]);
  expect(begun.stdout).toContain("no values.schema.json, so its values are of any type");
  expect(text("apps/charts/shop.ts")).toContain("): Values {");
  expect(text("apps/small.ts")).toContain('version: "1.2.3"');
  const again = newValues(checkout, { name: "shop", chart: archive });
  await expect(again).rejects.toThrow("it has no values.schema.json");
}, 60_000);

const circle = { $defs: { a: { $ref: "#/$defs/b" }, b: { $ref: "#/$defs/a" } } };
const refused: readonly (readonly [string, () => unknown, RegExp])[] = [
  ["a folder that is not there", () => rmSync(folder, { recursive: true }), /does not exist/],
  ["a folder without a chart", () => rmSync(join(folder, "Chart.yaml")), /it has no Chart\.yaml/],
  ["broken YAML", () => writeFileSync(join(folder, "Chart.yaml"), "a: [b"), /is no YAML: /],
  ["a chart without a version", () => write({ version: 1 }), /lacks a name or a version/],
  ["a range of versions", () => write({ version: "^1.2.3" }), /"\^1\.2\.3" is no exact version/],
  ["a library", () => write({ type: "library" }), /it is a library/],
  ["a schema that is no JSON", () => write({}, "{ a"), /it is no JSON: /],
  ["a schema that is no object", () => write({}, "true"), /it is no JSON object/],
  ["a circle", () => write({}, { ...circle, properties: { a: circle.$defs.a } }), /in a circle/],
  ["a lost $ref", () => write({}, { properties: { a: { $ref: "#/$defs/a" } } }), /\$defs\/a/],
  [
    "another file",
    () => write({}, { properties: { a: { $ref: "./other.json" } } }),
    /in the file itself/,
  ],
];

test.each(refused)("%s is refused, and nothing is written", async (_, spoil, why) => {
  spoil();
  await expect(newChart(checkout, wanted)).rejects.toThrow(why);
  expect(status()).toBe("");
});

const unfit: readonly (readonly [Partial<typeof wanted>, RegExp])[] = [
  [{ name: "Shop" }, /name it like cert-manager/],
  [{ name: "web" }, /the stack has an application of this name/],
  [{ stack: "absent" }, /apps\/absent\.ts does not exist/],
  [{ repository: "charts.example.com" }, /--repository=charts\.example\.com is no URL/],
  [{ chart: import.meta.filename }, /it is no archive of one/],
];

test.each(unfit)("%j is refused, and nothing is written", async (part, why) => {
  await expect(newChart(checkout, { ...wanted, ...part })).rejects.toThrow(why);
  expect(status()).toBe("");
});

test("a name that is taken is refused, and a chart that nobody names", async () => {
  await newChart(checkout, wanted);
  await expect(newChart(checkout, wanted)).rejects.toThrow(
    /is there already; npm run new -- values/,
  );
  const nameless = await run(["new", "chart", "other"]);
  expect(nameless).toMatchObject({ code: 3, stderr: expect.stringContaining("say by --chart") });
});

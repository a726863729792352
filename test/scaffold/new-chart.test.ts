import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "@jest/globals";
import { begin } from "../../sdk/scaffold/begin.ts";
import { newChart } from "../../sdk/scaffold/new-chart.ts";
import { newValues } from "../../sdk/scaffold/new-values.ts";
import { inCheckout } from "../commands/in-checkout.ts";
import { fleet } from "../fixture/content/clusters/index.ts";
import { shopSchema, writeChart } from "./shop-chart.ts";

const { checkout, scratch, status } = inCheckout();
const place = { checkout, fleet: () => Promise.resolve(fleet) };
const folder = join(scratch, "shop");
const wanted = {
  ...{ name: "shop", chart: folder },
  ...{ repository: "https://charts.example.com", stack: "small" },
};
const write = (fields: object, values?: unknown) => writeChart(folder, fields, values);

beforeEach(() => write({}, shopSchema));

test("a type that is renewed from the same schema is the same", async () => {
  const path = "apps/charts/shop-values.ts";
  expect(await newChart(checkout, wanted)).toContain(path);
  const type = readFileSync(join(checkout, path), "utf8");
  expect(type).toMatch(/\* How many, see /);
  const renewed = await begin(["values", "shop"], wanted, place);
  expect(renewed).toMatchObject({ paths: [path], state: expect.stringContaining("have the type") });
  expect(readFileSync(join(checkout, path), "utf8")).toBe(type);
});

test("an archive is read as its folder is, and of a chart without a schema it is said", async () => {
  const chart = join(scratch, "shop-1.2.3.tgz");
  write({});
  execFileSync("tar", ["-czf", chart, "-C", scratch, "shop"]);
  const renewed = newValues(checkout, { name: "shop", chart });
  await expect(renewed).rejects.toThrow("npm run new -- chart begins one");
  const { state } = await begin(["chart", "shop"], { ...wanted, chart }, place);
  expect(state).toContain("no values.schema.json, so its values are of any type");
  const text = (path: string) => readFileSync(join(checkout, path), "utf8");
  expect(text("apps/charts/shop.ts")).toContain("): Values {");
  expect(text("apps/small.ts")).toContain('version: "1.2.3"');
  const again = newValues(checkout, { name: "shop", chart });
  await expect(again).rejects.toThrow("it has no values.schema.json");
});

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

test("a name that is taken is refused", async () => {
  await newChart(checkout, wanted);
  await expect(newChart(checkout, wanted)).rejects.toThrow(
    /is there already; npm run new -- values/,
  );
});

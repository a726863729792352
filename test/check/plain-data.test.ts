import { expect, test } from "@jest/globals";
import { build } from "../../sdk/check/build.ts";
import { delivered } from "../delivered.ts";
import { rejections } from "../rejections.ts";
import { smallFleet } from "../small-fleet.ts";
import { configMap, serviceAccount } from "../small-objects.ts";
import { refused } from "./refused.ts";

test("bad input 27: NaN and infinities are rejected", async () => {
  for (const value of [NaN, Infinity, -Infinity]) {
    expect(await rejections([configMap("a", { key: value })])).toContainEqual(
      refused(`is ${value}, which no Kubernetes field can hold`),
    );
  }
});

test("bad input 28: undefined in a list is rejected, and as an optional field left out", async () => {
  expect(await rejections([serviceAccount("a", { finalizers: ["x", undefined] })])).toContainEqual(
    expect.stringContaining("/ServiceAccount/observability/a metadata.finalizers[1]: is undefined"),
  );
  const { objects } = await delivered([serviceAccount("a", { labels: undefined })]);
  expect(Object.keys(objects[0]!.metadata)).toEqual(["name", "namespace"]);
});

test("bad input 29: what is no plain data is rejected", async () => {
  class Point {}
  const values: [unknown, string][] = [
    [() => 1, "is a function, not plain data"],
    [Symbol("x"), "is a symbol, not plain data"],
    [10n, "is a bigint, not plain data"],
    [new Date(0), "is a Date, not plain data"],
    [new Map(), "is a Map, not plain data"],
    [new Set(), "is a Set, not plain data"],
    [new Point(), "is a Point, not plain data"],
  ];
  for (const [value, reason] of values) {
    expect(await rejections([configMap("a", { key: value })])).toContainEqual(refused(reason));
  }
});

test("bad inputs 27, 29: what is no plain data is told once, also where each call makes it anew", async () => {
  const makers: (() => unknown)[] = [
    () => NaN,
    () => () => 1,
    () => Symbol("x"),
    () => new Date(0),
  ];
  for (const make of makers) {
    expect(await rejections(() => [configMap("a", { key: make() })])).toEqual([
      expect.stringMatching(/ data\.key: is .*\[values\]$/),
    ]);
  }
});

test("bad input 30: a cycle is rejected with its path", async () => {
  const data: Record<string, unknown> = {};
  data["inner"] = { back: data };
  expect(await rejections([configMap("a", data)])).toContainEqual(
    refused("leads back to itself", "data.inner.back"),
  );
});

test("bad input 31: a value that is used twice survives without a YAML alias", async () => {
  const shared = { team: "platform" };
  const objects = [serviceAccount("a", { labels: shared, annotations: shared })];
  await delivered(objects);
  const { files } = await build(smallFleet(objects));
  const file = files.find(({ path }) => path.endsWith("serviceaccount-a.yaml"));
  expect(file?.content).not.toMatch(/[&*]/);
});

test("bad input 32: keys of Object's prototype survive as data and pollute nothing", async () => {
  const data = JSON.parse('{"__proto__":"a","constructor":"b","prototype":"c"}') as object;
  const { objects } = await delivered([
    configMap("a", data as Record<string, unknown>),
    { ...configMap("b", data as Record<string, unknown>), immutable: true },
  ]);
  const [map] = objects.filter(({ metadata }) => metadata.name === "a");
  expect(Object.entries(map!["data"] as object).sort()).toEqual([
    ["__proto__", "a"],
    ["constructor", "b"],
    ["prototype", "c"],
  ]);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { a?: unknown }).a).toBeUndefined();
});

test("bad input 32: an option of such a name is rejected, and pollutes nothing", async () => {
  const fleet = smallFleet([]);
  const options = JSON.parse('{"__proto__":{"polluted":true}}') as object;
  const clusters = fleet.clusters.map((cluster) => ({
    ...cluster,
    stacks: cluster.stacks.map((chosen) => ({ ...chosen, choices: { example: options } })),
  }));
  const { findings } = await build({ ...fleet, clusters });
  expect(findings).toContainEqual(
    expect.objectContaining({
      check: "options",
      message: 'Cannot set option "__proto__": "example" has no such option',
    }),
  );
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test("bad input 33: keys that look like integers survive in a stable order", async () => {
  const one = configMap("a", { "10": "x", "9": "y", b: "z" });
  const other = configMap("a", { b: "z", "9": "y", "10": "x" });
  await delivered([one]);
  const [first, second] = await Promise.all([one, other].map((map) => build(smallFleet([map]))));
  expect(first!.files).toEqual(second!.files);
  expect(first!.files.length).toBeGreaterThan(0);
});

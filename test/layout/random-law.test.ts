import { beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { lawDifferences } from "./overlay-tree.ts";
import { requireJudge } from "../judges/judge-path.ts";
import type { KustomizeVersion } from "../judges/kustomize.ts";
import { keyFault, labelFault } from "../../sdk/check/qualified-name.ts";
import { readsAsText } from "../../sdk/basics/reads-as-text.ts";
import { awkwardStrings, numberLikeStrings } from "./awkward-strings.ts";
import { configMapPair, objectPair, type ObjectPair } from "./random-objects.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const all: readonly KustomizeVersion[] = ["5.8.1", "5.7.0", "newest"];

/** Lays all pairs out as one base and one overlay, so that one run of kustomize judges hundreds. */
function judge(pairs: readonly ObjectPair[], folder: string, versions = all) {
  const from = pairs.flatMap((pair) => pair.from ?? []);
  const to = pairs.flatMap((pair) => pair.to ?? []);
  return lawDifferences(folder, { from, to }, versions);
}

const folder = temporaryFolder();

// To make the pairs takes long.
beforeAll(() => void requireJudge("kustomize-5.8.1"));

for (const [seed, versions] of [
  [1, all],
  [2, ["5.8.1"]],
  [3, ["5.8.1"]],
] as const) {
  test(`law: kustomize makes the wanted objects of 300 random pairs, seed ${seed}`, async () => {
    const pairs = fc.sample(objectPair, { seed, numRuns: 300 }).map((make, index) => make(index));
    expect(await judge(pairs, `${folder}/objects-${seed}`, versions)).toEqual([]);
  }, 60_000);
}

test("law: kustomize makes the wanted ConfigMaps of 300 random pairs", async () => {
  const pairs = fc
    .sample(configMapPair, { seed: 4, numRuns: 300 })
    .map((make, index) => make(index));
  expect(await judge(pairs, `${folder}/config-maps`)).toEqual([]);
}, 60_000);

const object = (name: string, spec: unknown): KubernetesObject => ({
  apiVersion: "example.com/v1",
  kind: "Widget",
  metadata: { name, namespace: "monitoring" },
  spec,
});

test("bad inputs 34, 35, 37, 38, 40, 41: awkward strings as value, key, item, file and annotation", async () => {
  const pairs = awkwardStrings.flatMap((text, index): ObjectPair[] => {
    const name = `s${index}`;
    const replaced = { from: file(`file-${name}`, "a"), to: file(`file-${name}`, text) };
    // Long ones are slow, and no YAML reader takes a key of 64 KiB.
    if (text.length > 1_000) {
      const to = object(`to-${name}`, { value: text });
      return [replaced, { from: object(`to-${name}`, { value: "a" }), to }];
    }
    const key = text === "<<" ? "x" : text;
    const spec = { value: text, list: ["a", text], items: [{ name: text, other: 1 }], [key]: 1 };
    return [
      replaced,
      { from: object(`same-${name}`, spec), to: object(`same-${name}`, spec) },
      { from: object(`from-${name}`, spec), to: object(`from-${name}`, { list: ["b"] }) },
      { from: object(`to-${name}`, { list: ["a"] }), to: object(`to-${name}`, spec) },
      { to: object(`new-${name}`, spec) },
      { from: file(`old-file-${name}`, text), to: file(`old-file-${name}`, text) },
    ];
  });
  expect(await judge(pairs, `${folder}/strings`)).toEqual([]);
}, 60_000);

test("bad input 35: strings that look like numbers as value, key, item, label and key of a ConfigMap", async () => {
  const risky = numberLikeStrings.filter((text) => text.length < 4 && !readsAsText(text));
  const sample = [...risky, ...numberLikeStrings.filter((_, index) => index % 100 === 0)];
  const batches = Array.from({ length: Math.ceil(sample.length / 200) }, (_, index) =>
    sample.slice(index * 200, (index + 1) * 200),
  );
  const pairs = batches.flatMap((texts, index): ObjectPair[] => {
    const values = (shift: number) =>
      Object.fromEntries(texts.map((text, at) => [text, texts[(at + shift) % texts.length] ?? ""]));
    const spec = (shift: number) => ({
      ...values(shift),
      list: texts.map((name) => ({ name, value: shift })),
    });
    const from = object(`numbers-${index}`, spec(0));
    return [
      { from, to: object(`numbers-${index}`, spec(1)) },
      { from: labelled(`labels-${index}`, values(0)), to: labelled(`labels-${index}`, values(1)) },
    ];
  });
  expect(await judge(pairs, `${folder}/numbers`)).toEqual([]);
}, 60_000);

/** An object of those that may be a label's key and value, and a ConfigMap of those that may be a key of one. */
function labelled(name: string, values: Readonly<Record<string, string>>): KubernetesObject {
  const entries = Object.entries(values);
  const isLabel = ([key, value]: [string, string]) => !keyFault(key) && !labelFault(value);
  const labels = Object.fromEntries(entries.filter(isLabel));
  const data = Object.fromEntries(entries.filter(([key]) => /^(?!\.\.)[-.\w]+$/.test(key)));
  return {
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name, namespace: "monitoring", labels },
    data,
  };
}

function file(name: string, text: string): KubernetesObject {
  return {
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name, namespace: "monitoring", annotations: { text } },
    data: { "file.txt": text },
  };
}

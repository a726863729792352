import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { parse } from "yaml";
import { repository } from "../../sdk/commands/load-fleet.ts";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { kustomizations, sourceOf } from "../../sdk/upgrade/kustomization.ts";
import { kustomizeBuild } from "../judges/kustomize.ts";
import { overlayTree } from "../layout/overlay-tree.ts";
import { configMapPair, objectPair } from "../layout/random-objects.ts";
import { differences } from "../layout/same-objects.ts";

const tree = join(repository, "generated");
const overlays = readdirSync(join(tree, "overlays")).flatMap((cluster) =>
  readdirSync(join(tree, "overlays", cluster)).map((name) => `overlays/${cluster}/${name}`),
);

function filesBelow(folder: string): Map<string, string> {
  const entries = readdirSync(join(tree, folder), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(tree.length + 1));
  return new Map(paths.map((path) => [path, readFileSync(join(tree, path), "utf8")]));
}

test("every committed overlay is built to what kustomize makes of it", async () => {
  const build = kustomizations(sourceOf(filesBelow("")));
  expect(overlays).not.toEqual([]);
  const found: string[] = [];
  const waiting = [...overlays];
  const work = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const wanted = (await kustomizeBuild(join(tree, next))) as KubernetesObject[];
      found.push(...differences(build(next), wanted));
    }
  };
  await Promise.all([work(), work()]);
  expect(found).toEqual([]);
});

// rfc6902 stumbles over keys that every JavaScript object inherits; no Kubernetes field is called so.
const isUsual = (value: unknown) => !/"(__proto__|constructor)"/.test(JSON.stringify(value));

test("law: any overlay that the layout writes is built to the objects that it was written for", () => {
  const pairs = [objectPair, configMapPair].flatMap((pair, kind) =>
    fc
      .sample(pair, { seed: 7 + kind, numRuns: 150 })
      .map((make, index) => make(kind * 150 + index))
      .filter(isUsual),
  );
  expect(pairs.length).toBeGreaterThan(200);
  const to = pairs.flatMap((pair) => pair.to ?? []);
  const files = overlayTree(
    pairs.flatMap((pair) => pair.from ?? []),
    to,
  );
  const build = kustomizations(
    sourceOf(new Map(files.map(({ path, content }) => [path, content]))),
  );
  expect(differences(build("overlays/us-test/sample"), to)).toEqual([]);
});

test("a file that is missing, or a patch that does not fit, is an error", () => {
  const files = new Map([
    [
      "a/kustomization.yaml",
      "kind: Kustomization\nresources: [b.yaml]\npatches: [{ path: c.yaml, target: { kind: Pod } }]",
    ],
    ["a/b.yaml", "apiVersion: v1\nkind: Pod\nmetadata: { name: b }"],
  ]);
  expect(() => kustomizations(sourceOf(files))("a")).toThrow("there is no a/c.yaml");
  files.set("a/c.yaml", "- { op: test, path: /metadata/name, value: other }");
  expect(() => kustomizations(sourceOf(files))("a")).toThrow(/other/);
  files.set("a/c.yaml", "- { op: test, path: /metadata/name, value: b }");
  expect(kustomizations(sourceOf(files))("a")).toHaveLength(1);
});

test.each([
  "https://github.com/example/base?ref=v1",
  "/etc/base",
  "../../../../base",
  "https://example.com/a.yaml",
  "/etc/passwd",
])("bad input 89: a kustomization that builds on %s is an error", (resource) => {
  const text = JSON.stringify({ kind: "Kustomization", resources: [resource] });
  const files = new Map([["overlays/us/web/kustomization.yaml", text]]);
  expect(() => kustomizations(sourceOf(files))("overlays/us/web")).toThrow("there is no ");
});

test("bad input 89: the tree builds on its own files alone, and has no link", () => {
  const entries = readdirSync(tree, { recursive: true, withFileTypes: true });
  expect(entries.filter((entry) => !entry.isFile() && !entry.isDirectory())).toEqual([]);
  const files = filesBelow("");
  const folders = new Set([...files.keys()].map((path) => dirname(path)));
  for (const [path, text] of files) {
    if (basename(path) !== "kustomization.yaml") continue;
    const { resources = [] } = parse(text) as { resources?: readonly string[] };
    for (const resource of resources) {
      const at = join(dirname(path), resource);
      expect([at, files.has(at) || folders.has(at)]).toEqual([at, true]);
    }
  }
});

test("a target is read as Go reads it, in time, or is an error", () => {
  const name = "a".repeat(60);
  const built = (pattern: string) => {
    const target = { kind: "Pod", name: pattern };
    const texts = {
      "a/kustomization.yaml": JSON.stringify({
        kind: "Kustomization",
        resources: ["b.yaml"],
        patches: [{ path: "c.yaml", target }],
      }),
      "a/b.yaml": JSON.stringify({ apiVersion: "v1", kind: "Pod", metadata: { name } }),
      "a/c.yaml": '[{ "op": "add", "path": "/spec", "value": {} }]',
    };
    const [pod] = kustomizations(sourceOf(new Map(Object.entries(texts))))("a");
    return pod?.["spec"];
  };
  expect(built("(a+)+")).toEqual({});
  // An expression that goes back and tries again would not end within years.
  expect(built("(a+)+b")).toBeUndefined();
  expect(built("a")).toBeUndefined();
  expect(() => built("(?!b)a+")).toThrow("the name of a patch's target: invalid");
});

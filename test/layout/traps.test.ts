/**
 * What kustomize does with input that looks harmless. Each trap is shown with the real kustomize, and
 * beside it that what the sdk writes does not fall into it.
 */
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { text } from "../../sdk/check/object/text.ts";
import { keyFault } from "../../sdk/check/qualified-name.ts";
import type { File } from "../../sdk/layout/file.ts";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { toYaml } from "../../sdk/basics/yaml.ts";
import { JudgeMissing } from "../judges/judge-missing.ts";
import { kustomizeBuild, kustomizeText } from "../judges/kustomize.ts";
import { awkwardAnnotations, isAnnotation, undeliverableStrings } from "./awkward-strings.ts";
import { lawDifferences, overlayTree } from "./overlay-tree.ts";
import { differences } from "./same-objects.ts";
import { putFiles, temporaryFolder } from "./temporary-folder.ts";

const folder = temporaryFolder();
let count = 0;

/** What kustomize makes of these files, or the error that it prints. */
async function raw(
  files: Readonly<Record<string, string | object>>,
): Promise<KubernetesObject[] | string> {
  try {
    return await kustomizeBuild(put(files));
  } catch (error) {
    return message(error);
  }
}

/** What kustomize says instead of an answer; that it is not built says nothing. */
function message(error: unknown): string {
  if (error instanceof JudgeMissing) throw error;
  return (error as Error).message;
}

/** Writes files and objects to a folder of their own. */
function put(files: Readonly<Record<string, string | object>>): string {
  const place = join(folder, `raw-${++count}`);
  const texts = Object.entries(files).map(([path, content]) => ({
    path,
    content: typeof content === "string" ? content : toYaml(content, "test"),
  }));
  putFiles(place, texts);
  return place;
}

/** What the sdk's own tree fails to bring about; empty is right. */
function law(
  from: readonly KubernetesObject[],
  to: readonly KubernetesObject[],
): Promise<string[]> {
  return lawDifferences(join(folder, `law-${++count}`), { from, to }, ["5.8.1", "5.7.0", "newest"]);
}

/** The files of the overlay that the sdk writes, by path below the overlay, and read as YAML. */
function overlay(from: readonly KubernetesObject[], to: readonly KubernetesObject[]) {
  const start = "overlays/us-test/sample/";
  const files = overlayTree(from, to).filter(({ path }) => path.startsWith(start));
  return Object.fromEntries(
    files.map(({ path, content }: File) => [path.slice(start.length), parse(content) as unknown]),
  );
}

function widget(spec: unknown, name = "a", rest: object = {}): KubernetesObject {
  const metadata = { name, namespace: "monitoring", ...rest };
  return { apiVersion: "example.com/v1", kind: "Widget", metadata, spec };
}

const target = { kind: "Widget", name: "a" };

/** Patches one widget by hand. */
function patchWidget(spec: object, patches: readonly object[], more: object = {}) {
  return raw({
    "kustomization.yaml": { resources: ["a.yaml"], patches },
    "a.yaml": widget(spec),
    ...more,
  });
}

test("trap 1: an inline patch loses the newline at the end of a value, a patch file keeps it", async () => {
  const operation = "- op: replace\n  path: /spec/text\n  value: |+\n    a\n\n";
  const inline = `resources: [a.yaml]\npatches:\n  - target: {kind: Widget}\n    patch: |+\n${operation.replace(/^/gm, "      ")}`;
  const built = await raw({ "kustomization.yaml": inline, "a.yaml": widget({ text: "b" }) });
  expect(built).not.toMatchObject([{ spec: { text: "a\n\n" } }]);
  const [from, to] = [[widget({ text: "b" })], [widget({ text: "a\n\n" })]];
  expect(await law(from, to)).toEqual([]);
  expect(overlay(from, to)["kustomization.yaml"]).toMatchObject({
    patches: [{ path: "widget-a.patch.yaml" }],
  });
});

test("trap 2: a test of a value with < > & fails in JSON text and passes in YAML", async () => {
  const guards = [{ op: "test", path: "/spec/list/0", value: "<a> & b" }];
  const patches = [{ path: "p.json", target }];
  const text = JSON.stringify(guards);
  expect(await patchWidget({ list: ["<a> & b"] }, patches, { "p.json": text })).toEqual(
    expect.stringContaining("test failed"),
  );
  const to = [widget({ list: ["<a> & b", "c & <d>", "e".repeat(50)] })];
  expect(await law([widget({ list: ["<a> & b", "x & <y>", "e".repeat(50)] })], to)).toEqual([]);
});
test("trap 3: a test of a list that holds null crashes, so guards test scalars", async () => {
  const guard = toYaml([{ op: "test", path: "/spec/list", value: [null, "a"] }], "test");
  const patches = [{ path: "p.yaml", target }];
  const built = await patchWidget({ list: [null, "a"] }, patches, { "p.yaml": guard });
  expect(built).toEqual(expect.stringContaining("exit code 2"));
  const list = (value: number) => [
    null,
    { name: "a", value },
    null,
    { name: "b", text: "b".repeat(99) },
  ];
  expect(await law([widget({ list: list(1) })], [widget({ list: list(2) })])).toEqual([]);
});

test("trap 4: a patch that matches nothing is silent, only the law finds it", async () => {
  const patches = [{ path: "p.yaml", target: { ...target, name: "other" } }];
  const patch = toYaml([{ op: "replace", path: "/spec/x", value: 2 }], "test");
  const built = await patchWidget({ x: 1 }, patches, { "p.yaml": patch });
  expect(built).toEqual([widget({ x: 1 })]);
  expect(differences(built as KubernetesObject[], [widget({ x: 2 })])).toEqual([
    'example.com/v1/Widget/monitoring/a "0" "spec" "x": 1 should be 2',
  ]);
});

test("trap 5: a target's fields are regular expressions, so names with dots and the core group are exact", async () => {
  const patches = [{ path: "p.yaml", target: { kind: "Widget", name: "a.b" } }];
  const built = await raw({
    "kustomization.yaml": { resources: ["a.yaml", "b.yaml"], patches },
    "a.yaml": widget({ x: 1 }, "a.b"),
    "b.yaml": widget({ x: 1 }, "axb"),
    "p.yaml": toYaml([{ op: "replace", path: "/spec/x", value: 2 }], "test"),
  });
  expect(built).toMatchObject([{ spec: { x: 2 } }, { spec: { x: 2 } }]);

  const service = (apiVersion: string, name: string, x: number) => ({
    ...widget({ x }, name),
    apiVersion,
    kind: "Service",
  });
  const names = ["a.b", "axb", "aab", "a+b", "a*", "(a)"];
  const all = (x: number) =>
    ["v1", "example.com/v1", "example-com/v1"].flatMap((apiVersion) =>
      names.map((name) => service(apiVersion, name, apiVersion === "v1" && name === "a.b" ? x : 1)),
    );
  expect(await law(all(1), all(2))).toEqual([]);
  const others = (x: number) =>
    ["v1", "example.com/v1"].flatMap((apiVersion) =>
      names.map((name) => service(apiVersion, name, apiVersion === "v1" ? 1 : x)),
    );
  expect(await law(others(1), others(2))).toEqual([]);
});

test("trap 6: a target names the namespace exactly where the object has one", async () => {
  const scoped = (x: number) => ({
    apiVersion: "scheduling.k8s.io/v1",
    kind: "PriorityClass",
    metadata: { name: "a" },
    value: x,
  });
  const inOther = widget({ x: 1 }, "a", { namespace: "other" });
  const from = [widget({ x: 1 }), inOther, scoped(1)];
  const to = [widget({ x: 2 }), inOther, scoped(2)];
  expect(await law(from, to)).toEqual([]);
  const { patches } = overlay(from, to)["kustomization.yaml"] as { patches: { target: object }[] };
  expect(patches.map(({ target }) => target)).toEqual([
    { group: "scheduling\\.k8s\\.io", version: "v1", kind: "PriorityClass", name: "a" },
    { group: "example\\.com", version: "v1", kind: "Widget", name: "a", namespace: "monitoring" },
  ]);
});

test("trap 7: a second document in a patch file is ignored, so each file holds one", async () => {
  const one = (path: string) => toYaml([{ op: "replace", path, value: 2 }], "test");
  const patches = [{ path: "p.yaml", target }];
  const two = `${one("/spec/x")}---\n${one("/spec/y")}`;
  expect(await patchWidget({ x: 1, y: 1 }, patches, { "p.yaml": two })).toEqual([
    widget({ x: 2, y: 1 }),
  ]);
  const files = overlayTree([widget({ x: 1, y: "---" })], [widget({ x: 2, y: "---\n---\n" })]);
  expect(files.filter(({ content }) => /^---/m.test(content))).toEqual([]);
});

test("trap 8: a delete without a target fails where there is nothing to delete", async () => {
  const gone = { $patch: "delete", ...widget({}, "absent") };
  const silent = await patchWidget({ x: 1 }, [{ path: "p.yaml", target: { kind: "Gadget" } }], {
    "p.yaml": gone,
  });
  expect(silent).toEqual([widget({ x: 1 })]);
  const loud = await patchWidget({ x: 1 }, [{ path: "p.yaml" }], { "p.yaml": gone });
  expect(loud).toEqual(expect.stringContaining("no matches for Id"));
  const [from, to] = [[widget({}, "a"), widget({}, "b"), widget({}, "c")], [widget({}, "c")]];
  expect(await law(from, to)).toEqual([]);
  const files = overlay(from, to);
  expect(files["kustomization.yaml"]).toMatchObject({
    patches: [{ path: "widget-a.absent.yaml" }, { path: "widget-b.absent.yaml" }],
  });
});

test("trap 9: an empty map of annotations and kustomize's own annotations get lost", async () => {
  const annotated = (annotations: object) => widget({ x: 1 }, "a", { annotations });
  const build = (object: object) =>
    raw({ "kustomization.yaml": { resources: ["a.yaml"] }, "a.yaml": object });
  expect(await build(annotated({}))).toEqual([widget({ x: 1 })]);
  const local = { "config.kubernetes.io/local-config": "true" };
  expect(await build(annotated(local))).toEqual([]);
  // Taking the last annotation away takes the map away with it.
  expect(await law([annotated({ a: "1" })], [widget({ x: 1 })])).toEqual([]);
  expect(await law([widget({ x: 1 })], [annotated({ a: "1" })])).toEqual([]);
});

test("trap 9: kustomize keeps an annotation exactly where the checks take it", async () => {
  const keys = awkwardAnnotations.filter((key) => !keyFault(key));
  const kept = keys.map(async (key) => {
    const object = widget({ x: 1 }, "a", { annotations: { [key]: "text" } });
    const built = await raw({ "kustomization.yaml": { resources: ["a.yaml"] }, "a.yaml": object });
    return [key, typeof built !== "string" && differences(built, [object]).length === 0];
  });
  // It is refused because kustomize's plugins read it, which is not seen here.
  const reserved = "kustomize.config.k8s.io/behavior";
  expect(await Promise.all(kept)).toEqual(
    keys.map((key) => [key, key === reserved || isAnnotation(key)]),
  );
});

test("trap 10: integers beyond 2^53 change in a patched object, the greatest exact ones do not", async () => {
  const patches = [{ path: "p.yaml", target }];
  const patch = toYaml([{ op: "replace", path: "/spec/x", value: 2 }], "test");
  const big =
    "apiVersion: example.com/v1\nkind: Widget\nmetadata: {name: a}\nspec: {x: 1, big: 9007199254740993}\n";
  const place = {
    "kustomization.yaml": { resources: ["a.yaml"], patches },
    "a.yaml": big,
    "p.yaml": patch,
  };
  const built = await kustomizeText(put(place));
  expect(built).toContain("big: 9007199254740992\n");
  const { MAX_SAFE_INTEGER: most } = Number;
  expect(
    await law([widget({ x: 1, y: most, z: -most })], [widget({ x: 2, y: most, z: -most })]),
  ).toEqual([]);
});

test("trap 11: what the checks refuse as text does get changed or fails", async () => {
  for (const one of undeliverableStrings) {
    const [from, to] = [[widget({ one, x: 1 })], [widget({ one, x: 2 })]];
    const outcome = await law(from, to).catch(message);
    expect({ one, isExact: outcome.length === 0 }).toEqual({ one, isExact: false });
  }
});

test("trap 11: a key fails exactly where the checks find it too long", async () => {
  for (const character of ["a", "日", '"', "<", "\u0001", "é\n"]) {
    const escaped = JSON.stringify(character).replace("<", "\\u003c");
    const most = Math.floor((1_024 - 2) / ([...escaped].length - 2));
    for (const length of [most, most + 1]) {
      const spec = { [character.repeat(length)]: 1 };
      const findings = text.run(widget(spec)) as readonly unknown[];
      const outcome = await law([widget({})], [widget(spec)]).catch(message);
      expect({ character, length, refused: findings.length > 0 }).toEqual({
        character,
        length,
        refused: outcome.length > 0,
      });
    }
  }
});

test("trap 12: words that YAML 1.1 or Go takes for booleans, numbers and moments are quoted", () => {
  const words =
    "yes on n y off no 1_000 0b11 0o17 010 ~ null .inf 1e3 2001-01-01 0X1F 0B10 0O17 -_1 1e_3 0o+1";
  const list = toYaml(words.split(" "), "test").split("\n").slice(1, -1);
  expect(list.filter((line) => !/^- (["']).*\1$/.test(line))).toEqual([]);
});

test("trap 13: renamed objects are deleted and added, chains and circles of names included", async () => {
  const widgets = (...names: string[]) => names.map((name, index) => widget({ index }, name));
  expect(await law(widgets("a", "b", "c"), widgets("b", "c", "a"))).toEqual([]);
  expect(await law(widgets("a", "b"), widgets("b", "c"))).toEqual([]);

  const account = (name: string) => ({
    apiVersion: "v1",
    kind: "ServiceAccount",
    metadata: { name, namespace: "monitoring" },
  });
  const user = (serviceAccountName: string) => ({
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name: "user", namespace: "monitoring" },
    spec: { template: { spec: { serviceAccountName } } },
  });
  // The reference stays with the old name, because the function said so.
  expect(await law([account("old"), user("old")], [account("new"), user("old")])).toEqual([]);
  const moved = widget({ x: 1 }, "a", { namespace: "elsewhere" });
  expect(await law([widget({ x: 1 })], [moved])).toEqual([]);
  const files = overlay([widget({ x: 1 })], [moved]);
  expect(Object.keys(files).sort()).toEqual([
    "kustomization.yaml",
    "widget-a.absent.yaml",
    "widget-a.elsewhere.yaml",
  ]);
});

test("trap 13: another version of the same kind is another object", async () => {
  const newer = { ...widget({ x: 2 }), apiVersion: "example.com/v2" };
  expect(await law([widget({ x: 1 })], [newer])).toEqual([]);
});

test("trap 14: an overlay that changes nothing has resources and no patch", async () => {
  expect(await raw({ "kustomization.yaml": "# nothing\n" })).toEqual(
    expect.stringContaining("empty"),
  );
  const object = widget({ x: 1 });
  expect(overlay([object], [object])).toEqual({
    "kustomization.yaml": {
      apiVersion: "kustomize.config.k8s.io/v1beta1",
      kind: "Kustomization",
      resources: ["../../../base/sample"],
    },
  });
  expect(await law([object], [object])).toEqual([]);
});

test("trap 14: an application that has no object, in the base or on the cluster", async () => {
  expect(await law([], [widget({ x: 1 })])).toEqual([]);
  expect(await law([widget({ x: 1 })], [])).toEqual([]);
});

test("trap 15: env keeps its order, so $(B) still means the B before it", async () => {
  const env = (...names: string[]) => ({
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name: "a", namespace: "monitoring" },
    spec: {
      template: {
        spec: {
          containers: [
            {
              name: "a",
              image: "docker.io/a/a:1.0.0",
              env: names.map((name) => ({ name, value: `$(${name}) ${"x".repeat(40)}` })),
            },
          ],
        },
      },
    },
  });
  expect(await law([env("A", "B", "C", "D")], [env("D", "A", "E", "B", "C")])).toEqual([]);
});

test("trap 16: no transformer stands in a kustomization, the namespace stands on every object", () => {
  const configMap = {
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name: "a", namespace: "monitoring" },
    data: { "a.ini": "[a]\n" },
  };
  const files = overlayTree([widget({ x: 1 })], [widget({ x: 2 }), configMap]);
  const kustomizations = files.filter(({ path }) => path.endsWith("/kustomization.yaml"));
  const keys = kustomizations.flatMap(({ content }) => Object.keys(parse(content) as object));
  expect([...new Set(keys)].sort()).toEqual([
    "apiVersion",
    "configMapGenerator",
    "kind",
    "patches",
    "resources",
  ]);
  expect(overlay([], [configMap])["kustomization.yaml"]).toMatchObject({
    configMapGenerator: [{ namespace: "monitoring", options: { disableNameSuffixHash: true } }],
  });
});

const map = (data: Record<string, string>, rest: object = {}): KubernetesObject => ({
  apiVersion: "v1",
  kind: "ConfigMap",
  metadata: { name: "a", namespace: "monitoring", ...rest },
  data,
});

test("trap 17: a generated ConfigMap keeps its name, also where a Role names it", async () => {
  const role = {
    apiVersion: "rbac.authorization.k8s.io/v1",
    kind: "Role",
    metadata: { name: "a", namespace: "monitoring" },
    rules: [{ apiGroups: [""], resources: ["configmaps"], resourceNames: ["a"], verbs: ["get"] }],
  };
  expect(await law([map({ "a.ini": "1\n" }), role], [map({ "a.ini": "2\n" }), role])).toEqual([]);
});

test("trap 18: a config file that differs stands whole in the overlay, the others do not", async () => {
  const from = [map({ "a.ini": "1\n", "b.ini": "1\n", "c.ini": "1\n" })];
  const changed = [map({ "a.ini": "1\n", "b.ini": "2\n", "c.ini": "1\n" })];
  expect(await law(from, changed)).toEqual([]);
  expect(Object.keys(overlay(from, changed)).sort()).toEqual(["a/b.ini", "kustomization.yaml"]);

  const removed = [map({ "a.ini": "1\n", "d.ini": "1\n" })];
  expect(await law(from, removed)).toEqual([]);
  expect(Object.keys(overlay(from, removed)).sort()).toEqual([
    "a/a.ini",
    "a/d.ini",
    "kustomization.yaml",
  ]);
});

test("trap 18: labels and annotations of a ConfigMap with files change with and without its files", async () => {
  const labelled = (data: Record<string, string>, value: string) =>
    map(data, { labels: { team: value }, annotations: { note: value } });
  const data = { "a.ini": "1\n", "b.ini": "1\n" };
  for (const next of [data, { ...data, "a.ini": "2\n" }, { "a.ini": "1\n" }]) {
    expect(await law([labelled(data, "x")], [labelled(next, "yes")])).toEqual([]);
    expect(await law([labelled(data, "x")], [map(next)])).toEqual([]);
    expect(await law([map(data)], [labelled(next, "010")])).toEqual([]);
  }
});

test("trap 18: a ConfigMap that becomes binary, immutable or empty stops being files, and back", async () => {
  const files = map({ "a.ini": "1\n", "b.ini": "1\n" });
  const { data: _, ...empty } = files;
  const others: KubernetesObject[] = [
    { ...empty, binaryData: { "a.ini": "AAEC" } },
    { ...files, immutable: true },
    { ...files, data: {} },
    empty as KubernetesObject,
    map({ "a.ini": "with\r\nreturns\r\n" }),
    map({ "10": "a key that looks like a number" }),
    map({ "a.ini": "1\n" }, { finalizers: ["example.com/a"] }),
  ];
  for (const other of others) {
    expect(await law([files], [other])).toEqual([]);
    expect(await law([other], [files])).toEqual([]);
  }
});

test("bad input 17: ConfigMaps of one name in two namespaces have files of their own", async () => {
  const both = (text: string) => [
    map({ "a.ini": "here\n" }),
    map({ "a.ini": text }, { namespace: "other" }),
  ];
  expect(await law(both("there\n"), both("changed\n"))).toEqual([]);
  expect(Object.keys(overlay(both("there\n"), both("changed\n"))).sort()).toEqual([
    "a.other/a.ini",
    "kustomization.yaml",
  ]);
});

test("exact without any care: null, empty containers, odd keys and the index -", async () => {
  const odd = {
    null: null,
    list: [null, {}, [], ["-"], 0.1, -1.5e-10],
    "": { "": "" },
    "a/b~c.d": { "-": 1, "0": 2 },
    __proto__: 1,
  };
  const own = JSON.parse('{"__proto__": {"a": 1}, "constructor": [1]}') as object;
  expect(await law([widget({ odd, own, x: 1 })], [widget({ odd, own, x: 2 })])).toEqual([]);
  expect(await law([widget({ x: 1 })], [widget({ odd, own })])).toEqual([]);
  expect(await law([widget({ odd, own })], [widget({ x: null })])).toEqual([]);
});

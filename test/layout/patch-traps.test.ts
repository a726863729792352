import { expect, test } from "@jest/globals";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { toYaml } from "../../sdk/basics/yaml.ts";
import { overlayTree } from "./overlay-tree.ts";
import { differences } from "./same-objects.ts";
import { law, overlay, patchWidget, raw, target, widget } from "./try-kustomize.ts";

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

test("bad input 88: an item of a custom resource's list changes without the others, which a strategic merge loses", async () => {
  const items = (port: number) => [
    { name: "a", port },
    { name: "b", port: 2 },
  ];
  const merge = toYaml({ ...widget({}), spec: { list: [{ name: "a", port: 3 }] } }, "test");
  const merged = await patchWidget({ list: items(1) }, [{ path: "p.yaml" }], { "p.yaml": merge });
  expect(merged).toEqual([widget({ list: [{ name: "a", port: 3 }] })]);
  expect(await law([widget({ list: items(1) })], [widget({ list: items(3) })])).toEqual([]);
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

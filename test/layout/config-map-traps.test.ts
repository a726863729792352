import { expect, test } from "@jest/globals";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { law, overlay } from "./try-kustomize.ts";

export const map = (data: Record<string, string>, rest: object = {}): KubernetesObject => ({
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

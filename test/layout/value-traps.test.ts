import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { text } from "../../sdk/check/object/text.ts";
import { keyFault } from "../../sdk/check/qualified-name.ts";
import { toYaml } from "../../sdk/basics/yaml.ts";
import { kustomizeText } from "../judges/kustomize.ts";
import { awkwardAnnotations, isAnnotation, undeliverableStrings } from "./awkward-strings.ts";
import { overlayTree } from "./overlay-tree.ts";
import { differences } from "./same-objects.ts";
import { law, message, overlay, put, raw, target, widget } from "./try-kustomize.ts";

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

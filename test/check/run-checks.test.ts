import { expect, test } from "@jest/globals";
import type { ObjectCheck } from "../../sdk/check/check.ts";
import { checks } from "../../sdk/check/checks.ts";
import { type Checks, runChecks } from "../../sdk/check/run-checks.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import type { EvaluatedCluster } from "../../sdk/evaluate/evaluated.ts";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { rejections } from "../rejections.ts";
import { type Objects, smallFleet } from "../small-fleet.ts";
import { configMap, deployment, service } from "../small-objects.ts";

test("every law has a name of its own and one sentence, and the lists are sorted", () => {
  const { upgrades, tree, fleet } = checks;
  const all = [...checks.objects, ...checks.clusters, ...fleet, ...tree, ...upgrades];
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  for (const { law } of all) expect(law).toMatch(/^[A-Z][^\n]*\.$/);
  const [first, ...objects] = checks.objects.map(({ name }) => name);
  expect(first).toBe("schema");
  for (const names of [objects, checks.clusters.map(({ name }) => name)]) {
    expect(names).toEqual([...names].sort());
  }
});

test("an object that its schema refuses is told by the schema alone, with all that it refuses", async () => {
  const shapes: Objects = [
    { ...deployment(), spec: { selector: null, template: { spec: { containers: "none" } } } },
    { ...service("web"), spec: { ports: 80, selector: [] } },
    { ...configMap("a"), data: "text" },
  ];
  expect(await rejections(shapes)).toEqual([
    'eu-test/example/ConfigMap/observability/a data: is "text", but must be object [schema]',
    "eu-test/example/Deployment/observability/web spec.selector: is null (leave it out) [schema]",
    "eu-test/example/Service/observability/web spec.ports: is 80, but must be array [schema]",
    "eu-test/example/Service/observability/web spec.selector: must be object [schema]",
  ]);
});

test("what comes of a cluster's choices is told at the file that chooses", async () => {
  const { clusters } = evaluate(smallFleet([configMap("a")])).evaluated;
  const [{ chosenIn, source } = { chosenIn: "", source: "" }] = clusters[0]!.applications;
  const told = async (rest: { readonly chosen?: true }) => {
    const law = {
      name: "a",
      law: "A.",
      run: () => [{ application: "example", message: "b", ...rest }],
    };
    const some: Checks = { ...checks, clusters: [law], fleet: [] };
    const found = await runChecks(evaluate(smallFleet([configMap("a")])).evaluated, some);
    return found.filter(({ check }) => check === "a").map((one) => one.source);
  };
  expect(await told({})).toEqual([source, source]);
  expect(await told({ chosen: true })).toEqual([chosenIn, "clusters/us-test.ts"]);
});

class Settings {
  readonly key = "value";
}

/** Made anew at every call, so that no two are the same. */
function cycle(): Objects {
  return () => {
    const data: Record<string, unknown> = {};
    data["key"] = data;
    return [configMap("a", data)];
  };
}

const policy = (spec: unknown) => ({
  apiVersion: "networking.k8s.io/v1",
  kind: "NetworkPolicy",
  metadata: { name: "a", namespace: "observability" },
  spec,
});
const rules = (spec: unknown) => ({
  apiVersion: "monitoring.coreos.com/v1",
  kind: "PrometheusRule",
  metadata: { name: "a", namespace: "observability" },
  spec,
});
const annotated = { ...configMap("a").metadata, annotations: null };

test.each<[string, Objects, string]>([
  ["a Map", [{ ...configMap("a"), data: new Map() }], "data: is a Map, not plain data [values]"],
  ["a class", [{ ...configMap("a"), data: new Settings() }], "data: is a Settings, not plain data"],
  ["data: null", [{ ...configMap("a"), data: null }], "data: is null (leave it out) [schema]"],
  ["a cycle", cycle(), "data.key: leads back to itself [values]"],
  ["no annotations", [{ ...configMap("a"), metadata: annotated }], "annotations: is null"],
  ["egress: null", [policy({ podSelector: {}, egress: null })], "spec.egress: is null"],
  ["spec: null", [rules(null)], "spec: is null"],
  ["a null group", [rules({ groups: [null] })], "spec.groups[0]: is null"],
  ["a null rule", [rules({ groups: [{ name: "a", rules: [null] }] })], "rules[0]: is null"],
  ["no spec of a policy", [policy(undefined)], "spec: is missing: a NetworkPolicy is nothing"],
  [
    "no spec of a workload",
    [deployment(), { ...deployment(), spec: undefined }],
    "spec: is missing",
  ],
  ["an empty file", [configMap("a", { "a.logql.yaml": "" })], 'data["a.logql.yaml"]: is empty'],
  ["a text for a file", [configMap("a", { "a.logql.yaml": "groups" })], "has no list of groups"],
  [
    "no groups",
    [configMap("a", { "a.logql.yaml": "groups: [null]\n" })],
    "has no rule with an exp",
  ],
  ["no YAML", [configMap("a", { "a.logql.yaml": "groups: [\n" })], "is no YAML: "],
])("%s is refused once, by what is wrong with it", async (_, objects, says) => {
  const lines = await rejections(objects);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(says);
});

/** A law about one object, about a cluster, about the fleet: each stumbles over the object of this name. */
function stumbling(name: string): Checks {
  const error = new TypeError("no such map");
  const stumble = (objects: readonly KubernetesObject[]) => {
    if (objects.some(({ metadata }) => metadata.name === name)) throw error;
    return [];
  };
  const all = ({ applications }: EvaluatedCluster) =>
    applications.flatMap(({ objects }) => objects);
  const law = "No law of ours stumbles.";
  return {
    objects: [
      { name: "schema", law, run: () => [] },
      { name: "one", law, run: (object) => stumble([object]) },
    ],
    clusters: [{ name: "some", law, run: (cluster) => stumble(all(cluster)) }],
    fleet: [{ name: "all", law, run: ({ clusters }) => stumble(clusters.flatMap(all)) }],
  };
}

test("laws that fail for one reason are one finding, with the first object and all of the laws", async () => {
  const { evaluated } = evaluate(smallFleet([configMap("a"), configMap("b")]));
  const one = await runChecks(evaluated, { ...stumbling("b"), clusters: [], fleet: [] });
  expect(one.map(({ check, object }) => `${check} ${object}`)).toEqual([
    "one eu-test/example/ConfigMap/observability/b",
  ]);
  expect(one[0]?.message).toContain('the law "one" fails on it (TypeError: no such map)');
  const all = await runChecks(evaluated, stumbling("b"));
  expect(all.map(({ check, message }) => `${check} ${message}`)).toEqual([
    expect.stringMatching(
      /^laws cannot be judged: 3 laws fail on it and \d more \(TypeError: no such/,
    ),
  ]);
  expect(all[0]?.message).toMatch(/: "one", "some", "all"$/);
});

test("a package that is missing is one finding, which says how it comes", async () => {
  const missing = async () => {
    await import("no-such-package" as string);
    return [];
  };
  const law = "No law of ours stumbles.";
  const { evaluated } = evaluate(smallFleet([configMap("a"), configMap("b")]));
  const found = await runChecks(evaluated, {
    objects: [
      { name: "schema", law, run: () => [] },
      { name: "one", law, run: missing },
      { name: "two", law, run: missing },
    ],
    clusters: [{ name: "three", law, run: missing }],
    fleet: [],
  });
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toContain("3 laws fail on it and");
  expect(found[0]?.hint).toBe("npm ci brings the packages that are missing");
});

test("an object that clusters share is judged once and told of each of them", async () => {
  const { evaluated } = evaluate(smallFleet([configMap("a")]));
  const judged: string[] = [];
  const one: ObjectCheck = {
    name: "one",
    law: "Nothing is right.",
    run: ({ metadata }) => {
      judged.push(metadata.name);
      return [{ message: "is wrong" }];
    },
  };
  const found = await runChecks(evaluated, { objects: [one], clusters: [], fleet: [] });
  expect(judged).toEqual(["a", "observability"]);
  expect(found.map(({ object }) => object).sort()).toEqual(
    ["eu-test", "us-test"].flatMap((cluster) => [
      `${cluster}/example/ConfigMap/observability/a`,
      `${cluster}/namespaces/Namespace//observability`,
    ]),
  );
});

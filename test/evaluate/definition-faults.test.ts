import { expect, test } from "@jest/globals";
import { build } from "../../sdk/check/build.ts";
import { upstream } from "../../sdk/index.ts";
import type { Fleet } from "../../sdk/model/fleet.ts";
import { formatFinding } from "../../sdk/model/finding.ts";
import { brokenAt, pathsOf, seeded, strange } from "../broken-copies.ts";
import { observability, smallFleet } from "../small-fleet.ts";
import { configMap } from "../small-objects.ts";

const definitions = upstream({
  namespace: observability,
  phase: "crds",
  repository: "https://github.com/example/definitions",
  tag: "v1.0.0",
  path: "crds",
  kinds: ["apiextensions.k8s.io/CustomResourceDefinition"],
});
const { clusters, ...rest } = smallFleet([configMap("a")]);
const sound = brokenAt(
  { ...rest, clusters: clusters.filter(({ name }) => name === "us-test") },
  ["clusters", "0", "stacks", "0", "stack", "applications", "definitions"],
  definitions,
) as Fleet;

async function said(path: string, by: unknown): Promise<string[]> {
  const { findings, files } = await build(brokenAt(sound, path.split("/"), by) as Fleet);
  expect(files).toEqual([]);
  return findings.map(formatFinding);
}

const stack = "clusters/0/stacks/0";
const example = `${stack}/stack/applications/example`;

test.each<[string, unknown, string]>([
  ["clusters", undefined, "fleet clusters: is missing: a list is needed"],
  ["argo/cluster", 7, "fleet argo.cluster: is 7: a text is needed"],
  ["clusters/0/secretStore", undefined, "us-test secretStore: is missing: a map is needed"],
  ["clusters/0/name", undefined, "clusters[0] name: is missing: a text is needed"],
  ["clusters/0/cidrs/pods", "10.0.0.0/8", 'cidrs.pods: is "10.0.0.0/8": a list is needed'],
  ["clusters/0/cidrs/pods/0", null, "us-test cidrs.pods[0]: is null: a text is needed"],
  [stack, () => ({}), "us-test stacks[0]: is a function: a map is needed"],
  [`${stack}/stack/name`, null, "stack name: is null: a text is needed"],
  [`${stack}/stack/applications`, [], "small applications: is a list: a map is needed"],
  [`${example}/phase`, "nope", '*/example phase: is "nope": "foundation" or "crds" or "operators"'],
  [`${example}/namespace`, "a", '*/example namespace: is "a": a map is needed'],
  [`${example}/component`, undefined, "*/example component: is missing: a map is needed"],
  [`${example}/component/objects`, [], "*/example component.objects: is a list: a function is"],
  [
    `${stack}/stack/applications/definitions/upstream/kinds`,
    undefined,
    "*/definitions upstream.kinds: is missing: a list is needed",
  ],
  [
    `${stack}/choices`,
    { exampel: {} },
    'us-test/exampel: Cannot choose "exampel": the stack "small" has no such application ' +
      '(did you mean "example"?)',
  ],
  [`${stack}/choices`, { example: null }, 'us-test/example: Cannot choose null of "example"'],
  [`${stack}/choices`, { definitions: {} }, "us-test/definitions: Cannot choose anything of"],
])("%s = %p is one finding, and nothing else is told", async (path, by, says) => {
  const lines = await said(path, by);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(says);
  expect(lines[0]).toMatch(/ \[definitions\]$/);
});

test("a misspelt fact is told once, not as one too many and one missing", async () => {
  const { secretStore, ...rest } = sound.clusters[0]!;
  expect(await said("clusters/0", { ...rest, secretstore: secretStore })).toEqual([
    "us-test secretstore: is nothing that can be said here " +
      '(did you mean "secretStore"?) [definitions]',
  ]);
});

test("what is wrong with one cluster does not hide what is wrong with another", async () => {
  const one = brokenAt({ ...rest, clusters }, ["clusters", "0", "domain"], undefined);
  const { findings } = await build(brokenAt(one, ["clusters", "1", "region"], 1) as Fleet);
  expect(findings.map(({ object, field }) => `${object} ${field}`)).toEqual([
    "eu-test domain",
    "us-test region",
  ]);
});

test("two stacks of one name are told", async () => {
  const twice = brokenAt({ ...rest, clusters }, [...stack.split("/"), "stack", "purpose"], "other");
  const { findings } = await build(twice as Fleet);
  expect(findings.map(formatFinding)).toEqual(["small: is the name of two stacks [definitions]"]);
});

test("no definition of any shape ends with an exception", async () => {
  const random = seeded(20_261_121);
  const paths = pathsOf(sound);
  for (let round = 0; round < 300; round++) {
    const path = paths[random(paths.length)]!;
    const by = strange[random(strange.length)];
    const fleet = brokenAt(sound, path, by) as Fleet;
    await expect(build(fleet)).resolves.toMatchObject({ evaluated: { definition: fleet } });
  }
});

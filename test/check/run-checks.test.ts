import { expect, test } from "@jest/globals";
import { build } from "../../sdk/build.ts";
import { checks } from "../../sdk/check/checks.ts";
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

test("laws that stumble over a broken shape leave the word to the schema", async () => {
  const shapes: Objects = [
    { ...deployment(), spec: { selector: null, template: { spec: { containers: "none" } } } },
    { ...service("web"), spec: { ports: 80, selector: [] } },
    { ...configMap("a"), data: "text" },
  ];
  const lines = await rejections(shapes);
  expect(lines).toContainEqual(expect.stringMatching(/Deployment.* \[schema\]$/));
  expect(lines).toContainEqual(
    expect.stringMatching(/Service.* spec.ports: must be array \[schema\]$/),
  );
  expect(lines).toContainEqual(
    expect.stringMatching(/ConfigMap.* data: must be object \[schema\]$/),
  );
});

test("an object that clusters share is judged once", async () => {
  const { problems } = await build(smallFleet([configMap("Bad")]));
  expect(problems).toHaveLength(1);
});

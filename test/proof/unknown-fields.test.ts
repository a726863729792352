import { expect, test } from "@jest/globals";
import { fieldOf, type Step, walk } from "../../sdk/basics/walk.ts";
import { schema } from "../../sdk/check/object/schema.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { clusters } from "../base/evaluated.ts";
import { kubeconformObjects } from "../judges/kubeconform.ts";
import { shapes } from "../shapes/fleet.ts";
import { argoObjects, objectsOf } from "./fleet.ts";

// Wherever an object of the fleet has a map, one more field is refused by the law exactly where kubeconform refuses it.
interface Misspelt {
  /** `apps/v1 Deployment spec.template.metadata`, with `[]` for any index. */
  readonly place: string;
  readonly object: KubernetesObject;
}

/** Each object with a field too many in each of its maps; maps at one place of a kind once. */
function misspelt(objects: readonly KubernetesObject[]): Misspelt[] {
  const found = new Map<string, Misspelt>();
  for (const object of objects) {
    walk(object, (value, path) => {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return;
      const field = fieldOf(path).replaceAll(/\[\d+\]/g, "[]");
      const place = `${object.apiVersion} ${object.kind} ${field}`;
      if (!found.has(place)) found.set(place, { place, object: withField(object, path) });
    });
  }
  return [...found.values()];
}

/** The value fits wherever any key is taken: in labels, and among quantities. */
function withField(object: KubernetesObject, path: readonly Step[]): KubernetesObject {
  const copy = structuredClone(object);
  const map = path.reduce<unknown>((at, step) => (at as Record<Step, unknown>)[step], copy);
  (map as Record<string, unknown>)["metdata"] = "1";
  return copy;
}

/** kubeconform's schemas of custom kinds leave their metadata free, which the API server does not. */
const isFreeThere = (place: string) => /^\S+\.\S+\/\S+ \S+ metadata$/.test(place);

test("a field that no schema names is refused where kubeconform refuses it, and nowhere else", async () => {
  // The judge is asked first: where it is missing, there is nothing to compare with.
  const ofArgo = await argoObjects();
  const { evaluated } = evaluate(shapes);
  const delivered = [...clusters, ...evaluated.clusters].flatMap(objectsOf);
  const all = misspelt([...delivered, ...ofArgo]);
  expect(all.length).toBeGreaterThan(300);
  const judged = all.map(({ object }, index) => ({
    ...object,
    metadata: { ...object.metadata, name: `a${index}` },
  }));
  const { findings } = await kubeconformObjects(judged);
  const refused = new Set(findings.map(({ object }) => object.split(" ").at(-1)));
  const theirs = all.filter((_, index) => refused.has(`a${index}`)).map(({ place }) => place);
  const ours: string[] = [];
  for (const { place, object } of all) {
    if ((await schema.run(object)).length > 0) ours.push(place);
  }
  expect(ours.filter((place) => !isFreeThere(place))).toEqual(
    theirs.filter((place) => !isFreeThere(place)),
  );
});

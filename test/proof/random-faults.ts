import fc from "fast-check";
import { fieldOf, type Step, walk } from "../../sdk/basics/walk.ts";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";

/** An object of which one thing was changed. */
export interface Faulty {
  readonly base: KubernetesObject;
  readonly field: string;
  readonly object: KubernetesObject;
}

const texts = [
  ...["", "Nonsense", "a b", "/../x:y", "a//b", "x".repeat(300), "1A", "-a", "None", "10.0.0.1/8"],
  ...[
    "5",
    "25%",
    "101%",
    "0%",
    "61 * * * *",
    "@nightly",
    "*/5 * * * MON",
    "0 0 31 2 *",
    "5-1 * * * *",
  ],
  ...["europe/berlin", "Local", "UTC", "metadata.uid", "spec.nodeName", "Always", "OnFailure"],
];
const numbers = [-1, 0, 1, 31, 100, 1000, 70_000, 5_000_000_000];

type Change = (value: unknown) => unknown;

/** Changes that some field may refuse; what is left undefined goes. */
const changes: readonly Change[] = [
  () => undefined,
  (value) => (Array.isArray(value) ? [...(value as unknown[]), value[0]] : value),
  (value) => (Array.isArray(value) ? [] : value),
  (value) => (typeof value === "object" && !Array.isArray(value) ? {} : value),
  (value) => (typeof value === "boolean" ? !value : value),
  ...texts.map((text) => (value: unknown) => (typeof value === "string" ? text : value)),
  ...numbers.map((number) => (value: unknown) => (typeof value === "number" ? number : value)),
];

interface Spot {
  readonly base: KubernetesObject;
  readonly path: readonly Step[];
}

/** Each place of a kind, where an object has it first. */
function spotsOf(objects: readonly KubernetesObject[]): Spot[] {
  const spots = new Map<string, Spot>();
  for (const base of objects) {
    walk(
      base["spec"],
      (_, path) => {
        const names = path.map((step) => (typeof step === "number" ? "" : step)).join(".");
        const key = `${base.kind} ${names}`;
        if (path.length > 1 && !spots.has(key)) spots.set(key, { base, path: [...path] });
      },
      ["spec"],
    );
  }
  return [...spots.values()];
}

/** Objects of which one thing is changed, which may make them wrong; each of a name of its own. */
export function randomFaults(objects: readonly KubernetesObject[], count: number): Faulty[] {
  const one = fc.tuple(fc.constantFrom(...spotsOf(objects)), fc.constantFrom(...changes));
  return fc.sample(one, { seed: 1, numRuns: count }).flatMap(([{ base, path }, change], index) => {
    const object = structuredClone({
      ...base,
      metadata: { ...base.metadata, name: `fault-${index}` },
    }) as unknown as Record<string, unknown>;
    const [last = "", ...parents] = path.toReversed();
    const parent = parents.reverse().reduce((at, step) => at[step] as typeof at, object as Tree);
    const before = parent[last];
    parent[last] = change(before);
    if (parent[last] === before) return [];
    // Gone from a list, nothing stands in its place.
    if (Array.isArray(parent))
      parent.splice(0, parent.length, ...parent.filter((item) => item !== undefined));
    const written = JSON.parse(JSON.stringify(object)) as KubernetesObject;
    return [{ base, field: fieldOf(path), object: written }];
  });
}

type Tree = Record<Step, unknown>;

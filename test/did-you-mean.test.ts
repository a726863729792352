import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { didYouMean } from "../sdk/basics/did-you-mean.ts";

test("names the closest candidate", () => {
  expect(didYouMean("lokki", ["loki", "mimir"])).toBe('did you mean "loki"?');
});

test("stays silent when nothing is close", () => {
  expect(didYouMean("grafana", ["loki", "mimir"])).toBe("");
});

/** Letters to change, by the definition: every way to begin is tried. */
function distance(left: string, right: string): number {
  if (left === "" || right === "") return left.length + right.length;
  const [one, other] = [left.slice(1), right.slice(1)];
  if (left[0] === right[0]) return distance(one, other);
  return 1 + Math.min(distance(one, other), distance(one, right), distance(left, other));
}

test("of any names it is the first of those with the fewest letters to change", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 4 }), (name, candidates) => {
      const distances = candidates.map((candidate) => distance(name, candidate));
      const least = Math.min(...distances);
      const nearest = candidates[distances.indexOf(least)];
      expect(didYouMean(name, candidates)).toBe(least <= 2 ? `did you mean "${nearest}"?` : "");
    }),
  );
});

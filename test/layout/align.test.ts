import { expect, test } from "@jest/globals";
import { align, type Step } from "../../sdk/layout/align.ts";

/** What the steps make of a list; they leave out what is the same at both ends. */
function walked(from: readonly unknown[], steps: readonly Step[]): unknown[] {
  const result: unknown[] = [];
  let done = 0;
  for (const step of steps) {
    for (; done < step.at; done++) result.push(from[done]);
    if (step.kind !== "remove") result.push(step.item);
    if (step.kind !== "insert") done = step.at + 1;
  }
  return [...result, ...from.slice(done)];
}

function kinds(steps: readonly Step[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of steps) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

const many = 20_000;
const items = (nameOf: (index: number) => number | string) =>
  Array.from({ length: many }, (_, index) => ({ name: `item-${nameOf(index)}` }));
const base = items((index) => index);

/** A table of all pairs of these would take 1.6 GB. */
const cases: readonly [string, readonly unknown[], readonly unknown[], Record<string, number>][] = [
  [
    "where every hundredth is another",
    base,
    items((index) => (index % 100 === 50 ? `new-${index}` : index)),
    { keep: many - 200 - 50 - 49, replace: 200 },
  ],
  [
    "where the first goes to the end",
    base,
    [...base.slice(1), base[0]],
    { keep: many - 1, remove: 1, insert: 1 },
  ],
  ["where all are others", base, items((index) => `new-${index}`), { replace: many }],
  [
    "in the opposite order",
    base,
    base.toReversed(),
    { keep: 1, remove: many - 1, insert: many - 1 },
  ],
  [
    "of which each stands many times, but for one in the middle",
    [...items((index) => index % 7), { name: "middle" }, ...items((index) => index % 5)],
    [...items((index) => index % 5), { name: "middle" }, ...items((index) => index % 7)],
    { keep: 1, replace: 2 * many - 5 },
  ],
];

for (const [name, from, to, expected] of cases) {
  test(`long lists are aligned in little time and memory: items ${name}`, () => {
    const steps = align(from, to);
    // Jest would take longer to compare them than all the rest.
    expect(JSON.stringify(walked(from, steps)) === JSON.stringify(to)).toBe(true);
    expect(kinds(steps)).toEqual(expected);
  });
}

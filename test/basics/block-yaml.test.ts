import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { blockYaml } from "../../sdk/basics/block-yaml.ts";
import { libraryYaml } from "../../sdk/basics/library-yaml.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { shapes } from "../shapes/fleet.ts";
import { awkwardKeys, awkwardStrings, numberLikeStrings } from "../layout/awkward-strings.ts";
import { plainMaps } from "../layout/random-values.ts";

/** What is written in another way than by the library, of what is written at all, and how much that is. */
function compared(values: readonly unknown[]): { differ: unknown[]; written: number } {
  const texts = values.map(blockYaml);
  const differ = values.filter(
    (value, index) => texts[index] !== undefined && texts[index] !== libraryYaml(value),
  );
  return { differ, written: texts.filter((text) => text !== undefined).length / values.length };
}

/** A text wherever a text can stand. */
const everywhere = (text: string) => [
  { key: text },
  { [text]: 1 },
  [text],
  { a: { b: [[text, { [text]: text }], text], c: text } },
];

test("random maps are written as the library writes them", () => {
  const maps = fc.sample(plainMaps, { seed: 1, numRuns: 2_000 });
  expect(compared(maps).differ).toEqual([]);
});

test("text of YAML's own marks and words, at every place, is written as the library writes it", () => {
  const marks = [
    ..." \n\t:#-?,[]{}&*!|>'\"%@`~.<=\\/_^$(ae1Tx",
    "é",
    "\u0085",
    "null",
    "yes",
    "0x",
  ];
  const text = fc.array(fc.constantFrom(...marks), { maxLength: 7 }).map((parts) => parts.join(""));
  const texts = fc.sample(text, { seed: 2, numRuns: 5_000 });
  expect(compared(texts.flatMap(everywhere)).differ).toEqual([]);
});

test("awkward text is written as the library writes it", () => {
  const short = [...awkwardStrings, ...awkwardKeys].filter(({ length }) => length < 1_000);
  const alike = numberLikeStrings.filter((_, index) => index % 20 === 0);
  expect(compared([...short, ...alike].flatMap(everywhere)).differ).toEqual([]);
});

test("nearly all of what is delivered is written without the library, and as it would write it", () => {
  const { evaluated } = evaluate(shapes);
  const objects = evaluated.clusters.flatMap(({ applications }) =>
    applications.flatMap((application) => application.objects),
  );
  const { differ, written } = compared(objects);
  expect(differ).toEqual([]);
  expect(written).toBe(1);
});

class Clock {
  readonly hour = 1;
}

test("what is no plain data, a number that YAML says in its own way, and a lone value are left to the library", () => {
  const others = [
    "text",
    1,
    null,
    new Clock(),
    new Date(0),
    { a: () => 1 },
    [undefined],
    { a: -0 },
  ];
  expect([...others, { a: Infinity }, [NaN], { a: 1n }].map(blockYaml)).toEqual(
    [...others, 1, 2, 3].map(() => undefined),
  );
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { lawExamples } from "./check/law-examples.ts";
import { promqlExamples } from "./check/promql-examples.ts";
import { ruleExamples } from "./check/rule-examples.ts";

const [inputs = "", traps = ""] = readFileSync(
  join(import.meta.dirname, "BAD-INPUTS.md"),
  "utf8",
).split("## Traps of kustomize");

const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".test.ts"))
  .map((path) => readFileSync(join(import.meta.dirname, path), "utf8"))
  .join("\n");

/** The numbers that titles of tests cite behind a word, `bad inputs 86, 108: ...`. */
function cited(word: string): number[] {
  const titles = tests.matchAll(new RegExp(`["\`](?:kustomize )?${word}s? ([\\d, ]+):`, "g"));
  return [...titles].flatMap(([, numbers = ""]) => numbers.split(",").map(Number));
}

function listed(list: string): number[] {
  return [...list.matchAll(/^- \*\*(\d+)\*\* \S/gm)].map(([, number]) => Number(number));
}

function sorted(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((left, right) => left - right);
}

test("every number of a bad input has a line and a test, in order", () => {
  const examples = [
    ...promqlExamples.map(({ number }) => number),
    ...ruleExamples.map(({ badInput }) => badInput),
    ...lawExamples.flatMap(({ badInput }) => badInput ?? []),
  ];
  expect(listed(inputs)).toEqual(sorted([...cited("bad input"), ...examples]));
});

test("every number of a trap of kustomize has a line and a test, in order", () => {
  expect(listed(traps)).toEqual(sorted(cited("trap")));
});

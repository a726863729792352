import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readStringLiteral } from "../../sdk/go/string-literal.ts";
import { loadGrammar, parse } from "../../sdk/promql/parse.ts";
import { typeFaults, typeOf } from "../../sdk/promql/types.ts";
import { awkwardPatterns } from "../go/awkward-patterns.ts";
import { differentInLibrary } from "../go/pattern-differences.ts";
import { keptFile } from "../judges/judge-path.ts";
import { type ReadByPrometheus, readByPrometheus } from "../judges/promql.ts";
import { meant } from "./meant.ts";
import { mistypedExpressions, randomExpressions } from "./random-expressions.ts";

beforeAll(loadGrammar);

/** Texts that Prometheus takes and we refuse, and why that stays. */
const refusedByUs: Readonly<Record<string, string>> = {
  "foo offset +(5)": "the grammar knows no brackets around a duration",
  "foo offset -(5)": "the grammar knows no brackets around a duration",
  "foo offset --5m": "the grammar knows one sign before a duration",
  "0x1_0": "the grammar takes no underscores in a hexadecimal number",
  "sum by (a:b) (foo)": 'the grammar wants quotes around such a label: "a:b"',
};

function read(text: string): ReadByPrometheus {
  const parsed = parse(text);
  if ("fault" in parsed) return { refused: parsed.fault.message };
  const { expression } = parsed;
  const [fault] = typeFaults(expression);
  return fault
    ? { refused: fault.message }
    : { meant: meant(expression), type: typeOf(expression) };
}

interface Difference {
  readonly text: string;
  readonly ours: ReadByPrometheus;
  readonly theirs: ReadByPrometheus;
}

/** The expressions that we read in another way than Prometheus does. */
async function differences(texts: readonly string[]): Promise<Difference[]> {
  const answers = await readByPrometheus(texts);
  return texts.flatMap((text, index) => {
    const [ours, theirs] = [read(text), answers[index]!];
    const same =
      "refused" in ours || "refused" in theirs
        ? "refused" in ours === "refused" in theirs
        : ours.meant === theirs.meant && ours.type === theirs.type;
    return same ? [] : [{ text, ours, theirs }];
  });
}

/** The expressions of Prometheus' own tests of its parser, of which a good third is wrong. */
function testedByPrometheus(): string[] {
  const file = readFileSync(keptFile("promql", "promql/parser/parse_test.go"), "utf8");
  const [, cases = ""] = /^var testExpr = (.*?)^func TestParseExpressions/ms.exec(file) ?? [];
  const literal = /(?:"(?:\\.|[^"\\])*"|`[^`]*`)/;
  const { source: one } = literal;
  const sum = new RegExp(`^\\t\\tinput:\\s+(${one}(?: \\+ ${one})*),$`, "gm");
  const inputs = [...cases.matchAll(sum)];
  // Three are computed; nothing else that stands there is overlooked.
  expect(inputs.length).toBe(cases.match(/^\t\tinput:/gm)!.length - 3);
  return inputs.map(([, literals = ""]) =>
    [...literals.matchAll(new RegExp(literal, "g"))].map(([one]) => textOf(one)).join(""),
  );
}

function textOf(literal: string): string {
  const read = readStringLiteral(literal);
  if ("text" in read) return read.text;
  throw new Error(`parse_test.go: Cannot read ${literal}: ${read.fault}`);
}

test("the expressions of Prometheus' own tests are read as Prometheus reads them", async () => {
  const texts = testedByPrometheus();
  expect(texts.length).toBeGreaterThan(300);
  const found = await differences([...texts, ...Object.keys(refusedByUs)]);
  expect(found.filter(({ text }) => !Object.hasOwn(refusedByUs, text))).toEqual([]);
  // What is listed is still so.
  expect(new Set(found.map(({ text }) => text))).toEqual(new Set(Object.keys(refusedByUs)));
  for (const { ours, theirs } of found) {
    expect([Object.keys(ours), Object.keys(theirs)]).toEqual([["refused"], ["meant", "type"]]);
  }
});

test("random expressions are read as Prometheus reads them", async () => {
  const texts = fc.sample(randomExpressions, 3000);
  expect(await differences(texts)).toEqual([]);
  // Most are right and some are wrong, so neither answer is given to all.
  const refused = texts.filter((text) => "refused" in read(text));
  expect(refused.length).toBeGreaterThan(300);
  expect(refused.length).toBeLessThan(1500);
});

test("mistyped expressions are read as Prometheus reads them", async () => {
  expect(await differences(fc.sample(mistypedExpressions, 2000))).toEqual([]);
});

test("patterns are taken that Prometheus takes", async () => {
  const found = await differences(awkwardPatterns.map(selecting));
  expect(found.map(({ text }) => text)).toEqual(Object.keys(differentInLibrary).map(selecting));
});

/** JSON escapes nothing that PromQL does not. */
function selecting(pattern: string): string {
  return `foo{a=~${JSON.stringify(pattern)}}`;
}

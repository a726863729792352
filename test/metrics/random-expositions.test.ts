import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { familiesOfExposition } from "../../sdk/metrics/exposition.ts";
import { promtoolCheckMetrics } from "../judges/promtool.ts";

/** A line of an exposition, and the labels that it shows. */
interface Line {
  readonly text: string;
  readonly labels: readonly string[];
}

const blank = fc.constantFrom("", " ", "\t", "  \t");
const gap = fc.constantFrom(" ", "\t", " \t ");
const labelName = fc.constantFrom(
  "a",
  "b",
  "le",
  "quantile",
  "_c1",
  "d.e",
  'f"g',
  "h}i",
  "j,k",
  " ",
);
const value = fc.string({
  unit: fc.constantFrom("a", "{", "}", '"', ",", "=", "\\", "\n", "#", " ", "é"),
});
const number = fc.constantFrom("1", "-0.5", "+Inf", "NaN", "1e9", ".5", "5.", "1.5E-3");
const timestamp = fc.constantFrom("", " 1395066363000", "\t-1");

function quoted(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll('"', '\\"')}"`;
}

function label([name, is, after, text]: readonly [string, string, string, string]): string {
  return `${/^\w+$/.test(name) ? name : quoted(name)}${is}=${after}${quoted(text)}`;
}

/** A line of a metric; a name that is no word stands in the braces. */
function lineOf(metric: string): fc.Arbitrary<Line> {
  const isWord = /^[\w:]+$/.test(metric);
  return fc
    .record({
      pairs: fc.uniqueArray(fc.tuple(labelName, blank, blank, value), {
        selector: ([name]) => name,
      }),
      start: blank,
      around: blank,
      gap,
      trailing: fc.constantFrom("", ","),
      number,
      timestamp,
    })
    .map(({ pairs, start, around, gap, trailing, number, timestamp }) => {
      const parts = [...(isWord ? [] : [quoted(metric)]), ...pairs.map(label)];
      const inside = parts.join(`${around},${around}`) + (parts.length > 0 ? trailing : "");
      const braces = parts.length === 0 ? "" : `{${around}${inside}${around}}`;
      const name = isWord ? metric + (braces === "" ? "" : around) : "";
      return {
        text: `${start}${name}${braces}${gap}${number}${timestamp}\n`,
        labels: pairs.map(([name]) => name),
      };
    });
}

const names = ["up", "x:y_total", "http.requests", "a b", 'c"d\\e', "{}", "seconds_bucket"];
const exposition = fc.tuple(
  ...names.map((name) => fc.array(lineOf(name), { minLength: 1, maxLength: 3 })),
);

test("whatever names, labels, values and blanks there are, promtool sees the same metrics", async () => {
  for (const lines of fc.sample(exposition, { numRuns: 8, seed: 1 })) {
    const text = lines
      .flat()
      .map(({ text }) => text)
      .join("");
    const families = familiesOfExposition(text);
    expect(families.map(({ name, labels }) => [name, ...labels])).toEqual(
      names.map((name, index) => [
        name,
        ...new Set((lines[index] ?? []).flatMap(({ labels }) => labels).sort()),
      ]),
    );
    const { ok, output } = await promtoolCheckMetrics(text);
    expect([text, ok, output]).toEqual([text, true, expect.any(String)]);
    const counted = output
      .split("\n")
      .slice(1, -1)
      .map((line) => line.replace(/\s+\d+\s+\S+\s*$/, ""));
    expect(counted.sort()).toEqual([...names].sort());
  }
}, 60_000);

const damaged = fc
  .record({
    line: fc.constantFrom(...names).chain(lineOf),
    at: fc.nat(),
    put: fc.constantFrom("", '"', "{", "}", ",", "=", "\\", " ", "#", "1", "x", ":"),
  })
  .map(({ line: { text }, at, put }) => {
    const place = at % (text.length - 1);
    return text.slice(0, place) + put + text.slice(place + 1);
  });

/** Prometheus itself stores what has a backslash before another character. */
const stricter = /invalid escape sequence/;

test("what is damaged is refused where promtool refuses it, and nowhere else", async () => {
  const texts = [...new Set(fc.sample(damaged, { numRuns: 60, seed: 2 }))];
  let refused = 0;
  for (const text of texts) {
    const { ok, output } = await promtoolCheckMetrics(text);
    const fault = faultOf(text);
    if (fault !== undefined) refused++;
    if (!stricter.test(output))
      expect([text, fault === undefined, fault]).toEqual([text, ok, fault]);
  }
  expect(refused).toBeGreaterThan(20);
}, 60_000);

function faultOf(text: string): string | undefined {
  try {
    familiesOfExposition(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

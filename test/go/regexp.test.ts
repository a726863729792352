import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { alternativesOf, type Pattern, readPattern } from "../../sdk/go/regexp.ts";
import { goRegexp, type Searched } from "../judges/golang.ts";
import { awkwardPatterns } from "./awkward-patterns.ts";
import { differentInLibrary, newInGo } from "./pattern-differences.ts";

/** Texts in which every pattern is searched for. */
const texts = [
  ..."aAbBcK1_ .-\\ä😀\n".match(/./gsu)!,
  ..."ab aa a.b aab 500 ſ İ 日本 node-exporter 10.0.0.1:9100 /dev/sda Error".split(" "),
  ...["", "a b", "a\n", "\na", "\u0000"],
];

const pieces = fc.constantFrom(
  ..."aabbAz015 .*+?()[]{}^$|\\-:,=!<>iQE_ä😀\n".match(/./gsu)!,
  ..."(? (?: (?i) [^ [a- [[:alpha:]] \\d \\w \\b \\p{L} \\x4 \\Q \\E {2} {1, .* a|".split(" "),
);
const patterns = fc
  .array(pieces, { maxLength: 8 })
  .map((parts) => parts.join(""))
  .filter((pattern) => !pattern.includes("[:]"));

interface Difference {
  readonly pattern: string;
  readonly theirs?: Searched;
  readonly ours?: Pattern;
  /** Where both accept the pattern: texts of which they disagree. */
  readonly wrong?: readonly string[];
}

/** The patterns that we read in another way than Go does. */
async function differences(asked: readonly string[]): Promise<Difference[]> {
  const answers = await goRegexp(asked.map((pattern) => ({ pattern, texts })));
  return asked.flatMap((pattern, index): Difference[] => {
    const theirs = answers[index]!;
    const ours = readPattern(pattern);
    if ("refused" in theirs || "refused" in ours) {
      return "refused" in theirs === "refused" in ours ? [] : [{ pattern, theirs, ours }];
    }
    const wrong = texts.filter((text, place) => ours.isIn(text) !== theirs.matched[place]);
    return wrong.length === 0 ? [] : [{ pattern, wrong }];
  });
}

test("awkward patterns are read as Go reads them", async () => {
  const found = await differences(awkwardPatterns);
  const listed = [...Object.keys(differentInLibrary), ...newInGo];
  expect(found.map(({ pattern }) => pattern).sort()).toEqual(listed.sort());
});

test("random patterns are read as Go reads them", async () => {
  expect(await differences(fc.sample(patterns, 4000))).toEqual([]);
});

test("alternatives of words take what their pattern takes", () => {
  const letters = fc.constantFrom(..."ab|-_:/ ä,".match(/./gsu)!);
  const text = fc.array(letters, { maxLength: 6 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, text, (pattern, other) => {
      const read = readPattern(pattern);
      if (!("isWhole" in read)) throw new Error(`${pattern} is refused`);
      for (const one of [other, ...pattern.split("|")]) {
        expect(alternativesOf(pattern)!.includes(one)).toBe(read.isWhole(one));
      }
    }),
  );
});

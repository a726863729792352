import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { readStringLiteral } from "../../sdk/go/string-literal.ts";
import { goUnquote } from "../judges/golang.ts";

const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_'\"\\/ $`{}ä😀\n";

const awkward = [
  ...letters
    .match(/./gsu)!
    .flatMap((letter) => [`"\\${letter}"`, `"\\${letter}41"`, `"${letter}"`]),
  ...[
    "",
    '"',
    "`",
    '""',
    "``",
    "a",
    '"a',
    'a"',
    '"a`',
    '"\\"',
    '"\\\\"',
    '"a\\',
    "`\\d`",
    "`a\nb`",
  ],
  ...[
    '"\\x"',
    '"\\x4"',
    '"\\x4g"',
    '"\\xff"',
    '"\\xc3\\xa4"',
    '"\\377"',
    '"\\400"',
    '"\\08"',
    '"\\0"',
  ],
  ...[
    '"\\u00e4"',
    '"\\u12"',
    '"\\ud800"',
    '"\\udfff"',
    '"\\uffff"',
    '"\\U0001F600"',
    '"\\U00110000"',
  ],
  ...[
    '"\\U0000D800"',
    '"\\u{41}"',
    '"\\101"',
    '"\\1010"',
    '"\\0411"',
    '"\\xZZ"',
    '"\\x{41}"',
    '"\\\n"',
  ],
];

const inner = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...letters.match(/./gsu)!,
        "\\",
        "\\\\",
        "\\x",
        "\\u00",
        "\\U000",
        "\\1",
        "\\n",
      ),
      fc.string({ unit: "grapheme", maxLength: 3 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));
const literals = fc
  .tuple(fc.constantFrom('"', "`"), inner, fc.constantFrom("", '"', "`"))
  .map(([quote, text, end]) => `${quote}${text}${end || quote}`)
  // Go leaves carriage returns out of what stands in back quotes; PromQL keeps them.
  .filter((literal) => !literal.includes("\r"));

/** The literals that we read in another way than Go does. */
async function differences(asked: readonly string[]) {
  const answers = await goUnquote(asked);
  return asked.flatMap((literal, index) => {
    const ours = readStringLiteral(literal);
    const same = "text" in ours ? ours.text === answers[index] : answers[index] === undefined;
    return same ? [] : [{ literal, ours, theirs: answers[index] }];
  });
}

test("awkward literals are read as Go reads them", async () => {
  expect(await differences(awkward)).toEqual([]);
});

test("random literals are read as Go reads them", async () => {
  expect(await differences(fc.sample(literals, 5000))).toEqual([]);
});

test.each([
  ['"10\\.0"', "\\. is no escape", 3],
  ['"a\\d+"', "\\d is no escape", 2],
  ['"\\x4g"', "\\x4g is no escape", 1],
  ['"\\ud800"', "\\ud800 is no escape", 1],
  ['"a\nb"', "a string ends on its own line; only back quotes hold line breaks", 2],
  ['"a"b"', "ends here", 2],
  ['"a', "the closing quote is missing", 0],
])("%s is refused", (literal, fault, at) => {
  expect(readStringLiteral(literal)).toEqual({ fault, at });
});

import { expect, test } from "@jest/globals";
import { onOneLine, readable } from "../../sdk/basics/readable.ts";
import { foreignLines } from "../../sdk/commands/check-rules.ts";

test("what is no printable ASCII is written as its number", () => {
  expect(readable("naïve\n")).toBe("na\\u{ef}ve\\u{a}");
});

test("somebody else's text stays on its line, and hides nothing of it", () => {
  expect(onOneLine("naïve → \u001b[2J\r\n\u202eb\u2028")).toBe(
    "naïve → \\u{1b}[2J\\u{d}\\u{a}\\u{202e}b\\u{2028}",
  );
});

test("a finding about somebody else's file cannot write over the ones before it", () => {
  const finding = { check: "names", path: "a.yaml", line: 1, message: 'Rule "\u001b[2Jfine"' };
  expect(foreignLines([finding])).toEqual(['a.yaml:1: Rule "\\u{1b}[2Jfine" [names]']);
});

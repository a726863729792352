import { expect, test } from "@jest/globals";
import { advice } from "../../sdk/write/advice.ts";
import type { Difference } from "../../sdk/write/compare.ts";
import { asFiles } from "./sandbox.ts";

const [file] = asFiles({ "a/b.yaml": "b: 1\n" });
const missing: Difference = { kind: "missing", path: "a/b.yaml", file: file! };
const link = (path: string): Difference => ({ kind: "strange", path });
const foreign: Difference = { kind: "foreign", path: "notes.txt" };

const cases: readonly [string, readonly Difference[], string][] = [
  ["what is missing is generated", [missing], "run npm run generate"],
  ["what is not ours is somebody's", [foreign], "move or remove what is not ours"],
  [
    "both are both",
    [missing, foreign],
    "run npm run generate, and move or remove what is not ours",
  ],
  [
    "a link in a file's place goes first, for generate refuses it",
    [link("a/b.yaml"), missing],
    "generated/a/b.yaml is in the way and not ours: move it away, then run npm run generate",
  ],
  [
    "a link in a folder's place goes first",
    [missing, link("a")],
    "generated/a is in the way and not ours: move it away, then run npm run generate",
  ],
];

for (const [name, differences, expected] of cases) {
  test(`advice: ${name}`, () => {
    expect(advice(differences)).toBe(expected);
  });
}

test("advice: where git fails nobody is told to remove what may be ours", () => {
  expect(advice([foreign], "index file corrupt")).toBe(
    "let git say what is ours, for now it fails: index file corrupt",
  );
});

import { expect, test } from "@jest/globals";
import { hasSample } from "../../sdk/rules/samples.ts";

test.each([
  ["1", 0, true],
  ["_ 1", 0, false],
  ["_ 1", 1, true],
  ["_x5 1", 4, false],
  ["_x5 1", 5, true],
  ["1x5", 0, true],
  ["-1-2x3", 0, true],
  ["stale", 5, false],
  ["stale {{schema:0 count:1 sum:2}}x2", 1, true],
  ["", 9, false],
])("the values %j have a sample up to the place %i: %j", (values, last, has) => {
  expect(hasSample(values, last)).toBe(has);
});

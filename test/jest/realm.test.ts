import { constants, isContext } from "node:vm";
import { expect, test } from "@jest/globals";

test("the globals of tests are a context's own, behind no proxy", () => {
  expect(isContext(globalThis)).toBe("DONT_CONTEXTIFY" in constants);
});

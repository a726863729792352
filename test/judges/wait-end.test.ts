import { afterEach, expect, test } from "@jest/globals";
import { eventually } from "../signals/eventually.ts";
import { waitEnd } from "./wait-end.ts";

const own = globalThis.jestGivesUp;
afterEach(() => {
  globalThis.jestGivesUp = own;
});

test("whoever waits ends before jest does, however long it would wait", () => {
  globalThis.jestGivesUp = Date.now() + 60_000;
  expect(waitEnd(3600)).toBe(globalThis.jestGivesUp - 5_000);
  expect(waitEnd(1)).toBeLessThan(Date.now() + 1_001);
});

test.each([
  ["what came last", () => Promise.resolve("other"), /Expected: "wanted"\s+Received: "other"/],
  ["the last error", () => Promise.reject(new Error("nobody")), /"wanted"\s.*nobody/],
  ["that no answer came", () => new Promise<string>(() => {}), /"wanted"\s.*"no answer"/],
])("it says then what it wanted, and %s", async (_, ask, said) => {
  globalThis.jestGivesUp = Date.now() + 5_300;
  await expect(eventually(ask, "wanted")).rejects.toThrow(said);
});

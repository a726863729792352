import { expect, test } from "@jest/globals";
import { digest } from "../../sdk/memory/digest.ts";
import { unlessSatisfied } from "../../sdk/memory/unless-satisfied.ts";

const input = (value: number) => [digest({ value })];
const law = import.meta.url;

test("a law that held for some input is not asked again, one that found something is", async () => {
  const own = Math.random();
  let asked = 0;
  const judge = (found: readonly string[]) => () => {
    asked += 1;
    return found;
  };
  expect(await unlessSatisfied(law, input(own), judge(["wrong"]))).toEqual(["wrong"]);
  expect(await unlessSatisfied(law, input(own), judge([]))).toEqual([]);
  expect(await unlessSatisfied(law, input(own), judge(["wrong"]))).toEqual([]);
  expect(asked).toBe(2);
  expect(await unlessSatisfied(law, input(own + 1), judge(["wrong"]))).toEqual(["wrong"]);
  const other = new URL("./imports-of.test.ts", import.meta.url).href;
  expect(await unlessSatisfied(other, input(own), judge(["wrong"]))).toEqual(["wrong"]);
});

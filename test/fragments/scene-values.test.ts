import { expect, test } from "@jest/globals";
import { counter, later } from "../../sdk/index.ts";

test("a counter grows by each step for its minutes, one value per minute", () => {
  expect(counter([3, 60], [2, 6])).toBe("0 60+60x2 186+6x1");
});

test("the series that match are zero for ten minutes first", () => {
  expect(later({ "bad{}": "0+1x5", "all{}": "0+9x5" }, /^bad/)).toEqual({
    "bad{}": "0x9 0+1x5",
    "all{}": "0+9x5",
  });
});

import { expect, test } from "@jest/globals";
import { didYouMean } from "../sdk/basics/did-you-mean.ts";

test("names the closest candidate", () => {
  expect(didYouMean("lokki", ["loki", "mimir"])).toBe('did you mean "loki"?');
});

test("stays silent when nothing is close", () => {
  expect(didYouMean("grafana", ["loki", "mimir"])).toBe("");
});

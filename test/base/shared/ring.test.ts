import { expect, test } from "@jest/globals";
import { copiesOf, refusePair } from "../../../base/shared/ring.ts";

test("one replica keeps one copy, and more of them three", () => {
  expect([1, 3, 5].map((replicas) => copiesOf({ replicas }))).toEqual([1, 3, 3]);
});

test("a ring that takes nothing without one of two is refused", () => {
  expect(() => refusePair(2, "samples")).toThrow(
    "Cannot run 2 replicas: samples need two of three",
  );
  for (const replicas of [1, 3]) expect(() => refusePair(replicas, "samples")).not.toThrow();
});

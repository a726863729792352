import { expect, test } from "@jest/globals";
import { ends } from "../../sdk/check/ends.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import type { Lifecycle } from "../../sdk/index.ts";
import { componentOf, smallFleet } from "../small-fleet.ts";

const end = { since: "2026-03-02", evidence: "https://example.com/end", successor: "Alloy" };

function endsOf(lifecycle: Lifecycle | undefined): readonly string[] {
  const example = componentOf("example", [], lifecycle ? { lifecycle } : {});
  return ends(evaluate(smallFleet([], { beside: { example } })).evaluated);
}

test("what its makers give up is told once, with the clusters that run it", () => {
  expect(endsOf({ status: "endOfLife", ...end })).toEqual([
    "eu-test, us-test: example is at the end of its life since 2026-03-02 (https://example.com/end): Alloy takes its place",
  ]);
  expect(endsOf({ status: "deprecated", ...end })).toEqual([
    "eu-test, us-test: example is deprecated since 2026-03-02 (https://example.com/end): Alloy takes its place",
  ]);
  expect(endsOf(undefined)).toEqual([]);
});

import { expect, test } from "@jest/globals";
import type { RuleProof } from "../../sdk/rules/rule-proofs.ts";
import { ratchetFaults } from "./ratchet.ts";

const rule = { alert: "Slow", expr: "a > 1", labels: { severity: "warning" } };
const name = "shop Slow/warning";

function proof(survivors: Readonly<Record<string, string>>): RuleProof {
  return { name, component: "shop", rule, rules: [rule], tests: [], survivors };
}

const mutations = ["> becomes <", "threshold 1 halved"].map((fault) => ({
  name,
  fault,
  proofs: [],
}));
const [turned, halved] = mutations;

test("what survives must be listed, a new rule's list being empty", () => {
  expect(ratchetFaults([proof({})], mutations, [halved!])).toEqual([
    "survives: shop Slow/warning: threshold 1 halved",
  ]);
  const listed = proof({ "threshold 1 halved": "a count is whole" });
  expect(ratchetFaults([listed], mutations, [halved!])).toEqual([]);
});

test("what is listed must survive, have a reason, and be a fault", () => {
  const listed = proof({
    "> becomes <": "why",
    "threshold 1 halved": " ",
    "threshold 2 halved": "why",
  });
  expect(ratchetFaults([listed], mutations, [halved!])).toEqual([
    "is listed and noticed: shop Slow/warning: > becomes <",
    "is listed without a reason: shop Slow/warning: threshold 1 halved",
    'is listed and no fault: shop Slow/warning: threshold 2 halved (did you mean "threshold 1 halved"?)',
  ]);
});

test("what survives on one cluster may be listed, though another cluster's rule notices it", () => {
  const listed = proof({ "> becomes <": "why" });
  expect(ratchetFaults([listed, listed], [...mutations, ...mutations], [turned!])).toEqual([]);
});

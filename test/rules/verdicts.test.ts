import { randomUUID } from "node:crypto";
import { expect, test } from "@jest/globals";
import { judgeProofs, type Proof } from "./judge-proofs.ts";
import { agreedBefore, rememberAnswers } from "./verdicts.ts";

/** A proof that nobody has seen before, that something recorded is so much. */
function proof(expected: number, metric = `x_${randomUUID().replaceAll("-", "")}`): Proof {
  return {
    rules: [{ record: metric, expr: "vector(1)" }],
    tests: [
      {
        name: "records",
        interval: "1m",
        input_series: [],
        promql_expr_test: [
          { expr: metric, eval_time: "1m", exp_samples: [{ labels: metric, value: expected }] },
        ],
      },
    ],
  };
}

test("an answer is known the next time, either way, and not that of a changed rule or test", async () => {
  const proofs = [proof(1, "known:right"), proof(2, "known:wrong"), proof(1)];
  rememberAnswers(proofs, await judgeProofs(proofs));
  expect(proofs.map(agreedBefore)).toEqual([true, false, true]);
  const { rules, tests } = proofs[2]!;
  expect(agreedBefore({ rules: [{ ...rules[0]!, expr: "vector(2)" }], tests })).toBeUndefined();
  expect(agreedBefore({ rules, tests: proof(1, "another").tests })).toBeUndefined();
});

import { expect, test } from "@jest/globals";
import { ruleProofs } from "../../sdk/rules/rule-proofs.ts";
import { evaluated } from "../base/evaluated.ts";
import { judgeProofs } from "./judge-proofs.ts";

const proofs = ruleProofs(evaluated);

test("every delivered rule does what its tests say, as promtool sees it", async () => {
  expect(proofs.length).toBeGreaterThan(0);
  const answers = await judgeProofs(proofs);
  const failed = proofs.flatMap(({ name }, index) =>
    answers[index] === undefined ? [] : [`${name}\n${answers[index]}`],
  );
  expect(failed).toEqual([]);
}, 300_000);

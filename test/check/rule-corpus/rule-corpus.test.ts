import { expect, test } from "@jest/globals";
import { formatFinding } from "../../../sdk/model/finding.ts";
import { rightRules } from "./right-rules.ts";
import { judgeCases } from "./world.ts";
import type { WrongCase } from "./wrong-case.ts";
import { wrongRules } from "./wrong-rules.ts";

/** The share of wrong rules that a law must refuse. */
const leastCaught = 0.88;

test("rules that look awkward and are right are not refused", async () => {
  const found = await judgeCases(rightRules);
  const refused = rightRules.flatMap(({ title }, index) =>
    found[index]!.map((finding) => `${title}: ${formatFinding(finding)}`),
  );
  expect(refused).toEqual([]);
});

/** The cases with the laws that refuse them. */
async function lawsOf(cases: readonly WrongCase[]) {
  const found = await judgeCases(cases);
  return cases.map((one, index) => ({
    ...one,
    laws: [...new Set(found[index]!.map(({ check }) => check))],
  }));
}

test("wrong rules are refused by the law that is about their fault", async () => {
  // Of what a schema refuses no other law speaks, nor of what stands beside it.
  const refused = wrongRules.filter((one) => "law" in one && one.law === "schema");
  const judged = [
    ...(await lawsOf(refused)),
    ...(await lawsOf(wrongRules.filter((one) => !refused.includes(one)))),
  ];
  const named = judged.filter((one) => "law" in one);
  expect(named.filter(({ law, laws }) => !laws.includes(law))).toEqual([]);
  // A law that learns to see one of these has it told here.
  const missed = judged.filter((one) => "missed" in one);
  expect(missed.filter(({ laws }) => laws.length > 0)).toEqual([]);

  const told = missed.map(({ title, missed: reason }) => `  ${title}: ${reason}`);
  const share = named.length / judged.length;
  const percent = Math.floor(share * 100);
  console.log(`${named.length} of ${judged.length} wrong rules are caught, ${percent} %. Not caught:
${told.join("\n")}`);
  expect(judged.length).toBeGreaterThanOrEqual(150);
  expect(share).toBeGreaterThanOrEqual(leastCaught);
});

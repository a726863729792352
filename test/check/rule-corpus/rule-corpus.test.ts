import { expect, test } from "@jest/globals";
import { formatProblem } from "../../../sdk/problem.ts";
import { rightRules } from "./right-rules.ts";
import { judgeCases } from "./world.ts";

test("rules that look awkward and are right are not refused", async () => {
  const found = await judgeCases(rightRules);
  const refused = rightRules.flatMap(({ title }, index) =>
    found[index]!.map((problem) => `${title}: ${formatProblem(problem)}`),
  );
  expect(refused).toEqual([]);
});

import { expect, test } from "@jest/globals";
import { promtoolCheckGroups } from "../judges/promtool.ts";
import type { ExampleRule } from "./promql-example.ts";
import { promqlExamples } from "./promql-examples.ts";
import { ruleFindings } from "./rule-world.ts";

/** `check: message (hint)` of each finding, without the rule's name. */
async function said(rules: readonly ExampleRule[]): Promise<string[]> {
  const findings = await ruleFindings(rules);
  return findings.map(({ check, message, hint }) => {
    const told = message.replace(/^\S+?[,:] /, "");
    return `${check}: ${told}${hint === undefined ? "" : ` (${hint})`}`;
  });
}

test.each(promqlExamples)("bad input $number: $title", async ({ check, wrong, says, right }) => {
  expect(await said([wrong])).toEqual([`${check}: ${says}`]);
  expect(await said([right])).toEqual([]);
});

test.each(promqlExamples)("promtool of bad input $number: $title", async (example) => {
  const wrong = await promtoolCheckGroups([{ name: "example", rules: [example.wrong] }]);
  expect(wrong.ok).toBe(example.promtoolAccepts);
  const right = await promtoolCheckGroups([{ name: "example", rules: [example.right] }]);
  expect(right.output).not.toMatch(/error/i);
  expect(right.ok).toBe(true);
});

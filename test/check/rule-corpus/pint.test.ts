import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { expect, test } from "@jest/globals";
import { stringify } from "yaml";
import { pintLint } from "../../judges/pint.ts";
import { rightRules } from "./right-rules.ts";
import { type Case, groupOf } from "./world.ts";
import { wrongRules } from "./wrong-rules.ts";

/** What pint says of rules that no law refuses, and why none does. */
const onlyByPint: Readonly<Record<string, string>> = {
  "alerts/for: redundant field with default value": "it changes nothing",
  "promql/nan: unsafe division in aggregation": "that a divisor is 0 at times is not known",
  "promql/regexp: redundant regexp": "it changes nothing",
  "promql/regexp: redundant regexp anchors": "it changes nothing",
  "promql/regexp: smelly regexp selector": "it may be meant",
};

/** `promql/regexp: redundant regexp` of each case. */
async function saidByPint(cases: readonly Case[]): Promise<readonly string[][]> {
  const folder = mkdtempSync(join(tmpdir(), "corpus-"));
  try {
    cases.forEach((one, index) => {
      const text = stringify({ groups: [groupOf(one, index)] });
      writeFileSync(join(folder, `${index}.yaml`), text);
    });
    const problems = await pintLint(folder);
    return cases.map((_, index) =>
      problems
        .filter(({ path }) => basename(path) === `${index}.yaml`)
        .map(({ reporter, problem }) => `${reporter}: ${problem}`),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("what pint finds without a Prometheus, a law finds too, but for what is listed", async () => {
  const passed = [...rightRules, ...wrongRules.filter((one) => "missed" in one)];
  const said = new Set((await saidByPint(passed)).flat());
  expect([...said].sort()).toEqual(Object.keys(onlyByPint).sort());
});

test("pint finds some of the wrong rules, so it was asked", async () => {
  const caught = wrongRules.filter((one) => "law" in one);
  const found = (await saidByPint(caught)).filter((problems) => problems.length > 0);
  expect(found.length).toBeGreaterThan(40);
  console.log(`pint finds ${found.length} of the ${caught.length} wrong rules that a law refuses`);
});

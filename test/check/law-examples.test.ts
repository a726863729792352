import { expect, test } from "@jest/globals";
import { remembered } from "../../sdk/basics/remembered.ts";
import { build } from "../../sdk/check/build.ts";
import { checks } from "../../sdk/check/checks.ts";
import { formatFinding, type Finding } from "../../sdk/model/finding.ts";
import { compareWithBase } from "../../sdk/upgrade/upgrade.ts";
import { history } from "../write/sandbox.ts";
import { shownOf } from "./checks-page.ts";
import { fleetOf, type LawExample, type Side } from "./law-example.ts";
import { lawExamples } from "./law-examples.ts";

/** What ran before, which what is wrong and what is right is compared with. */
const before = remembered((example: LawExample) => build(fleetOf(example, "before")));

async function findings(example: LawExample, side: Side): Promise<readonly Finding[]> {
  if (side === "before") return (await before(example)).findings;
  const built = await build(fleetOf(example, side));
  if (!example.before) return built.findings;
  const { files } = await before(example);
  const runs = files.map(({ path, content }) => [`generated/${path}`, content]);
  const repository = history(Object.fromEntries(runs));
  return [...built.findings, ...compareWithBase(built, { repository }).findings];
}

test.each(lawExamples)("$law: $title is refused, what is right instead is not", async (example) => {
  if (example.before) expect(await findings(example, "before")).toEqual([]);
  const refused = await findings(example, "wrong");
  expect([...new Set(refused.map(({ check }) => check))]).toEqual([example.law]);
  expect(refused.map(formatFinding)).toContainEqual(expect.stringContaining(example.says));
  expect(await findings(example, "right")).toEqual([]);
});

test("every law has an example of what it refuses, which the page shows", () => {
  const laws = Object.values(checks).flat();
  const without = laws.filter(({ name }) => shownOf(name).length === 0);
  expect(without.map(({ name }) => name)).toEqual([]);
});

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { loadFleet, repository } from "../sdk/commands/load-fleet.ts";
import { tests as endToEnd } from "./e2e/tests.ts";

const { clusters } = await loadFleet();
const stacks = new Map(
  clusters.flatMap(({ stacks }) => stacks.map(({ stack }) => [stack.name, stack])),
);
const files = readdirSync(join(repository, "test"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".test.ts"))
  .map((path) => `test/${path}`);

/** Whether a command runs something. */
function runs(command: string): boolean {
  const [, path = ""] = /^npm test -- (test\/\S+)$/.exec(command) ?? [];
  if (path !== "") return files.some((file) => file.startsWith(path));
  const [, name = ""] = /^npm run e2e -- (\S+)$/.exec(command) ?? [];
  return endToEnd.some((test) => test.name === name);
}

test("a command that runs nothing is found", () => {
  expect(
    ["npm test -- test/signals/lokki", "npm run e2e -- bootstrapp", "npm run bench"].filter(runs),
  ).toEqual([]);
});

test.each([...stacks.values()])(
  "$name: each application is proven, by a command that runs something",
  ({ applications, provenBy = {} }) => {
    expect(Object.keys(provenBy).sort()).toEqual(Object.keys(applications).sort());
    expect(Object.values(provenBy).filter((command) => !runs(command ?? ""))).toEqual([]);
  },
);

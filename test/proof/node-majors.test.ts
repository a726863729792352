import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { repository } from "../../sdk/commands/load-fleet.ts";
import { judgeVersion, requireJudge } from "../judges/judge-path.ts";
import { nodeJudges } from "../judges/judges.ts";
import { run } from "../judges/run.ts";
import type { PrintedTree } from "./print-tree.ts";

// A calendar day ahead of most of the world, and a language whose lower case of I is not i.
const elsewhere = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
const here = { TZ: "UTC", LANG: "C.UTF-8", LC_ALL: "C.UTF-8" };

/** The tree that a Node makes in a process of its own. */
async function treeOf(node: string, env: Readonly<Record<string, string>>): Promise<PrintedTree> {
  const args = ["sdk/start.mjs", "test/proof/print-tree.ts"];
  // jest's own flags are not for the Nodes that are asked here.
  const options = { cwd: repository, env: { ...env, NODE_OPTIONS: "" } };
  return JSON.parse((await run(node, args, options)).stdout) as PrintedTree;
}

let made: Promise<PrintedTree> | undefined;
/** What this Node makes; asked for where another one is there to be compared with. */
const own = () => (made ??= treeOf(process.execPath, here));

for (const judge of nodeJudges) {
  test(`Node ${judgeVersion(judge)} makes the same bytes elsewhere`, async () => {
    const node = requireJudge(judge.name);
    const { files } = await own();
    expect(await treeOf(node, elsewhere)).toEqual({
      node: judge.version,
      locale: "tr-TR",
      timeZone: elsewhere.TZ,
      files,
    });
  });
}

test("the oldest Node that is asked is the oldest that package.json allows", () => {
  const text = readFileSync(join(repository, "package.json"), "utf8");
  const { engines } = JSON.parse(text) as { engines: { node: string } };
  expect(`v${engines.node.replace(">=", "")}.0`).toBe(nodeJudges[0].version);
});

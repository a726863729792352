import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { compare, ownership } from "../../sdk/write/compare.ts";
import { askIndex } from "../../sdk/write/git.ts";
import { scan } from "../../sdk/write/scan.ts";
import { writeTree } from "../../sdk/write/write-tree.ts";
import { countingDisk } from "./failing-disk.ts";
import { runScript } from "./run-script.ts";
import { contents } from "./sandbox.ts";
import { after, files } from "./scenario-files.ts";
import { leftovers, scenario, torn } from "./scenario.ts";

const disk = countingDisk();
writeTree(files, scenario(), { disk });
const { calls } = disk;

interface Kill {
  readonly at: number;
  readonly signal: NodeJS.Signals;
  readonly manner: "whole" | "torn";
}

/** Kills a run in a repository of its own; says what is wrong afterwards. */
async function aftermath({ at, signal, manner }: Kill) {
  const repository = scenario();
  const tree = join(repository, "generated");
  const ended = await runScript("interrupted-run.ts", [repository, String(at), signal, manner]);
  const found = contents(tree);
  const differences = compare(files, scan(tree), ownership(askIndex(tree), new Map()));
  const report = writeTree(files, repository);
  return {
    at,
    ended: ended.signal ?? ended.stderr,
    torn: torn(found),
    isSeen: differences.length > 0 || isSame(found, after),
    isHealed: isSame(contents(tree), after),
    saved: [...report.saved],
    foreign: report.foreign,
    leftovers: leftovers(repository),
  };
}

function isSame(left: object, right: object): boolean {
  const text = (map: object) => JSON.stringify(Object.entries(map).sort());
  return text(left) === text(right);
}

async function check(kills: readonly Kill[]): Promise<void> {
  const waiting = [...kills];
  const work = async () => {
    for (let kill = waiting.shift(); kill; kill = waiting.shift()) {
      expect(await aftermath(kill)).toEqual({
        at: kill.at,
        ended: kill.signal,
        torn: [],
        isSeen: true,
        isHealed: true,
        saved: [],
        foreign: [],
        leftovers: [],
      });
    }
  };
  await Promise.all([work(), work()]);
}

const everyCall = calls.map((_, index) => index + 1);

test("bad input 100: SIGKILL before every call", async () => {
  await check(everyCall.map((at) => ({ at, signal: "SIGKILL", manner: "whole" })));
}, 60_000);

test("bad input 100: SIGKILL in the middle of every write", async () => {
  const writes = everyCall.filter((at) => calls[at - 1] === "write");
  await check(writes.map((at) => ({ at, signal: "SIGKILL", manner: "torn" })));
}, 60_000);

test("bad input 100: SIGINT and SIGTERM end a run as hard as SIGKILL", async () => {
  const at = calls.lastIndexOf("rename") - 3;
  await check([
    { at, signal: "SIGINT", manner: "whole" },
    { at, signal: "SIGTERM", manner: "whole" },
  ]);
}, 60_000);

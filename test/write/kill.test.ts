import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import { compare, ownership } from "../../sdk/write/compare.ts";
import { askIndex } from "../../sdk/write/git.ts";
import { scan } from "../../sdk/write/scan.ts";
import { writeTree } from "../../sdk/write/write-tree.ts";
import { countingDisk } from "./failing-disk.ts";
import { runScript } from "./run-script.ts";
import { contents, plainFolder } from "./sandbox.ts";
import { after, files } from "./scenario-files.ts";
import { leftovers, scenario, torn } from "./scenario.ts";

const whole = scenario();
const index = askIndex(join(whole, "generated"));
const disk = countingDisk();
writeTree(files, whole, { disk });
const { calls } = disk;

/** What is wrong in a repository where a run was killed, and after the next run. */
function aftermath(repository: string) {
  const tree = join(repository, "generated");
  const found = contents(tree);
  const differences = compare(files, scan(tree), ownership(index, new Map()));
  const report = writeTree(files, repository);
  return {
    torn: torn(found),
    isSeen: differences.length > 0 || isSame(found, after),
    isHealed: isSame(contents(tree), after),
    saved: [...report.saved],
    foreign: report.foreign,
    leftovers: leftovers(repository),
  };
}

const nothing = {
  torn: [],
  isSeen: true,
  isHealed: true,
  saved: [],
  foreign: [],
  leftovers: [],
};

function isSame(left: object, right: object): boolean {
  const text = (map: object) => JSON.stringify(Object.entries(map).sort());
  return text(left) === text(right);
}

/**
 * What the disk held before each call of one run and in the middle of each write. Calls are done when they return and
 * SIGKILL asks nobody, so that is what it leaves there; the run itself is killed before its last call.
 */
const states = plainFolder();
beforeAll(async () => {
  const args = [scenario(), String(calls.length), "SIGKILL", states];
  expect(await runScript("interrupted-run.ts", args)).toMatchObject({ signal: "SIGKILL" });
}, 60_000);

function check(names: readonly string[]): void {
  for (const name of names) {
    expect({ name, ...aftermath(join(states, name)) }).toEqual({ name, ...nothing });
  }
}

test("bad input 100: SIGKILL before every call", () => {
  check(calls.map((_, index) => String(index + 1)));
}, 60_000);

test("bad input 100: SIGKILL in the middle of every write", () => {
  const names = readdirSync(states).filter((name) => name.endsWith("-torn"));
  expect(names).toHaveLength(calls.filter((name) => name === "write").length);
  check(names);
}, 60_000);

test.each(["SIGINT", "SIGTERM", "SIGKILL"])(
  "bad input 100: %s ends a run as it stands",
  async (signal) => {
    const repository = scenario();
    const at = String(calls.lastIndexOf("rename") - 3);
    const ended = await runScript("interrupted-run.ts", [repository, at, signal]);
    expect(ended).toMatchObject({ signal, stderr: "" });
    expect(aftermath(repository)).toEqual(nothing);
  },
  60_000,
);

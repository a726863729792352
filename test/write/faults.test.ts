import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { compare, ownership } from "../../sdk/write/compare.ts";
import { askIndex } from "../../sdk/write/git.ts";
import { scan } from "../../sdk/write/scan.ts";
import { writeTree } from "../../sdk/write/write-tree.ts";
import { countingDisk, failingDisk } from "./failing-disk.ts";
import { contents } from "./sandbox.ts";
import { after, files } from "./scenario-files.ts";
import { leftovers, reset, scenario, torn } from "./scenario.ts";

const repository = scenario();
const tree = join(repository, "generated");
const index = askIndex(tree);
const disk = countingDisk();
writeTree(files, repository, { disk });
const { calls } = disk;

function differencesNow() {
  return compare(files, scan(tree), ownership(index, new Map()));
}

test("the run that the faults below interrupt makes every kind of call", () => {
  expect([...new Set(calls)].sort()).toEqual([
    "makeFolder",
    "removeFolder",
    "rename",
    "unlink",
    "write",
  ]);
  expect(contents(tree)).toEqual(after);
});

const healed = new Set<string>();

for (const code of ["ENOSPC", "EIO", "EMFILE", "EXDEV", "EACCES", "ENAMETOOLONG"]) {
  test(`bad input 99: ${code} at every call, also after half of the bytes`, () => {
    for (const isTorn of [false, true]) {
      for (let at = 1; at <= calls.length; at++) {
        if (isTorn && calls[at - 1] !== "write") continue;
        reset(repository);
        const stop = () => {
          throw Object.assign(new Error(`${code}: injected`), { code, syscall: "test" });
        };
        const place = `call ${at}, ${calls[at - 1]}${isTorn ? " torn" : ""}`;
        const disk = failingDisk({ at, stop, isTorn });
        // Whoever is told that a disk is full must know which: Node says it of every call but a write.
        const says = calls[at - 1] === "write" ? /injected '\// : /injected/;
        const failed = attempt(() => writeTree(files, repository, { disk }), says);
        const found = contents(tree);
        expect({ place, torn: torn(found) }).toEqual({ place, torn: [] });
        // Either the run says that it failed, or the tree is right.
        if (!failed) expect({ place, found }).toEqual({ place, found: after });
        // And `check` sees whatever is not right.
        const isRight = JSON.stringify(found) === JSON.stringify(sorted(after));
        expect({ place, seen: differencesNow().length > 0 }).toEqual({ place, seen: !isRight });

        // Another error that left the very same bytes heals the same way.
        const state = JSON.stringify([found, contents(join(repository, ".cache"))]);
        if (healed.has(state)) continue;
        healed.add(state);
        const report = writeTree(files, repository);
        expect({ place, healed: contents(tree) }).toEqual({ place, healed: after });
        expect({ place, saved: [...report.saved] }).toEqual({ place, saved: [] });
        expect(report.foreign).toEqual([]);
        expect(leftovers(repository)).toEqual([]);
      }
    }
  });
}

function attempt(action: () => unknown, says: RegExp): boolean {
  try {
    action();
    return false;
  } catch (error) {
    expect((error as Error).message).toMatch(says);
    return true;
  }
}

function sorted(map: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(map).sort(([left], [right]) => (left < right ? -1 : 1)));
}

test("bad input 100: what an interrupted run left is known as ours, also when the code changed since", () => {
  reset(repository);
  const stop = () => {
    throw Object.assign(new Error("EIO: injected"), { code: "EIO", syscall: "test" });
  };
  // By then every file is written, and the run has not come to its end.
  const broken = failingDisk({ at: calls.indexOf("removeFolder") + 1, stop });
  expect(() => writeTree(files, repository, { disk: broken })).toThrow("injected");
  expect(contents(tree)).toEqual(after);
  const changed = [{ path: "README.md", content: "other\n", source: "test" }];
  const report = writeTree(changed, repository);
  expect(report.removed).toContain("base/y/y.yaml");
  expect({ foreign: report.foreign, saved: [...report.saved] }).toEqual({ foreign: [], saved: [] });
});

import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, jest, test } from "@jest/globals";
import { filesBelow } from "../../sdk/basics/files-below.ts";
import { settled } from "../../sdk/commands/settled.ts";
import { writeTree } from "../../sdk/write/write-tree.ts";
import { asFiles, put, sandbox } from "../write/sandbox.ts";

const sources: Readonly<Record<string, string>> = {
  "sdk/commands/generate.ts": 'const { build } = await import("../check/build.ts");',
  "sdk/check/build.ts": "export const build = 1;",
  "clusters/index.ts": 'import "../base/web/web.ts";\nimport "../teams/shop.ts";',
  "base/web/web.ts": 'import limits from "./limits.json" with { type: "json" };',
  "base/web/limits.json": "{}",
  "base/web/RUNBOOK.md": "# web",
  "base/web/found-by-name.ts": "export const found = 1;",
  "teams/shop.ts": "export const shop = 1;",
  "node_modules/.package-lock.json": "{}",
};
const tree: Readonly<Record<string, string>> = {
  "README.md": "read me\n",
  "base/web/a.yaml": "a\n",
};

/** A checkout in which a run has written the tree; its sources were saved before this process began. */
function checkout(): string {
  const folder = sandbox(sources);
  writeTree(asFiles(tree), folder);
  age(folder);
  return folder;
}

function age(folder: string): void {
  for (const path of filesBelow(folder)) utimesSync(join(folder, path), 1e9, 1e9);
}

function verdictAfter(change: (folder: string) => void): string | undefined {
  const folder = checkout();
  change(folder);
  age(folder);
  return settled(folder)?.verdict;
}

const unchanged = verdictAfter(() => undefined);

test("the same checkout elsewhere has the same state, and the next run finds it", () => {
  const folder = checkout();
  expect(settled(folder)).toEqual({ verdict: unchanged, files: 2 });
  expect(settled(folder)).toEqual({ verdict: unchanged, files: 2 });
});

test.each(Object.keys(sources))("a change of %s is another state", (path) => {
  const changed = verdictAfter((folder) => put(folder, { [path]: `${sources[path]} ` }));
  expect(changed).toMatch(/^.{28}$/);
  expect(changed).not.toBe(unchanged);
});

test("so is a file that content has now, and another tree that a run wrote", () => {
  const states = [
    verdictAfter((folder) => put(folder, { "base/mail/RUNBOOK.md": "# mail" })),
    verdictAfter((folder) => rmSync(join(folder, "base/web/RUNBOOK.md"))),
    verdictAfter((folder) => void writeTree(asFiles({ "README.md": "other\n" }), folder)),
    verdictAfter((folder) => void mkdirSync(join(folder, "generated/empty"))),
  ];
  expect(states).not.toContain(undefined);
  expect(new Set([unchanged, ...states]).size).toBe(5);
});

test("so are another environment and another day, for content that reads them though it must not", () => {
  const folder = checkout();
  process.env["SETTLED_TEST"] = "1";
  const elsewhere = settled(folder)?.verdict;
  delete process.env["SETTLED_TEST"];
  jest.useFakeTimers({ now: new Date("2030-01-01") });
  const later = settled(folder)?.verdict;
  jest.useRealTimers();
  expect(new Set([unchanged, elsewhere, later]).size).toBe(3);
  expect(settled(folder)?.verdict).toBe(unchanged);
});

const generated = (path: string) => (folder: string) => join(folder, "generated", path);

test.each<[string, (folder: string) => void]>([
  ["an edit made by hand", (folder) => put(folder, { "generated/README.md": "edited\n" })],
  ["a file that is gone", (folder) => rmSync(generated("README.md")(folder))],
  ["somebody's file", (folder) => put(folder, { "generated/notes.txt": "mine\n" })],
  ["what a killed run left", (folder) => put(folder, { "generated/.generate-1-a": "" })],
  ["a link", (folder) => symlinkSync("README.md", generated("link")(folder))],
  ["a link in content", (folder) => symlinkSync("web", join(folder, "base/mail"))],
  ["a mode", (folder) => chmodSync(generated("README.md")(folder), 0o755)],
  ["another run", (folder) => put(folder, { [`.cache/generate.lock/${process.ppid}`]: "" })],
  ["no record of a run", (folder) => rmSync(join(folder, ".cache/generated.json"))],
  ["no list of packages", (folder) => rmSync(join(folder, "node_modules/.package-lock.json"))],
  ["no tree", (folder) => rmSync(generated("")(folder), { recursive: true })],
])("a run must look at %s", (_, change) => {
  expect(verdictAfter(change)).toBeUndefined();
});

test.each(["sdk/check/build.ts", "teams/shop.ts", "base/web/RUNBOOK.md"])(
  "a run must look at %s that was saved after the process began",
  (path) => {
    const folder = checkout();
    put(folder, { [path]: readFileSync(join(folder, path), "utf8") });
    expect(settled(folder)).toBeUndefined();
  },
);

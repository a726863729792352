import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { writeTree } from "../../sdk/write/write-tree.ts";
import { git } from "../git.ts";
import { asFiles, commit, contents, put, sandbox } from "./sandbox.ts";

const tree = (repository: string) => contents(join(repository, "generated"));

test("bad input 96: an edit by hand is healed after it was copied aside and named", () => {
  const repository = sandbox({ "generated/a.yaml": "a: 1\n" });
  put(repository, { "generated/a.yaml": "a: urgent\n" });
  const { written, saved } = writeTree(asFiles({ "a.yaml": "a: 2\n" }), repository);
  expect(written).toEqual(["a.yaml"]);
  expect(tree(repository)).toEqual({ "a.yaml": "a: 2\n" });
  const copy = saved.get("a.yaml") ?? "";
  expect(copy).toMatch(/^\.cache\/hand-edits\//);
  expect(readFileSync(join(repository, copy), "utf8")).toBe("a: urgent\n");
  expect(git(repository, ["status", "--porcelain"])).toBe(" M generated/a.yaml\n");
});

test("bad input 96: what HEAD has is no edit by hand", () => {
  const repository = sandbox({ "generated/a.yaml": "a: 1\n" });
  expect(writeTree(asFiles({ "a.yaml": "a: 2\n" }), repository).saved.size).toBe(0);
});

test("bad input 96: what the last run left is no edit by hand, though HEAD lacks it", () => {
  const repository = sandbox({ "generated/a.yaml": "a: 1\n" });
  writeTree(asFiles({ "a.yaml": "a: 2\n", "b.yaml": "b: 2\n" }), repository);
  const { saved, removed } = writeTree(asFiles({ "a.yaml": "a: 3\n" }), repository);
  expect(saved.size).toBe(0);
  expect(removed).toEqual(["b.yaml"]);
});

test("bad input 96: an edit that is only staged is copied aside, for the next git add would lose it", () => {
  const repository = sandbox({ "generated/a.yaml": "a: 1\n" });
  put(repository, { "generated/a.yaml": "a: staged\n" });
  git(repository, ["add", "--all"]);
  const { saved } = writeTree(asFiles({ "a.yaml": "a: 2\n" }), repository);
  expect(readFileSync(join(repository, saved.get("a.yaml") ?? ""), "utf8")).toBe("a: staged\n");
});

test("bad input 102: what a merge staged by itself is no edit by hand", () => {
  const repository = sandbox({ "generated/a.yaml": "a: 1\n", "generated/b.yaml": "b: 1\n" });
  git(repository, ["checkout", "--quiet", "-b", "theirs"]);
  put(repository, { "generated/a.yaml": "a: theirs\n", "generated/b.yaml": "b: theirs\n" });
  commit(repository, "theirs");
  git(repository, ["checkout", "--quiet", "main"]);
  put(repository, { "generated/a.yaml": "a: ours\n" });
  commit(repository, "ours");
  expect(() => git(repository, ["merge", "--no-edit", "theirs"])).toThrow();
  const { saved } = writeTree(asFiles({ "a.yaml": "a: 2\n", "b.yaml": "b: 2\n" }), repository);
  // The marks of the conflict stand nowhere else.
  expect([...saved.keys()]).toEqual(["a.yaml"]);
});

test("bad input 96: an edit in a file that nothing makes any more is copied aside before it goes", () => {
  const repository = sandbox({ "generated/a.yaml": "a: 1\n", "generated/b.yaml": "b: 1\n" });
  put(repository, { "generated/b.yaml": "b: urgent\n" });
  const { saved, removed } = writeTree(asFiles({ "a.yaml": "a: 1\n" }), repository);
  expect(removed).toEqual(["b.yaml"]);
  expect(readFileSync(join(repository, saved.get("b.yaml") ?? ""), "utf8")).toBe("b: urgent\n");
});

test("bad input 96: an edit that equals the new output is simply right", () => {
  const repository = sandbox({ "generated/a.yaml": "a: 1\n" });
  put(repository, { "generated/a.yaml": "a: 2\n" });
  const report = writeTree(asFiles({ "a.yaml": "a: 2\n" }), repository);
  expect(report).toMatchObject({ written: [], removed: [], foreign: [] });
  expect(report.saved.size).toBe(0);
});

test("bad input 96: edits of two runs do not overwrite each other", () => {
  const repository = sandbox({ "generated/a.yaml": "a: 1\n" });
  const copies = ["one", "two"].map((edit) => {
    put(repository, { "generated/a.yaml": `a: ${edit}\n` });
    return writeTree(asFiles({ "a.yaml": "a: 2\n" }), repository).saved.get("a.yaml") ?? "";
  });
  expect(copies.map((copy) => readFileSync(join(repository, copy), "utf8"))).toEqual([
    "a: one\n",
    "a: two\n",
  ]);
});

test("bad input 96: a spoilt record makes every unexpected file an edit by hand", () => {
  const repository = sandbox({ "generated/a.yaml": "a: 1\n" });
  writeTree(asFiles({ "a.yaml": "a: 2\n" }), repository);
  put(repository, { ".cache/generated.json": '{"a.ya' });
  const { saved } = writeTree(asFiles({ "a.yaml": "a: 3\n" }), repository);
  expect(readFileSync(join(repository, saved.get("a.yaml") ?? ""), "utf8")).toBe("a: 2\n");
});

test("a run that changes nothing touches nothing", () => {
  const repository = sandbox({ "generated/a.yaml": "a: 1\n" });
  const files = asFiles({ "a.yaml": "a: 1\n" });
  writeTree(files, repository);
  const paths = ["generated/a.yaml", "generated", ".cache/generated.json"].map((path) =>
    join(repository, path),
  );
  const times = () => paths.map((path) => statSync(path, { bigint: true }).mtimeNs);
  const before = times();
  writeTree(files, repository);
  expect(times()).toEqual(before);
});

test("bad input 102: a merge with conflicts in the tree is healed by one run", () => {
  const base = Array.from({ length: 9 }, (_, line) => `line${line}: 0\n`);
  const changed = (line: number, value: string) =>
    base.map((text, index) => (index === line ? `line${line}: ${value}\n` : text)).join("");
  const repository = sandbox({
    "generated/a.yaml": base.join(""),
    "generated/deleted.yaml": "d: 1\n",
    "generated/same.yaml": "s: 1\n",
  });
  git(repository, ["checkout", "--quiet", "-b", "theirs"]);
  put(repository, { "generated/a.yaml": changed(4, "theirs"), "generated/deleted.yaml": "d: 2\n" });
  commit(repository, "theirs");
  git(repository, ["checkout", "--quiet", "main"]);
  put(repository, { "generated/a.yaml": changed(4, "ours") });
  git(repository, ["rm", "--quiet", "generated/deleted.yaml"]);
  commit(repository, "ours");
  expect(() => git(repository, ["merge", "--no-edit", "theirs"])).toThrow();
  expect(tree(repository)["a.yaml"]).toMatch(/^<<<<<<< HEAD$/m);

  const wanted = { "a.yaml": changed(4, "both"), "same.yaml": "s: 1\n" };
  const report = writeTree(asFiles(wanted), repository);
  expect(tree(repository)).toEqual(wanted);
  expect(report.removed).toEqual(["deleted.yaml"]);
  expect(report.foreign).toEqual([]);

  commit(repository, "merge");
  expect(git(repository, ["status", "--porcelain"])).toBe("");
  expect(writeTree(asFiles(wanted), repository)).toMatchObject({ written: [], removed: [] });
});

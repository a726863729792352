import { mkdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { writeTree } from "../../sdk/write/write-tree.ts";
import { git } from "../git.ts";
import { asFiles, contents, plainFolder, put, sandbox } from "./sandbox.ts";
import { check, left, tree } from "./tree.test.ts";

test("bad input 95: a foreign file fails the check, is kept and named", () => {
  const repository = sandbox({ "generated/a.yaml": "a: 1\n" });
  put(repository, { "generated/mine/notes.txt": "mine\n" });
  const wanted = { "a.yaml": "a: 1\n" };
  expect(check(wanted, repository)).toEqual(["foreign mine/notes.txt"]);
  expect(writeTree(asFiles(wanted), repository).foreign).toEqual(["mine/notes.txt"]);
  expect(tree(repository)).toEqual({ ...wanted, "mine/notes.txt": "mine\n" });
});

test("bad input 95: a link that is in nobody's way fails the check, is kept and named", () => {
  const repository = sandbox({ "generated/a.yaml": "a: 1\n" });
  symlinkSync("a.yaml", join(repository, "generated/link"));
  expect(check({ "a.yaml": "a: 1\n" }, repository)).toEqual([`strange link ${left}`]);
  expect(writeTree(asFiles({ "a.yaml": "a: 1\n" }), repository).foreign).toEqual(["link"]);
  expect(tree(repository)).toEqual({ "a.yaml": "a: 1\n", link: "-> a.yaml" });
});

test("bad input 95: names that are no UTF-8 fail the check, are kept and named", () => {
  const repository = sandbox({ "generated/a.yaml": "a: 1\n" });
  const named = (name: string) =>
    Buffer.concat([Buffer.from(join(repository, "generated/")), Buffer.from(name, "latin1")]);
  writeFileSync(named("b\xff.yaml"), "mine\n");
  mkdirSync(named("\xe9"));
  writeFileSync(named("\xe9/c.yaml"), "mine\n");
  const wanted = { "a.yaml": "a: 2\n" };
  expect(check(wanted, repository)).toEqual([
    expect.stringMatching(/^changed a.yaml/),
    `strange b\ufffd.yaml ${left}`,
    `strange \ufffd ${left}`,
  ]);
  expect(writeTree(asFiles(wanted), repository)).toMatchObject({
    written: ["a.yaml"],
    foreign: ["b\ufffd.yaml", "\ufffd"],
  });
});

test("bad input 97: outside a git checkout nothing is removed, and what is left over is named", () => {
  const repository = plainFolder();
  writeTree(asFiles({ "a.yaml": "a: 1\n", "b.yaml": "b: 1\n" }), repository);
  const report = writeTree(asFiles({ "a.yaml": "a: 2\n" }), repository);
  expect(report).toMatchObject({ removed: [], foreign: ["b.yaml"] });
  expect(report.gitFault).toBeUndefined();
  expect(tree(repository)).toEqual({ "a.yaml": "a: 2\n", "b.yaml": "b: 1\n" });
});

test("bad input 97: where git fails nothing is removed, and its reason is told", () => {
  const repository = sandbox({ "generated/a.yaml": "a: 1\n", "generated/b.yaml": "b: 1\n" });
  writeFileSync(join(repository, ".git/index"), "this is no index");
  expect(writeTree(asFiles({ "a.yaml": "a: 2\n" }), repository)).toMatchObject({
    removed: [],
    foreign: ["b.yaml"],
    gitFault: expect.stringMatching(/index/),
  });
});

test("bad input 97: where there is no git program nothing is removed", () => {
  const repository = sandbox({ "generated/b.yaml": "b: 1\n" });
  const path = process.env["PATH"];
  process.env["PATH"] = plainFolder();
  try {
    expect(writeTree([], repository)).toMatchObject({
      removed: [],
      foreign: ["b.yaml"],
      gitFault: "there is no git on the PATH",
    });
  } finally {
    process.env["PATH"] = path;
  }
});

test("bad input 97: a tracked file behind a link that leaves the tree is not removed", () => {
  const repository = sandbox({ "generated/a/b.yaml": "b: 1\n" });
  const outside = plainFolder();
  renameSync(join(repository, "generated/a"), join(outside, "a"));
  symlinkSync(join(outside, "a"), join(repository, "generated/a"));
  expect(writeTree([], repository)).toMatchObject({ removed: [], foreign: ["a"] });
  expect(contents(outside)).toEqual({ "a/b.yaml": "b: 1\n" });
});

test("bad input 97: git answers about this repository also inside a hook of another", () => {
  const repository = sandbox({ "generated/a.yaml": "a: 1\n", "generated/b.yaml": "b: 1\n" });
  const other = sandbox();
  process.env["GIT_DIR"] = join(other, ".git");
  process.env["GIT_INDEX_FILE"] = join(other, ".git/index");
  try {
    const { removed } = writeTree(asFiles({ "a.yaml": "a: 1\n" }), repository);
    expect(removed).toEqual(["b.yaml"]);
  } finally {
    delete process.env["GIT_DIR"];
    delete process.env["GIT_INDEX_FILE"];
  }
});

test("before the first commit the staged files are ours", () => {
  const repository = plainFolder();
  git(repository, ["init", "--quiet"]);
  put(repository, { "generated/a.yaml": "a: 1\n", "generated/ü b.yaml": "b: 1\n" });
  git(repository, ["add", "--all"]);
  expect(writeTree(asFiles({ "a.yaml": "a: 1\n" }), repository).removed).toEqual(["ü b.yaml"]);
});

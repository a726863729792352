import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { compare, ownership } from "../../sdk/write/compare.ts";
import { askIndex } from "../../sdk/write/git.ts";
import { scan } from "../../sdk/write/scan.ts";
import { writeTree } from "../../sdk/write/write-tree.ts";
import { runScript } from "./run-script.ts";
import { git } from "../git.ts";
import { asFiles, commit, contents, plainFolder, put, sandbox } from "./sandbox.ts";

export const tree = (repository: string) => contents(join(repository, "generated"));

export const left = "no file of a plain name: not followed, written to or removed";

/** What `npm run check` would list. */
export function check(files: Readonly<Record<string, string>>, repository: string): string[] {
  const folder = join(repository, "generated");
  const differences = compare(asFiles(files), scan(folder), ownership(askIndex(folder), new Map()));
  return differences.map(({ kind, path, detail }) =>
    [kind, path, detail].filter(Boolean).join(" "),
  );
}

test("bad input 91: a tree that is not there is made", () => {
  const repository = sandbox();
  writeTree(asFiles({ "a/b/c.yaml": "c: 1\n" }), repository);
  expect(tree(repository)).toEqual({ "a/b/c.yaml": "c: 1\n" });
});

for (const [name, folder] of [
  ["the root", "/"],
  ["the home folder", homedir()],
  ["the repository", "."],
  ["the repository by a way round", "generated/.."],
  ["a folder beside the repository", "../beside"],
  ["git's own folder", ".git"],
  ["a folder in git's own folder", ".git/hooks"],
  ["git's own folder of something inside", "vendor/.git"],
] as const) {
  test(`bad input 92: ${name} is refused as the tree`, () => {
    const repository = sandbox({ "kept.txt": "kept\n" });
    const before = contents(repository);
    expect(() => writeTree(asFiles({ "a.yaml": "a: 1\n" }), repository, { folder })).toThrow(
      `${folder}: Cannot write the tree here`,
    );
    expect(contents(repository)).toEqual(before);
  });
}

test("bad input 92: a home folder inside the repository is refused as the tree", async () => {
  const repository = sandbox({ "home/kept.txt": "kept\n" });
  const { code, stderr } = await runScript("whole-run.ts", [repository, "home"], {
    HOME: join(repository, "home"),
  });
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: expect.stringContaining("home: Cannot write the tree here"),
  });
  expect(contents(repository)["home/kept.txt"]).toBe("kept\n");
});

test("bad input 92: a file is refused as the tree", () => {
  const repository = sandbox({ generated: "a file\n" });
  expect(() => writeTree(asFiles({ "a.yaml": "a: 1\n" }), repository)).toThrow("is not a folder");
  expect(contents(repository)["generated"]).toBe("a file\n");
});

test("bad input 93: a tree that is a link is refused, and what it leads to is untouched", () => {
  const repository = sandbox();
  const outside = plainFolder();
  put(outside, { canary: "sings\n" });
  symlinkSync(outside, join(repository, "generated"));
  expect(() => writeTree(asFiles({ canary: "dead\n" }), repository)).toThrow("is a symbolic link");
  expect(contents(outside)).toEqual({ canary: "sings\n" });
});

test("bad input 93: a tree below a link is refused, and what it leads to is untouched", () => {
  const repository = sandbox();
  const outside = plainFolder();
  put(outside, { "generated/canary": "sings\n" });
  symlinkSync(outside, join(repository, "deploy"));
  const write = () =>
    writeTree(asFiles({ canary: "dead\n" }), repository, { folder: "deploy/generated" });
  expect(write).toThrow("is a symbolic link");
  expect(contents(outside)).toEqual({ "generated/canary": "sings\n" });
});

test("bad input 93: a repository that is reached through a link is written", () => {
  const repository = sandbox();
  const link = join(plainFolder(), "link");
  symlinkSync(repository, link);
  writeTree(asFiles({ "a.yaml": "a: 1\n" }), link);
  expect(tree(repository)).toEqual({ "a.yaml": "a: 1\n" });
});

for (const place of ["at a file", "at a folder"] as const) {
  test(`bad input 94: a link ${place} of the tree is refused, canary untouched, nothing written`, () => {
    const repository = sandbox({ "generated/z.yaml": "z: 1\n" });
    const outside = plainFolder();
    put(outside, { "b.yaml": "sings\n" });
    const [target, link] =
      place === "at a file" ? [join(outside, "b.yaml"), "a/b.yaml"] : [outside, "a"];
    mkdirSync(join(repository, "generated/a"));
    if (place === "at a folder") execFileSync("rmdir", [join(repository, "generated/a")]);
    symlinkSync(target, join(repository, "generated", link));
    const wanted = { "a/b.yaml": "b: 1\n", "z.yaml": "z: 2\n" };
    expect(() => writeTree(asFiles(wanted), repository)).toThrow(
      `generated/${link}: Cannot write a/b.yaml: this is in its way`,
    );
    expect(contents(outside)).toEqual({ "b.yaml": "sings\n" });
    expect(tree(repository)).toEqual({ [link]: `-> ${target}`, "z.yaml": "z: 1\n" });
    expect(check(wanted, repository)).toContain(`strange ${link} ${left}`);
  });
}

test("bad input 94: a link that leads nowhere is refused too", () => {
  const repository = sandbox();
  mkdirSync(join(repository, "generated"));
  const outside = join(plainFolder(), "absent");
  symlinkSync(outside, join(repository, "generated/a.yaml"));
  expect(() => writeTree(asFiles({ "a.yaml": "a: 1\n" }), repository)).toThrow("is in its way");
  expect(existsSync(outside)).toBe(false);
});

test("bad input 94: a pipe in a file's place is refused, not waited for", () => {
  const repository = sandbox();
  mkdirSync(join(repository, "generated"));
  execFileSync("mkfifo", [join(repository, "generated/a.yaml")]);
  expect(() => writeTree(asFiles({ "a.yaml": "a: 1\n" }), repository)).toThrow("is in its way");
  expect(lstatSync(join(repository, "generated/a.yaml")).isFIFO()).toBe(true);
});

test("bad input 94: a folder with somebody's files in a file's place is refused, nothing written", () => {
  const repository = sandbox({ "generated/z.yaml": "z: 1\n" });
  put(repository, { "generated/a.yaml/canary": "sings\n" });
  const wanted = { "a.yaml": "a: 1\n", "z.yaml": "z: 2\n" };
  expect(() => writeTree(asFiles(wanted), repository)).toThrow(
    "generated/a.yaml/canary: Cannot write a.yaml: this is in its way",
  );
  expect(tree(repository)).toEqual({ "a.yaml/canary": "sings\n", "z.yaml": "z: 1\n" });
});

test("bad input 94: somebody's file in a folder's place is refused, nothing written", () => {
  const repository = sandbox({ "generated/z.yaml": "z: 1\n" });
  put(repository, { "generated/a": "sings\n" });
  const wanted = { "a/b.yaml": "b: 1\n", "z.yaml": "z: 2\n" };
  expect(() => writeTree(asFiles(wanted), repository)).toThrow("Cannot write a/b.yaml");
  expect(tree(repository)).toEqual({ a: "sings\n", "z.yaml": "z: 1\n" });
});

test("bad input 94: an empty folder in a file's place gives way", () => {
  const repository = sandbox();
  mkdirSync(join(repository, "generated/a.yaml/inner"), { recursive: true });
  writeTree(asFiles({ "a.yaml": "a: 1\n" }), repository);
  expect(tree(repository)).toEqual({ "a.yaml": "a: 1\n" });
});

test("a file of ours gives way to a folder, and a folder of ours to a file", () => {
  const repository = sandbox({ "generated/a": "file\n", "generated/b/c": "in folder\n" });
  const wanted = { "a/c": "in folder\n", b: "file\n" };
  const { removed } = writeTree(asFiles(wanted), repository);
  expect(removed).toEqual(["a", "b/c"]);
  expect(tree(repository)).toEqual(wanted);
});

test("bad input 93: a cache that is a link is refused, and what it leads to is untouched", () => {
  const repository = sandbox({ ".gitignore": ".cache\n" });
  const outside = plainFolder();
  symlinkSync(outside, join(repository, ".cache"));
  expect(() => writeTree(asFiles({ "a.yaml": "a: 1\n" }), repository)).toThrow(
    /^\.cache: Cannot write notes here: .*\.cache is a symbolic link; move it away$/,
  );
  expect(contents(outside)).toEqual({});
  expect(tree(repository)).toEqual({});
});

test("bad input 103: a checkout with CRLF is reported as line endings, and healed without a fuss", () => {
  const repository = sandbox({ "generated/a.yaml": "a: 1\nb: 2\n" });
  git(repository, ["config", "core.autocrlf", "true"]);
  execFileSync("rm", [join(repository, "generated/a.yaml")]);
  git(repository, ["checkout", "--", "generated/a.yaml"]);
  expect(tree(repository)).toEqual({ "a.yaml": "a: 1\r\nb: 2\r\n" });
  const wanted = { "a.yaml": "a: 1\nb: 2\n" };
  expect(check(wanted, repository)).toEqual(["line endings a.yaml"]);
  expect(writeTree(asFiles(wanted), repository).saved.size).toBe(0);
  expect(tree(repository)).toEqual(wanted);
});

test("bad input 104: an executable bit is a difference, other modes and times are not", () => {
  const repository = sandbox({ "generated/a.yaml": "a: 1\n", "generated/b.yaml": "b: 1\n" });
  const wanted = { "a.yaml": "a: 1\n", "b.yaml": "b: 1\n" };
  chmodSync(join(repository, "generated/a.yaml"), 0o755);
  chmodSync(join(repository, "generated/b.yaml"), 0o600);
  expect(check(wanted, repository)).toEqual(["mode a.yaml"]);
  expect(writeTree(asFiles(wanted), repository).written).toEqual(["a.yaml"]);
  expect(statSync(join(repository, "generated/a.yaml")).mode & 0o777).toBe(0o644);
  expect(git(repository, ["status", "--porcelain"])).toBe("");
});

test("bad input 104: files are 0644 under any umask", () => {
  for (const mask of [0o000, 0o077, 0o777 & ~0o700]) {
    const repository = sandbox();
    const before = process.umask(mask);
    try {
      writeTree(asFiles({ "a/b.yaml": "b: 1\n" }), repository);
    } finally {
      process.umask(before);
    }
    expect(statSync(join(repository, "generated/a/b.yaml")).mode & 0o777).toBe(0o644);
  }
});

test("bad input 108: the folder of a renamed application goes entirely", () => {
  const repository = sandbox({
    "generated/overlays/us/old/kustomization.yaml": "k\n",
    "generated/overlays/us/old/config/a.ini": "a\n",
  });
  writeTree(asFiles({ "overlays/us/new/kustomization.yaml": "k\n" }), repository);
  expect(readdirSync(join(repository, "generated/overlays/us"))).toEqual(["new"]);
  commit(repository, "renamed");
  expect(git(repository, ["status", "--porcelain"])).toBe("");
});

test("a killed run's temporary file fails the check and is swept", () => {
  const repository = sandbox({ "generated/a.yaml": "a: 1\n" });
  put(repository, { "generated/b/.generate-4242-b.yaml": "ha" });
  const wanted = { "a.yaml": "a: 1\n" };
  expect(check(wanted, repository)).toEqual(["temporary b/.generate-4242-b.yaml"]);
  writeTree(asFiles(wanted), repository);
  expect(tree(repository)).toEqual(wanted);
  expect(existsSync(join(repository, "generated/b"))).toBe(false);
});

import { execFileSync, spawnSync } from "node:child_process";
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { repository } from "../sdk/commands/load-fleet.ts";
import { copyFiles } from "./copy-files.ts";
import { git } from "./git.ts";
import { fixtureCheckout } from "./fixture/checkout.ts";

/** The hook as a contributor meets it: a real `git commit` in a checkout with it. */
const scratch = mkdtempSync(join(tmpdir(), "pre-commit-"));
const copy = join(scratch, "copy");
const [source, made] = ["base/web/image.ts", "generated/base/web/deployment-web.yaml"] as const;
const text = (path: string) => readFileSync(join(copy, path), "utf8");

beforeAll(async () => {
  await fixtureCheckout(copy);
  copyFiles(join(repository, ".husky"), join(copy, ".husky"));
  git(copy, ["add", "--force", ".husky/pre-commit", ".husky/_/h", ".husky/_/pre-commit"]);
  // Here it is a link, which .gitignore does not mean.
  mkdirSync(join(copy, ".git/info"));
  writeFileSync(join(copy, ".git/info/exclude"), "node_modules\n");
  git(copy, ["rm", "--quiet", "--cached", "node_modules"]);
  git(copy, ["commit", "--quiet", "--amend", "--no-verify", "--no-edit"]);
  execFileSync("node_modules/.bin/husky", { cwd: copy });
}, 60_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Commits what is staged, or these paths as they lie there, for which git makes the hook an index of its own. */
function commit(folder = copy, ...paths: string[]): { code: number | null; output: string } {
  const identity = ["-c", "user.name=test", "-c", "user.email=test@example.com"];
  const options = { cwd: folder, encoding: "utf8" } as const;
  const { status, stdout, stderr } = spawnSync(
    "git",
    [...identity, "commit", "-m", "x", "--", ...paths],
    options,
  );
  return { code: status, output: stdout + stderr };
}

/** Writes another version of the image into a file of the work tree, and into TypeScript as prettier would not. */
function setImage(path: string, version: string): void {
  const written = text(path).replace(/(tests\/web:\d+\.\d+)\.\d+/, `$1.${version}`);
  writeFileSync(join(copy, path), written.replace("const image =", "const  image  ="));
}

/** Leaves what a killed hook may leave where the next one lays out what is staged. */
function disturb(folder: string): void {
  writeFileSync(join(folder, ".git/index.lock"), "");
  writeFileSync(join(folder, "generated/base/web/left.yaml"), "a: 1\n");
  writeFileSync(join(folder, source), "");
  rmSync(join(folder, "clusters"), { recursive: true });
}

test("formats what is staged, judges that and nothing else, and remembers what it found", () => {
  setImage(source, "98");
  git(copy, ["add", "base"]);
  const sourceAlone = commit();
  expect(sourceAlone.code).not.toBe(0);
  expect(sourceAlone.output).toContain("npm run generate");
  expect(text(source)).toContain("const image =");

  // The work tree is right, and what would be committed is not.
  setImage(made, "98");
  git(copy, ["reset", "--quiet"]);
  const treeAlone = commit(copy, "generated");
  expect(treeAlone.code).not.toBe(0);
  expect(treeAlone.output).toMatch(/changed +generated\/base\/web\//);

  // The other way round.
  git(copy, ["add", "base", "generated"]);
  setImage(source, "99");
  disturb(join(copy, ".cache/staged"));
  expect(commit()).toMatchObject({ code: 0 });
  expect(git(copy, ["show", `HEAD:${source}`])).toMatch(/\.98"/);
  expect(text(source)).toMatch(/\.99"/);
  expect(readdirSync(join(copy, ".cache"))).toEqual(["staged", "verdicts.json"]);

  // No text is another one, and each is written otherwise.
  writeFileSync(join(copy, ".gitattributes"), "generated/** text eol=crlf\n");
  git(copy, ["add", ".gitattributes"]);
  const asWritten = commit();
  expect(asWritten.code).not.toBe(0);
  expect(asWritten.output).toMatch(/line endings +generated\/base\/web\//);
  git(copy, ["rm", "--quiet", "--force", ".gitattributes"]);
}, 60_000);

test("stands in every work tree, asks for the packages that it needs, refuses an import of what is not staged", () => {
  // What git tracks of husky's own files is what this husky writes.
  expect(git(copy, ["status", "--porcelain", ".husky"])).toBe("");
  const other = join(scratch, "other");
  git(copy, ["worktree", "add", "--quiet", other]);
  git(other, ["commit", "--quiet", "--allow-empty", "--no-verify", "--message", "not judged"]);
  writeFileSync(join(other, "clusters/more.ts"), "export const more = 1;\n");
  appendFileSync(join(other, "clusters/us-test.ts"), 'import "./more.ts";\n');
  git(other, ["add", "clusters/us-test.ts"]);
  const unpacked = commit(other);
  expect(unpacked.code).not.toBe(0);
  expect(unpacked.output).toContain("run `npm ci` first");

  symlinkSync(join(copy, "node_modules"), join(other, "node_modules"));
  const judged = commit(other);
  expect(judged.code).not.toBe(0);
  expect(judged.output).toMatch(/Cannot load the content: .*clusters\/more\.ts/);
}, 60_000);

import { execFileSync, spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { repository } from "../sdk/commands/load-fleet.ts";
import { runCommand } from "./commands/run-command.ts";
import { git } from "./git.ts";
import { fixtureCheckout } from "./fixture/checkout.ts";

/** The hook as a contributor meets it: a real `git commit` in a checkout with it. */
const scratch = mkdtempSync(join(tmpdir(), "pre-commit-"));
const copy = join(scratch, "copy");
const image = join(copy, "base/web/image.ts");

beforeAll(async () => {
  await fixtureCheckout(copy);
  cpSync(join(repository, ".husky"), join(copy, ".husky"), { recursive: true });
  git(copy, ["add", "--force", ".husky/pre-commit", ".husky/_/h", ".husky/_/pre-commit"]);
  // Here it is a link, which .gitignore does not mean.
  mkdirSync(join(copy, ".git/info"));
  writeFileSync(join(copy, ".git/info/exclude"), "node_modules\n");
  git(copy, ["rm", "--quiet", "--cached", "node_modules"]);
  git(copy, ["commit", "--quiet", "--amend", "--no-verify", "--no-edit"]);
  execFileSync("node_modules/.bin/husky", { cwd: copy });
}, 60_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function commit(folder = copy): { code: number | null; output: string } {
  const identity = ["-c", "user.name=test", "-c", "user.email=test@example.com"];
  const options = { cwd: folder, encoding: "utf8" } as const;
  const { status, stdout, stderr } = spawnSync("git", [...identity, "commit", "-m", "x"], options);
  return { code: status, output: stdout + stderr };
}

/** Writes another version of an image, in a way that prettier would not. */
function setImage(version: string): void {
  const text = readFileSync(image, "utf8");
  writeFileSync(
    image,
    text
      .replace(/:(\d+\.\d+)\.\d+"/, `:$1.${version}"`)
      .replace("const image =", "const  image  ="),
  );
}

test("formats what is staged, and judges that and nothing else", async () => {
  setImage("98");
  git(copy, ["add", "base"]);
  const sourceAlone = commit();
  expect(sourceAlone.code).not.toBe(0);
  expect(sourceAlone.output).toContain("npm run generate");
  expect(readFileSync(image, "utf8")).toContain("const image =");

  // The work tree is right, and what would be committed is not.
  expect(await runCommand(copy, ["generate"])).toMatchObject({ code: 0 });
  git(copy, ["reset", "--quiet"]);
  git(copy, ["add", "generated"]);
  const treeAlone = commit();
  expect(treeAlone.code).not.toBe(0);
  expect(treeAlone.output).toMatch(/changed +generated\/base\/web\//);

  // The other way round.
  git(copy, ["add", "base"]);
  setImage("99");
  expect(commit()).toMatchObject({ code: 0 });
  expect(git(copy, ["show", "HEAD:base/web/image.ts"])).toMatch(/\.98"/);
  expect(readFileSync(image, "utf8")).toMatch(/\.99"/);
}, 120_000);

test("refuses an import of a file that is not staged", () => {
  git(copy, ["checkout", "--quiet", "."]);
  writeFileSync(join(copy, "clusters/more.ts"), "export const more = 1;\n");
  appendFileSync(join(copy, "clusters/us-test.ts"), 'import "./more.ts";\n');
  git(copy, ["add", "clusters/us-test.ts"]);
  const refused = commit();
  expect(refused.code).not.toBe(0);
  expect(refused.output).toMatch(/Cannot load the content: .*clusters\/more\.ts/);
});

test("stands in every work tree of the repository, and asks for the packages that it needs", () => {
  // What git tracks of husky's own files is what this husky writes.
  expect(git(copy, ["status", "--porcelain", ".husky"])).toBe("");
  const other = join(scratch, "other");
  git(copy, ["worktree", "add", "--quiet", other]);
  git(other, ["commit", "--quiet", "--allow-empty", "--no-verify", "--message", "not judged"]);
  writeFileSync(join(other, "generated/README.md"), "mine\n");
  git(other, ["add", "generated"]);
  const refused = commit(other);
  expect(refused.code).not.toBe(0);
  expect(refused.output).toContain("run `npm ci` first");

  execFileSync("ln", ["-s", join(copy, "node_modules"), join(other, "node_modules")]);
  const judged = commit(other);
  expect(judged.code).not.toBe(0);
  expect(judged.output).toMatch(/changed +generated\/README\.md/);
}, 60_000);

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { copyRepository, git } from "./copy-repository.ts";

/** The hook as a contributor meets it: a real `git commit` in a copy of this repository. */
const copy = join(mkdtempSync(join(tmpdir(), "pre-commit-")), "copy");
const image = join(copy, "base/grafana/image.ts");

beforeAll(() => {
  copyRepository(copy);
  execFileSync("npx", ["husky"], { cwd: copy });
}, 60_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function commit(): { code: number | null; output: string } {
  const identity = ["-c", "user.name=test", "-c", "user.email=test@example.com"];
  const options = { cwd: copy, encoding: "utf8" } as const;
  const { status, stdout, stderr } = spawnSync("git", [...identity, "commit", "-m", "x"], options);
  return { code: status, output: stdout + stderr };
}

test("formats what is staged, and refuses a tree that is not what the code makes", () => {
  const text = readFileSync(image, "utf8");
  writeFileSync(
    image,
    text.replace(/:(\d+\.\d+)\.\d+"/, ":$1.99" + '"').replace("const image =", "const  image  ="),
  );
  git(copy, ["add", "base"]);

  const refused = commit();
  expect(refused.code).not.toBe(0);
  expect(refused.output).toContain("npm run generate");
  expect(readFileSync(image, "utf8")).toContain("const image =");

  execFileSync("npm", ["run", "--silent", "generate"], { cwd: copy });
  const unstaged = commit();
  expect(unstaged.code).not.toBe(0);
  expect(unstaged.output).toContain("git add generated");

  git(copy, ["add", "generated"]);
  expect(commit()).toMatchObject({ code: 0 });
}, 60_000);

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { execFileSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import { repository } from "../sdk/commands/load-fleet.ts";

const documents = execFileSync(
  "git",
  ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"],
  {
    cwd: repository,
    encoding: "utf8",
  },
)
  .split("\n")
  .filter((path) => path !== "" && existsSync(join(repository, path)));

const { scripts } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

/** GitHub's anchor of a heading. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}

test.each(documents)("%s: links resolve and npm scripts exist", (document) => {
  const text = readFileSync(join(repository, document), "utf8");
  const broken: string[] = [];
  for (const [, target = ""] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^[a-z]+:/.test(target)) continue;
    const [path = "", fragment] = target.split("#");
    const file =
      path === "" ? join(repository, document) : join(repository, dirname(document), path);
    if (!existsSync(file)) broken.push(target);
    else if (fragment !== undefined) {
      const headings = readFileSync(file, "utf8").matchAll(/^#+ (.+)$/gm);
      if (![...headings].some(([, heading = ""]) => anchor(heading) === fragment))
        broken.push(target);
    }
  }
  for (const [, script = ""] of text.matchAll(/npm run (?:--silent )?([a-z0-9]+)/g)) {
    if (!(script in scripts)) broken.push(`npm run ${script}`);
  }
  expect(broken).toEqual([]);
});

test("the README's table of commands names every script that a person runs", () => {
  const readme = readFileSync(join(repository, "README.md"), "utf8");
  const internal = ["prepare", "format", "lint", "types", "test"];
  const missing = Object.keys(scripts).filter(
    (script) => !internal.includes(script) && !readme.includes(`npm run ${script}`),
  );
  expect(missing).toEqual([]);
});

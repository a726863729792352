import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "@jest/globals";
import { fleet } from "../clusters/index.ts";
import { camelCase } from "../sdk/basics/camel-case.ts";
import { repository } from "../sdk/commands/load-fleet.ts";
import { copyRepository } from "./copy-repository.ts";
import { briefly } from "./commands/run-command.ts";
import { git } from "./git.ts";
import { NotInFleet } from "./not-in-fleet.ts";
import { sectionOf, stepsOf, takeSteps } from "./recipe.ts";

const readme = readFileSync(join(repository, "README.md"), "utf8");

const { scripts } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

/** What `npm run` starts, without npm, whose own start takes half as long as a command, and briefly. Bash reads it as a function. */
const npm = `() { case "$1 $2" in
${Object.entries(scripts)
  .filter(([, script]) => script.startsWith("node sdk/start.mjs "))
  .map(([name, script]) => [name, script.replace("node", `node ${briefly.join(" ")}`)])
  .map(([name, script]) => `"run ${name}") shift 2; [ "\${1-}" != -- ] || shift; ${script} "$@";;`)
  .join("\n")}
*) command npm "$@";;
esac; }`;
/** Of the commands of a recipe. */
export const env = { "BASH_FUNC_npm%%": npm };

/** The clusters that the README speaks of. Who made this repository theirs has others. */
export const [near, far] = ["eu-prod", "us-prod"] as const;

/** A copy of this repository for one file of tests, in which the README's recipes are followed as they stand there. */
export function inRecipeCopy() {
  const scratch = mkdtempSync(join(tmpdir(), "recipes-"));
  const copy = join(scratch, "copy");
  beforeAll(() => copyRepository(copy), 60_000);
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  /** Follows a recipe, in the copy as it was at first; returns what the commands printed. */
  function follow(title: string): string {
    const section = sectionOf(readme, `### ${title}`);
    expectClusters(
      stepsOf(section)
        .map((step) => step.text)
        .join(""),
    );
    git(copy, ["reset", "--quiet", "--hard"]);
    git(copy, ["clean", "--quiet", "-fd"]);
    return takeSteps(copy, section, env);
  }

  /** Those beside the drawings, which show whoever is told. */
  function undrawn(): string[] {
    return changed().filter((path) => !path.startsWith("architecture/"));
  }

  /** The files of the tree that a recipe changed, sorted. */
  function changed(): string[] {
    const status = git(copy, [
      "status",
      "--porcelain",
      "-z",
      "--untracked-files=all",
      "--",
      "generated",
    ]);
    return status
      .split("\0")
      .filter((line) => line !== "")
      .map((line) => line.slice("XY generated/".length))
      .sort();
  }

  function generated(path: string): string {
    expectClusters(path);
    return readFileSync(join(copy, "generated", path), "utf8");
  }

  return { changed, copy, follow, generated, scratch, undrawn };
}

/** A recipe that changes or asks a cluster that is gone can only be read. */
function expectClusters(text: string): void {
  const here = fleet.clusters.map(({ name }) => name);
  for (const name of [near, far]) {
    const isNamed = text.includes(name) || text.includes(camelCase(name));
    if (isNamed && !here.includes(name)) throw new NotInFleet(`${name}, of the README`);
  }
}

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "@jest/globals";
import { fleet } from "../clusters/index.ts";
import { camelCase } from "../sdk/basics/camel-case.ts";
import { repository } from "../sdk/commands/load-fleet.ts";
import { copyRepository } from "./copy-repository.ts";
import { commandsInTurn } from "./commands/run-in-turn.ts";
import { git } from "./git.ts";
import { NotInFleet } from "./not-in-fleet.ts";
import { sectionOf, stepsOf, takeSteps } from "./recipe.ts";

const readme = readFileSync(join(repository, "README.md"), "utf8");

/** The clusters that the README speaks of. Who made this repository theirs has others. */
export const [near, far] = ["eu-prod", "us-prod"] as const;

/** A copy of this repository for one file of tests, in which the README's recipes are followed as they stand there. */
export function inRecipeCopy() {
  const scratch = mkdtempSync(join(tmpdir(), "recipes-"));
  const copy = join(scratch, "copy");
  beforeAll(() => copyRepository(copy), 60_000);
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));
  const { shell } = commandsInTurn(copy);

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
    return take(section);
  }

  /** Takes the steps of a section, in the copy as it is. */
  function take(section: string): string {
    return takeSteps(copy, section, shell());
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

  return { changed, copy, follow, generated, scratch, take, undrawn };
}

/** A recipe that changes or asks a cluster that is gone can only be read. */
function expectClusters(text: string): void {
  const here = fleet.clusters.map(({ name }) => name);
  for (const name of [near, far]) {
    const isNamed = text.includes(name) || text.includes(camelCase(name));
    if (isNamed && !here.includes(name)) throw new NotInFleet(`${name}, of the README`);
  }
}

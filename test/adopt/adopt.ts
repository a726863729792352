import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "../../sdk/commands/load-fleet.ts";
import { commitOf } from "../../sdk/upgrade/base-revision.ts";
import { git } from "../git.ts";
import { sectionOf, takeSteps } from "../recipe.ts";
import { unexpectedConflicts } from "./unexpected-conflicts.ts";

/**
 * Somebody makes an earlier version of this repository theirs, as the README says, and later follows it to
 * HEAD, as the README says, too. The tests must pass on either side of the merge, and nothing may be left to
 * resolve by hand but the files that making it theirs had changed. `npm run adopt`; needs the history.
 */

/**
 * The version that becomes theirs. In none before it do the tests hold for a fleet that is not ours. Move it
 * forward where it cannot be installed or tested any more.
 */
const earlier = "54011208da8091033dc835a0616741911272df3b";

const help = `npm run adopt: tests that somebody who has made an earlier version of this repository theirs can follow it to
HEAD. It works on a copy, installs twice and runs all tests of either version; this tree stays as it is. To make the
repository yours is in the README ("Make it yours").`;

if (process.argv.includes("--help")) {
  console.log(help);
  process.exit();
}

const scratch = mkdtempSync(join(tmpdir(), "adopt-"));
const theirs = join(scratch, "theirs");
const upstream = join(scratch, "upstream");
/** Without judges, for `npm test` needs Node alone. */
const alone = { MONITORING_JUDGES_CACHE: join(scratch, "no-judges") };
/** Hooks are a person's; tests bring their own. */
const noHooks = { HUSKY: "0" };

process.exitCode = await main();

async function main(): Promise<number> {
  // Whoever asks for help need not wait for it.
  const { fleet } = await import("../../clusters/index.ts");
  const url = upstreamUrl();
  if (url !== fleet.repository) {
    console.log(`1 skipped, not in this fleet: ${url}, which the README tells to follow`);
    console.log("0 passed, 0 failed, 1 skipped");
    return 0;
  }
  const steps: readonly (readonly [string, () => void])[] = [
    ["an earlier version becomes theirs", () => makeTheirs(url)],
    ["its tests pass", () => shell("npm test")],
    ["this version merges into it", merge],
    ["the tree heals, and the tests pass", heal],
  ];
  let passed = 0;
  for (const [name, step] of steps) {
    const start = Date.now();
    try {
      step();
    } catch (error) {
      console.log(`FAILED  ${name}: ${describe(error)}\nfiles are kept in ${scratch}`);
      console.log(`${passed} passed, ${steps.length - passed} failed`);
      return 1;
    }
    passed++;
    console.log(`ok      ${name}  ${((Date.now() - start) / 1000).toFixed(1)} s`);
  }
  rmSync(scratch, { recursive: true, force: true });
  console.log(`${passed} passed, 0 failed`);
  return 0;
}

function upstreamUrl(): string {
  const [, url = ""] = /^git remote add upstream (\S+)$/m.exec(blockOf("merge")) ?? [];
  return url;
}

function makeTheirs(url: string): void {
  // A repository of its own, whose main is what stands here, whatever branch that is.
  git(repository, ["clone", "--quiet", "--bare", repository, upstream]);
  const head = git(repository, ["rev-parse", "HEAD"]).trim();
  git(upstream, ["update-ref", "refs/heads/main", head]);
  git(scratch, ["clone", "--quiet", upstream, theirs]);
  for (const [name, value] of Object.entries({
    "user.name": "somebody",
    "user.email": "somebody@acme.test",
    [`url.${upstream}.insteadOf`]: url,
  })) {
    git(theirs, ["config", name, value]);
  }
  if (commitOf(theirs, earlier) === undefined) {
    throw new Error(
      `git knows no commit ${earlier} here: fetch the history (git fetch --unshallow)`,
    );
  }
  git(theirs, ["reset", "--quiet", "--hard", earlier]);
  shell("npm ci --no-audit --no-fund");
  const readme = readFileSync(join(theirs, "README.md"), "utf8");
  takeSteps(theirs, sectionOf(readme, "### Make it yours"), alone);
  git(theirs, ["add", "--all"]);
  git(theirs, ["commit", "--quiet", "--message", "Ours"]);
}

function merge(): void {
  // Ends with 1 where something conflicts.
  spawnSync("bash", ["-uc", blockOf("merge")], { cwd: theirs, stdio: "ignore" });
  const conflicts = list(["diff", "--name-only", "--diff-filter=U"]);
  const changed = list(["show", "--format=", "--name-only", "--no-renames", "HEAD"]);
  const unexpected = unexpectedConflicts(conflicts, changed);
  if (unexpected.length > 0) throw new Error(`conflicts in ${unexpected.join(", ")}`);
  shell(blockOf("ours"));
  if (!existsSync(join(theirs, ".git/MERGE_HEAD"))) throw new Error("nothing was merged");
}

function heal(): void {
  for (const line of blockOf("heal").trim().split("\n")) shell(line);
}

function list(args: readonly string[]): string[] {
  return git(theirs, args).split("\n").filter(Boolean);
}

/** The README's block with a mark, as this version has it. */
function blockOf(mark: string): string {
  const readme = readFileSync(join(repository, "README.md"), "utf8");
  const [, text] = new RegExp(`^\`\`\`sh ${mark}\n([^]*?)^\`\`\`$`, "m").exec(readme) ?? [];
  if (text === undefined) throw new Error(`README.md: Cannot find the block "sh ${mark}"`);
  return text;
}

function shell(text: string): void {
  execFileSync("bash", ["-euc", text], {
    cwd: theirs,
    encoding: "utf8",
    env: { ...process.env, ...alone, ...(text !== "npm test" && noHooks) },
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** A failed test's output names it; the counts of its run are not this run's. */
function describe(error: unknown): string {
  const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
  const message = error instanceof Error ? error.message.split("\n")[0] : String(error);
  return [message, stdout, stderr.slice(-20_000)].filter(Boolean).join("\n");
}

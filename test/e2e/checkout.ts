import { existsSync } from "node:fs";
import { cp, mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { run } from "../judges/run.ts";
import { git } from "./git.ts";

const packages = "node_modules";
const repository = join(import.meta.dirname, "../..");

/** A clone of this repository that a test may change and push, and the origin that Argo CD reads. */
export interface Checkout {
  readonly folder: string;
  /** The branches that clusters follow. */
  readonly revisions: readonly string[];
}

/**
 * Makes the origin from this working tree, committed or not, with one commit on every branch that a
 * cluster follows.
 *
 * @param origin the bare repository to make
 */
export async function makeCheckout(
  folder: string,
  options: { readonly origin: string; readonly revisions: readonly string[] },
): Promise<Checkout> {
  const { origin, revisions } = options;
  await copyWorkingTree(folder);
  await mkdir(origin, { recursive: true });
  await git(origin, "init", "--quiet", "--bare", "--initial-branch=main");
  await git(folder, "init", "--quiet", "--initial-branch=main");
  await git(folder, "remote", "add", "origin", origin);
  await linkPackages(folder);
  const checkout = { folder, revisions };
  await commit(checkout, "The working tree");
  await generate(checkout);
  if ((await git(folder, "status", "--porcelain")) !== "") {
    console.log("note: generated/ was not what the code makes; the run uses what it makes");
    await commit(checkout, "npm run generate");
  }
  await push(checkout);
  return checkout;
}

/** Runs `npm run generate` there, as a person would. */
export async function generate({ folder }: Checkout): Promise<void> {
  await run(process.execPath, ["sdk/start.mjs", "sdk/commands/generate.ts"], { cwd: folder });
}

export async function commit({ folder }: Checkout, message: string): Promise<void> {
  await git(folder, "add", "--all");
  await git(folder, "commit", "--quiet", "--no-verify", `--message=${message}`);
}

/** The commit that is checked out there. */
export async function head({ folder }: Checkout): Promise<string> {
  return git(folder, "rev-parse", "HEAD");
}

/** Pushes to every branch that a cluster follows. */
export async function push({ folder, revisions }: Checkout): Promise<void> {
  const refs = revisions.map((revision) => `HEAD:refs/heads/${revision}`);
  await git(folder, "push", "--quiet", "origin", ...refs);
}

async function copyWorkingTree(folder: string): Promise<void> {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const files = (await git(repository, ...args)).split("\0").filter((file) => file !== "");
  for (const file of files) {
    // Git still lists what was deleted but not committed.
    if (file === packages || !existsSync(join(repository, file))) continue;
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await cp(join(repository, file), join(folder, file));
  }
}

async function linkPackages(folder: string): Promise<void> {
  await symlink(join(repository, packages), join(folder, packages));
  // The project ignores a folder of this name, and to git a link is none.
  await writeFile(join(folder, ".git/info/exclude"), `${packages}\n`);
}

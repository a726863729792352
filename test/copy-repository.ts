import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { repository } from "../sdk/commands/load-fleet.ts";
import { copyFile } from "./copy-files.ts";
import { git } from "./git.ts";

/**
 * Makes `folder` a git repository with one commit: what git knows of this one, as it stands in the work
 * tree, with the tree that this makes. Packages are linked, not copied.
 */
export function copyRepository(folder: string): void {
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"];
  const deleted = new Set(git(repository, ["ls-files", "-z", "--deleted"]).split("\0"));
  const paths = git(repository, list).split("\0");
  const copied = paths.filter((path) => path !== "" && !deleted.has(path));
  for (const inner of new Set(copied.map(dirname))) {
    mkdirSync(join(folder, inner), { recursive: true });
  }
  for (const path of copied) copyFile(join(repository, path), join(folder, path));
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
  copyMemory(repository, folder);
  // What is committed has the tree that it makes, or CI would not have let it in.
  const committed = git(repository, ["status", "--porcelain"]) === "";
  if (!committed || !existsSync(join(folder, memory))) {
    const generate = ["sdk/start.mjs", "sdk/commands/generate.ts"];
    execFileSync(process.execPath, generate, { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
    copyMemory(folder, repository);
  }
  commitFolder(folder);
}

/** Makes a folder a git repository with one commit. Of what is committed here git stores nothing again. */
export function commitFolder(folder: string): void {
  git(folder, ["init", "--quiet", "--initial-branch=main"]);
  const objects = git(repository, ["rev-parse", "--path-format=absolute", "--git-path", "objects"]);
  writeFileSync(join(folder, ".git/objects/info/alternates"), objects);
  git(folder, ["add", "--all"]);
  git(folder, ["commit", "--quiet", "--no-verify", "--message", "as it stands"]);
}

const memory = ".cache/verdicts.json";

/**
 * Copies what one checkout remembers of verdicts to another, which saves the copy seconds a run. Another worker may
 * read or copy it meanwhile.
 */
function copyMemory(from: string, to: string): void {
  if (!existsSync(join(from, memory))) return;
  const temporary = join(to, `${memory}.${process.pid}`);
  mkdirSync(dirname(temporary), { recursive: true });
  copyFileSync(join(from, memory), temporary);
  renameSync(temporary, join(to, memory));
}

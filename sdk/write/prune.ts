import { join } from "node:path";
import { Failure } from "../basics/fail.ts";
import type { Disk } from "./disk.ts";
import { foldersOf } from "./in-the-way.ts";
import { isPlainPath } from "./safe-tree.ts";

/** Removes files of a tree, deepest folders last to first, and then each folder that nothing `kept` needs. */
export function prune(
  removed: readonly string[],
  {
    tree,
    folders,
    kept,
    disk,
  }: {
    readonly tree: string;
    /** Every folder of the tree, inner ones before outer ones. */
    readonly folders: readonly string[];
    readonly kept: readonly string[];
    readonly disk: Disk;
  },
): void {
  for (const path of removed) {
    if (!isPlainPath(tree, path)) {
      throw new Failure(`${join(tree, path)}: Cannot remove: it lies behind a symbolic link`);
    }
    disk.unlink(join(tree, path));
  }
  const needed = new Set(kept.flatMap(foldersOf));
  for (const folder of folders) if (!needed.has(folder)) removeEmpty(join(tree, folder), disk);
}

/** A folder that somebody filled or removed in the meantime is theirs. */
function removeEmpty(folder: string, disk: Disk): void {
  try {
    disk.removeFolder(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOTEMPTY" && code !== "EEXIST" && code !== "ENOENT") throw error;
  }
}

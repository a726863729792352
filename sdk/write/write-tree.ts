import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { Failure } from "../basics/fail.ts";
import type { File } from "../layout/file.ts";
import { compare, type Difference, ownership } from "./compare.ts";
import { type Disk, realDisk } from "./disk.ts";
import { askIndex, isMerging } from "./git.ts";
import { handEdits } from "./hand-edits.ts";
import { inTheWay } from "./in-the-way.ts";
import { withLock } from "./lock.ts";
import { prune } from "./prune.ts";
import { readRecord, recordOf, saveRecord, unite } from "./record.ts";
import { replaceFile } from "./replace-file.ts";
import { safeCache, safeTree } from "./safe-tree.ts";
import { scan } from "./scan.ts";
import { isTemporary } from "./temporary.ts";

/** What a run did, by path relative to the tree. */
export interface WriteReport {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** What git does not track and we did not write, and what is no file; it was left. */
  readonly foreign: readonly string[];
  /** Why git did not say what is ours, where it failed; then nothing was removed. */
  readonly gitFault?: string;
  /** Hand edits that were healed: path in the tree → where the edit was copied, in the repository. */
  readonly saved: ReadonlyMap<string, string>;
}

/** Where a run works. */
interface Place {
  readonly repository: string;
  /** The tree's absolute path. */
  readonly tree: string;
  /** A folder that git ignores. */
  readonly cache: string;
  readonly disk: Disk;
}

/**
 * Makes the tree on disk what `files` say. One run at a time; each changed file is written beside its
 * target and renamed, unchanged ones are not touched. A run that is killed or meets a full disk leaves
 * every file whole, old or new, and the next run heals the rest.
 */
export function writeTree(
  files: readonly File[],
  repository: string,
  { folder = "generated", disk = realDisk }: { folder?: string; disk?: Disk } = {},
): WriteReport {
  const tree = safeTree(repository, folder);
  const cache = safeCache(repository);
  try {
    return withLock(join(cache, "generate.lock"), disk, () => {
      sweep(cache, disk);
      disk.makeFolder(tree);
      return apply(files, { repository, tree, cache, disk });
    });
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    const rest = "Every file of the tree is whole, old or new; mend that and generate again";
    throw new Failure(`${folder}: Cannot write the tree to its end: ${error.message}. ${rest}`);
  }
}

/** Removes what a killed run left beside the record. */
function sweep(cache: string, disk: Disk): void {
  for (const name of readdirSync(cache)) if (isTemporary(name)) disk.unlink(join(cache, name));
}

function apply(files: readonly File[], place: Place): WriteReport {
  const { tree, cache, disk } = place;
  const recordPath = join(cache, "generated.json");
  const found = scan(tree);
  const git = askIndex(tree);
  const record = readRecord(recordPath);
  const differences = compare(files, found, ownership(git, record));
  const paths = pathsByKind(differences);
  const foreign = [...(paths.foreign ?? []), ...(paths.strange ?? [])].sort();
  const removed = paths.orphan ?? [];
  const wanted = files.map(({ path }) => path);
  const written = differences.flatMap(({ file }) => file ?? []);
  refuseBlocked(inTheWay(foreign, wanted), tree);

  const known = { scan: found, git, record, isMerging: () => isMerging(tree) };
  const saved = saveAside(handEdits(differences, known), place);
  const after = recordOf(files);
  // From here on a kill may leave any mixture of old and new, and the next run must know both as ours.
  if (differences.length > 0) saveRecord(recordPath, unite(record, after), disk);
  for (const path of found.temporary) disk.unlink(join(tree, path));
  const write = () =>
    written.forEach(({ path, content }) => replaceFile(join(tree, path), content, disk));
  const clean = () =>
    prune(removed, { tree, folders: found.folders, kept: [...wanted, ...foreign], disk });
  // Writing first leaves the old tree standing where the disk turns out to be full.
  const folders = new Set(found.folders);
  const isBlocked = inTheWay(removed, wanted).size > 0 || wanted.some((path) => folders.has(path));
  for (const step of isBlocked ? [clean, write] : [write, clean]) step();
  saveRecord(recordPath, after, disk);
  const report = { written: written.map(({ path }) => path), removed, foreign, saved };
  return git.fault === undefined ? report : { ...report, gitFault: git.fault };
}

function pathsByKind(
  differences: readonly Difference[],
): Partial<Record<Difference["kind"], string[]>> {
  const paths: Partial<Record<Difference["kind"], string[]>> = {};
  for (const { kind, path } of differences) (paths[kind] ??= []).push(path);
  return paths;
}

/** What is not ours is not removed, not even where it is in our way. */
function refuseBlocked(blocked: ReadonlyMap<string, string>, tree: string): void {
  const lines = [...blocked].map(
    ([path, wanted]) =>
      `${join(tree, path)}: Cannot write ${wanted}: this is in its way and not ours; move it away`,
  );
  if (lines.length > 0) throw new Failure(lines.join("\n"));
}

/** Copies edits to a folder that no other run uses; says where each one went. */
function saveAside(
  edits: ReadonlyMap<string, Buffer>,
  { repository, cache, disk }: Place,
): Map<string, string> {
  const moment = new Date().toISOString().replaceAll(":", "-");
  const folder = join(cache, "hand-edits", `${moment}-${process.pid}`);
  const saved = new Map<string, string>();
  for (const [path, content] of edits) {
    const copy = join(folder, path);
    replaceFile(copy, content, disk);
    saved.set(path, relative(repository, copy));
  }
  return saved;
}

import { basename, dirname, join } from "node:path";
import { Failure } from "../fail.ts";
import type { File } from "../layout/file.ts";
import { compare, type Difference, ownership } from "./compare.ts";
import { type Disk, realDisk } from "./disk.ts";
import { blobId, type GitIndex, gitIndex } from "./git.ts";
import { withLock } from "./lock.ts";
import { readRecord, saveRecord, type WriteRecord } from "./record.ts";
import { isPlainPath, safeTree } from "./safe-tree.ts";
import { type Scan, scan } from "./scan.ts";
import { temporaryName } from "./temporary.ts";

/** What a run did, by path relative to the tree. */
export interface WriteReport {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** Files that git does not track and we did not write; they were left. */
  readonly foreign: readonly string[];
  /** Hand edits that were healed: path in the tree → where the edit was copied. */
  readonly saved: ReadonlyMap<string, string>;
}

interface State {
  readonly tree: string;
  readonly scan: Scan;
  readonly index: GitIndex | undefined;
  readonly record: WriteRecord;
  readonly asideFolder: string;
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
  const cache = join(repository, ".cache");
  return withLock(join(cache, "generate.lock"), () => {
    const recordPath = join(cache, "generated.json");
    disk.makeFolder(tree);
    const state: State = {
      tree,
      scan: scan(tree),
      index: gitIndex(tree),
      record: readRecord(recordPath),
      asideFolder: join(cache, "hand-edits", new Date().toISOString().replaceAll(":", "-")),
      disk,
    };
    const report = apply(files, state);
    saveRecord(recordPath, files);
    return report;
  });
}

function apply(files: readonly File[], state: State): WriteReport {
  const { scan: found, index, record, disk, tree } = state;
  const differences = compare(files, found, ownership(index, record));
  refuseStrange(differences, files);
  for (const path of found.temporary) disk.unlink(join(tree, path));
  const saved = saveHandEdits(differences, state);
  const written = differences.flatMap(({ file }) => file ?? []);
  const removed = differences.filter(({ kind }) => kind === "orphan").map(({ path }) => path);
  for (const file of written) replace(file, state);
  for (const path of removed) remove(path, state);
  removeEmptyFolders(files, removed, state);
  return {
    written: written.map(({ path }) => path),
    removed,
    foreign: differences.filter(({ kind }) => kind === "foreign").map(({ path }) => path),
    saved,
  };
}

/** A link, pipe or folder where a file or its folder should stand is somebody's doing; it is not undone. */
function refuseStrange(differences: readonly Difference[], files: readonly File[]): void {
  for (const { kind, path } of differences) {
    if (kind !== "strange") continue;
    const inTheWay = files.find((file) => file.path === path || file.path.startsWith(`${path}/`));
    if (inTheWay) {
      throw new Failure(
        `generated/${path}: Cannot write ${inTheWay.path}: a link or device stands there; remove it`,
      );
    }
  }
}

/** Copies aside what is neither HEAD's, nor the last run's, nor the new output. */
function saveHandEdits(differences: readonly Difference[], state: State): Map<string, string> {
  const saved = new Map<string, string>();
  for (const { kind, path } of differences) {
    const content = state.scan.files.get(path)?.content;
    if (content === undefined || (kind !== "changed" && kind !== "orphan")) continue;
    const blob = blobId(content);
    if (state.record.get(path) === blob || state.index?.get(path)?.has(blob)) continue;
    const copy = join(state.asideFolder, path);
    state.disk.makeFolder(dirname(copy));
    state.disk.write(copy, content);
    saved.set(path, copy);
  }
  return saved;
}

function replace({ path, content }: File, { tree, disk }: State): void {
  const target = join(tree, path);
  const temporary = join(dirname(target), temporaryName(basename(target)));
  disk.makeFolder(dirname(target));
  disk.write(temporary, content);
  disk.rename(temporary, target);
}

function remove(path: string, { tree, disk }: State): void {
  if (!isPlainPath(tree, path)) {
    throw new Failure(`generated/${path}: Cannot remove: it lies behind a symbolic link; remove the link`);
  }
  disk.unlink(join(tree, path));
}

function removeEmptyFolders(files: readonly File[], removed: readonly string[], state: State): void {
  const { scan: found, tree, disk } = state;
  const gone = new Set([...removed, ...found.temporary]);
  const remaining = [
    ...files.map(({ path }) => path),
    ...[...found.files.keys(), ...found.strange].filter((path) => !gone.has(path)),
  ];
  const needed = new Set<string>();
  for (const path of remaining) {
    for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) needed.add(folder);
  }
  // Deepest first: the scan lists a folder after those inside it.
  for (const folder of found.folders) if (!needed.has(folder)) disk.removeFolder(join(tree, folder));
}

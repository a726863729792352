import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { contentFolders } from "../basics/place-in-stack.ts";
import { digestOf } from "../memory/digest.ts";
import { moduleDigests } from "../memory/module-digest.ts";
import { realDisk } from "../write/disk.ts";
import { blobId } from "../write/git.ts";
import { withLock } from "../write/lock.ts";
import { readRecord } from "../write/record.ts";
import { safeCache, safeTree } from "../write/safe-tree.ts";
import { scan, type Scan } from "../write/scan.ts";

/** A tree that holds what the last run wrote and nothing else. */
export interface Settled {
  /** Of the tree and of all that makes it: where a run made this very tree of this, the next one makes it again. */
  readonly verdict: string;
  readonly files: number;
}

/**
 * The state of a checkout before or after `generate`; undefined where a file is not as the last run left it, or
 * was saved after this process began, or where anything else must be told by a run. Reads everything anew.
 */
export function settled(repository: string): Settled | undefined {
  try {
    const modules = moduleDigests(`${repository}/`, performance.timeOrigin);
    const run = ["sdk/commands/generate.ts", "clusters/index.ts"].map((path) =>
      modules(pathToFileURL(join(repository, path)).href),
    );
    if (run.includes(undefined)) return undefined;
    const content = readable(repository);
    // Last, as it takes longest: where sources were saved since, nothing is asked of the tree.
    const tree = treeState(repository);
    if (tree === undefined) return undefined;
    const verdict = digestOf(JSON.stringify([run, content, tree]));
    return { verdict, files: tree.files.length };
  } catch {
    return undefined;
  }
}

/** Files and folders of the tree; fails while another process writes it. */
function treeState(repository: string) {
  const tree = safeTree(repository, "generated");
  const cache = safeCache(repository);
  return withLock(join(cache, "generate.lock"), realDisk, () => whole(scan(tree), cache));
}

function whole({ files, folders, strange, temporary }: Scan, cache: string) {
  const record = readRecord(join(cache, "generated.json"));
  const found = [...files].map(([path, { content, executable }]) => ({
    path,
    blob: executable ? "" : blobId(content),
  }));
  const isOurs = found.every(({ path, blob }) => record.get(path)?.join() === blob);
  if (!isOurs || found.length !== record.size || strange.length + temporary.length > 0) {
    return undefined;
  }
  return { files: found, folders };
}

/**
 * What content can read. Of this it may read its own files alone; to content that reads the environment or the
 * clock all the same, another of them is another state.
 */
function readable(repository: string) {
  const files = contentFolders.flatMap((folder) => filesIn(join(repository, folder))).sort();
  return [
    ...[process.version, process.env, new Date().toISOString().slice(0, 10)],
    files.map((path) => [relative(repository, path), digestIn(path)]),
  ];
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) return [];
    if (!entry.isFile()) throw new Error(`${path} leads elsewhere`);
    return [path];
  });
}

function digestIn(path: string): string {
  if (statSync(path).mtimeMs >= performance.timeOrigin) throw new Error(`${path} is new`);
  return digestOf(readFileSync(path));
}

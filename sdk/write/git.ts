import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** A file that git tracks: the blob ids that HEAD and the index hold for it. */
export interface TrackedFile {
  readonly committed?: string;
  readonly staged: readonly string[];
}

/** What git says of a folder: neither where there is no repository. Then nobody may conclude that a file is an orphan. */
export interface GitAnswer {
  /** The tracked files by path relative to the folder. */
  readonly index?: ReadonlyMap<string, TrackedFile>;
  /** Why git does not say, in its own words. */
  readonly fault?: string;
}

/** Asks git which files below `folder` it tracks. */
export function askIndex(folder: string): GitAnswer {
  try {
    const index = new Map<string, TrackedFile>();
    for (const [blob, path] of listed(folder, ["ls-files", "--stage"], 1)) {
      index.set(path, { staged: [...(index.get(path)?.staged ?? []), blob] });
    }
    for (const [blob, path] of committed(folder)) {
      index.set(path, { staged: index.get(path)?.staged ?? [], committed: blob });
    }
    return { index };
  } catch (error) {
    const fault = gitFault(error);
    return fault.startsWith("not a git repository") ? {} : { fault };
  }
}

/** Before the first commit there is no HEAD, and that is no reason to know nothing. */
function committed(folder: string): [string, string][] {
  try {
    return listed(folder, ["ls-tree", "-r", "HEAD"], 2);
  } catch (error) {
    if (gitFault(error) === "Not a valid object name HEAD") return [];
    throw error;
  }
}

/** The first line of what git said when it failed, `index file corrupt`, or that there is none. */
function gitFault(error: unknown): string {
  const { code, stderr } = error as { code?: string; stderr?: Buffer };
  if (code === "ENOENT") return "there is no git on the PATH";
  const [line = ""] = String(stderr ?? "").split("\n");
  return line.replace(/^(fatal|error): /, "") || String(error);
}

/** What git keeps while it puts commits together; until then the index holds what it made of them. */
const underway = [
  ...["MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD"],
  ...["rebase-merge", "rebase-apply"],
];

/** Whether a merge, a rebase or the like waits to be finished. */
export function isMerging(folder: string): boolean {
  const own = askGit(folder, ["rev-parse", "--absolute-git-dir"]);
  return own !== undefined && underway.some((name) => existsSync(resolve(own, name)));
}

/** Both commands print `<fields>\t<path>`; `column` is the field that holds the blob. */
function listed(folder: string, command: readonly string[], column: number): [string, string][] {
  return git(folder, [...command, "-z", "--", "."])
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => {
      const tab = line.indexOf("\t");
      return [line.slice(0, tab).split(" ")[column] ?? "", line.slice(tab + 1)];
    });
}

/** What git sets for a hook it runs: there it would answer about another folder or another index. */
const hookVariables = [
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_PREFIX",
  "GIT_COMMON_DIR",
];

function git(folder: string, args: readonly string[]): string {
  return gitOutput(folder, args).toString("utf8");
}

/** What git prints in a folder; throws where it fails. */
export function gitOutput(folder: string, args: readonly string[], input = ""): Buffer {
  const env = Object.entries(process.env).filter(([name]) => !hookVariables.includes(name));
  return execFileSync("git", ["-C", folder, ...args], {
    env: { ...Object.fromEntries(env), LC_ALL: "C" },
    maxBuffer: 1 << 28,
    stdio: ["pipe", "pipe", "pipe"],
    input,
  });
}

/** What git answers, without the line's end; undefined where it says no. */
export function askGit(folder: string, args: readonly string[]): string | undefined {
  try {
    return gitOutput(folder, args).toString("utf8").trimEnd();
  } catch {
    return undefined;
  }
}

/** The id that git gives to a file with this content. */
export function blobId(content: Uint8Array): string {
  return createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";

/** What git knows of a folder: path → the blob ids that HEAD and the index hold for it. */
export type GitIndex = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The files below `folder` that git tracks, by path relative to it, or undefined where git cannot
 * tell: no repository, no git. Then nobody may conclude that a file is an orphan.
 */
export function gitIndex(folder: string): GitIndex | undefined {
  try {
    const index = new Map<string, Set<string>>();
    const add = (path: string, blob: string) => {
      index.set(path, (index.get(path) ?? new Set()).add(blob));
    };
    for (const [blob, path] of listed(folder, ["ls-files", "--stage"], 1)) add(path, blob);
    for (const [blob, path] of head(folder)) add(path, blob);
    return index;
  } catch {
    return undefined;
  }
}

/** Before the first commit there is no HEAD, and that is no reason to know nothing. */
function head(folder: string): [string, string][] {
  try {
    return listed(folder, ["ls-tree", "-r", "HEAD"], 2);
  } catch {
    return [];
  }
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
    env: Object.fromEntries(env),
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

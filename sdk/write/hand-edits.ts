import type { Difference } from "./compare.ts";
import { blobId, type GitAnswer } from "./git.ts";
import type { WriteRecord } from "./record.ts";
import type { Scan } from "./scan.ts";

/** What tells somebody's edit from old output. */
interface Known {
  readonly scan: Scan;
  readonly git: GitAnswer;
  readonly record: WriteRecord;
  /** Whether what is staged is git's own doing. */
  readonly isMerging: () => boolean;
}

/**
 * Files that a run would overwrite or remove although neither a commit nor an earlier run can bring them back.
 * What is only staged is lost with the next `git add`, unless git itself put it there from commits.
 */
export function handEdits(
  differences: readonly Difference[],
  { scan, git, record, isMerging }: Known,
): Map<string, Buffer> {
  const edits = new Map<string, Buffer>();
  for (const { kind, path } of differences) {
    const content = scan.files.get(path)?.content;
    if (content === undefined || (kind !== "changed" && kind !== "orphan")) continue;
    const blob = blobId(content);
    const tracked = git.index?.get(path);
    if (record.get(path)?.includes(blob) || tracked?.committed === blob) continue;
    if (!tracked?.staged.includes(blob) || !isMerging()) edits.set(path, content);
  }
  return edits;
}

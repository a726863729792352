import type { Difference } from "./compare.ts";
import { blobId, type GitIndex } from "./git.ts";
import type { WriteRecord } from "./record.ts";
import type { Scan } from "./scan.ts";

/** What tells somebody's edit from old output. */
interface Known {
  readonly scan: Scan;
  readonly index: GitIndex | undefined;
  readonly record: WriteRecord;
}

/** Files that a run would overwrite or remove although neither git nor an earlier run can bring them back. */
export function handEdits(
  differences: readonly Difference[],
  { scan, index, record }: Known,
): Map<string, Buffer> {
  const edits = new Map<string, Buffer>();
  for (const { kind, path } of differences) {
    const content = scan.files.get(path)?.content;
    if (content === undefined || (kind !== "changed" && kind !== "orphan")) continue;
    const blob = blobId(content);
    const known = record.get(path)?.includes(blob) || index?.get(path)?.has(blob);
    if (!known) edits.set(path, content);
  }
  return edits;
}

import type { File } from "../layout/file.ts";
import type { GitAnswer } from "./git.ts";
import type { Scan } from "./scan.ts";

/** One way in which the tree on disk is not what the code makes. */
export interface Difference {
  readonly kind:
    | "missing"
    | "changed"
    | "line endings"
    | "mode"
    | "orphan"
    | "foreign"
    | "strange"
    | "temporary";
  readonly path: string;
  /** The file that should stand there; absent for what should not. */
  readonly file?: File;
  /** For `changed`: the first line that differs, as `line 3: "old" should be "new"`; for `strange`, why it is left. */
  readonly detail?: string;
}

/**
 * What differs between the tree on disk and the files that the code makes, sorted by path. A file that
 * should not be there is an orphan where `isOurs` says that we wrote it, and foreign otherwise.
 */
export function compare(
  files: readonly File[],
  scan: Scan,
  isOurs: (path: string) => boolean,
): Difference[] {
  const wanted = new Set(files.map(({ path }) => path));
  const differences = files.flatMap((file) => compareFile(file, scan) ?? []);
  for (const path of scan.files.keys()) {
    if (!wanted.has(path)) differences.push({ kind: isOurs(path) ? "orphan" : "foreign", path });
  }
  const detail = "no file of a plain name: not followed, written to or removed";
  for (const path of scan.strange) differences.push({ kind: "strange", path, detail });
  for (const path of scan.temporary) differences.push({ kind: "temporary", path });
  return differences.sort((left, right) => (left.path < right.path ? -1 : 1));
}

function compareFile(file: File, scan: Scan): Difference | undefined {
  const { path, content } = file;
  const found = scan.files.get(path);
  if (!found) return { kind: "missing", path, file };
  const expected = Buffer.from(content, "utf8");
  if (!found.content.equals(expected)) {
    const text = found.content.toString("utf8");
    if (text.replaceAll("\r\n", "\n") === content) return { kind: "line endings", path, file };
    return { kind: "changed", path, file, detail: firstDifference(text, content) };
  }
  return found.executable ? { kind: "mode", path, file } : undefined;
}

function firstDifference(found: string, wanted: string): string {
  const foundLines = found.split("\n");
  const wantedLines = wanted.split("\n");
  let index = 0;
  while (foundLines[index] === wantedLines[index] && index < wantedLines.length) index++;
  const show = (line: string | undefined) =>
    line === undefined ? "nothing" : JSON.stringify(line.slice(0, 200));
  return `line ${index + 1}: ${show(foundLines[index])} should be ${show(wantedLines[index])}`;
}

/** Who wrote a file: git tracks it, or the last run recorded it. Without git nothing is known. */
export function ownership(
  { index }: GitAnswer,
  recorded: ReadonlyMap<string, unknown>,
): (path: string) => boolean {
  return (path) => index !== undefined && (index.has(path) || recorded.has(path));
}

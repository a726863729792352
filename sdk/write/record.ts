import { existsSync, readFileSync } from "node:fs";
import type { File } from "../layout/file.ts";
import type { Disk } from "./disk.ts";
import { blobId } from "./git.ts";
import { replaceFile } from "./replace-file.ts";

/** Path → blob ids of what runs left in the tree. It tells old output from a hand edit. */
export type WriteRecord = ReadonlyMap<string, readonly string[]>;

export function readRecord(path: string): WriteRecord {
  try {
    const stored = JSON.parse(readFileSync(path, "utf8")) as Record<string, string[]>;
    return new Map(Object.entries(stored).map(([file, blobs]) => [file, [blobs].flat()]));
  } catch {
    // Absent or spoilt: then every unexpected file is treated as somebody's edit, the careful reading.
    return new Map();
  }
}

/** What a finished run leaves. */
export function recordOf(files: readonly File[]): WriteRecord {
  return new Map(files.map((file) => [file.path, [blobId(Buffer.from(file.content))]]));
}

/** What a run that is on its way may leave wherever it is killed: old files and new ones. */
export function unite(before: WriteRecord, after: WriteRecord): WriteRecord {
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return new Map(
    paths.map((path) => {
      const blobs = [...(before.get(path) ?? []), ...(after.get(path) ?? [])];
      return [path, [...new Set(blobs)]];
    }),
  );
}

/** Keeps a record for the next run; one that says the same already is not touched. */
export function saveRecord(path: string, record: WriteRecord, disk: Disk): void {
  const text = JSON.stringify(Object.fromEntries(record));
  if (!existsSync(path) || readFileSync(path, "utf8") !== text) replaceFile(path, text, disk);
}

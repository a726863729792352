import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { File } from "../layout/file.ts";
import { blobId } from "./git.ts";

/** Path → blob id of what the last run left in the tree. It tells old output from a hand edit. */
export type WriteRecord = ReadonlyMap<string, string>;

export function readRecord(path: string): WriteRecord {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(path, "utf8")) as Record<string, string>));
  } catch {
    // Absent or torn: then every unexpected file is treated as somebody's edit, the careful reading.
    return new Map();
  }
}

export function saveRecord(path: string, files: readonly File[]): void {
  const record = Object.fromEntries(files.map((file) => [file.path, blobId(Buffer.from(file.content))]));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, JSON.stringify(record));
  renameSync(`${path}.new`, path);
}

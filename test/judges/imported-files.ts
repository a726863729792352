import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const imported = /^(?:import|export)(?! type)[^"]*"(\.{1,2}\/[^"]+\.m?[jt]s)"/gm;

/** What each file imports, so that many tests read each file once. */
const known = new Map<string, readonly string[]>();

/** A file and all that it imports by a path, at however many removes; types alone do not count. */
export function importedFiles(file: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  for (const one of importsOf(file)) importedFiles(one, seen);
  return seen;
}

function importsOf(file: string): readonly string[] {
  const before = known.get(file);
  if (before !== undefined) return before;
  const paths = [...readFileSync(file, "utf8").matchAll(imported)].map(([, path = ""]) =>
    join(dirname(file), path),
  );
  known.set(file, paths);
  return paths;
}

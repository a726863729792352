import { rmSync } from "node:fs";
import { join } from "node:path";
import { contents, put, sandbox } from "./sandbox.ts";
import { after, before } from "./scenario-files.ts";

const committed = Object.fromEntries(
  Object.entries(before).map(([path, content]) => [`generated/${path}`, content]),
);

/** A repository with `before` committed. */
export function scenario(): string {
  return sandbox(committed);
}

/** Puts the files back to the commit, quicker than git does. */
export function reset(repository: string): void {
  for (const folder of ["generated", ".cache"]) {
    rmSync(join(repository, folder), { recursive: true, force: true });
  }
  put(repository, committed);
}

/** What a run should not leave: temporary files and locks. */
export function leftovers(repository: string): string[] {
  return Object.keys(contents(repository)).filter(
    (path) => !path.startsWith(".git/") && /\.generate-|generate\.lock\/./.test(path),
  );
}

/** Paths whose content is neither the old one nor the new one; a run's temporary files aside. */
export function torn(found: Readonly<Record<string, string>>): string[] {
  const known = (path: string) => [
    (before as Record<string, string>)[path],
    (after as Record<string, string>)[path],
  ];
  return Object.entries(found)
    .filter(([path]) => !/(^|\/)\.generate-\d+-/.test(path))
    .filter(([path, content]) => !known(path).includes(content))
    .map(([path]) => path);
}

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The names of the components below `base`: each has a folder, and in it a file, of its name. */
export function componentFolders(repository: string): string[] {
  const base = join(repository, "base");
  return readdirSync(base).filter((name) => existsSync(join(base, name, `${name}.ts`)));
}

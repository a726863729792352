import { isUtf8 } from "node:buffer";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { isTemporary } from "./temporary.ts";

/** What stands in the tree on disk. */
export interface Scan {
  /** Regular files by path relative to the tree. */
  readonly files: ReadonlyMap<string, { readonly content: Buffer; readonly executable: boolean }>;
  /** Symbolic links, pipes, names that are no UTF-8 and the like. They are never followed, written to or removed. */
  readonly strange: readonly string[];
  /** What killed runs left behind. */
  readonly temporary: readonly string[];
  readonly folders: readonly string[];
}

/** Reads the whole tree; an absent one is empty. */
export function scan(tree: string): Scan {
  const files = new Map<string, { content: Buffer; executable: boolean }>();
  const strange: string[] = [];
  const temporary: string[] = [];
  const folders: string[] = [];
  const visit = (folder: string) => {
    const entries = readdirSync(`${tree}/${folder}`, { withFileTypes: true, encoding: "buffer" });
    for (const entry of entries) {
      const name = entry.name.toString("utf8");
      const path = folder === "" ? name : `${folder}/${name}`;
      // Nothing that could be asked for by this text.
      if (!isUtf8(entry.name)) strange.push(path);
      else if (entry.isDirectory()) {
        visit(path);
        folders.push(path);
      } else if (!entry.isFile()) strange.push(path);
      else if (isTemporary(name)) temporary.push(path);
      else {
        // There are hundreds of them, and nothing in such a path is to be made simpler.
        const absolute = `${tree}/${path}`;
        const executable = (lstatSync(absolute).mode & 0o111) !== 0;
        files.set(path, { content: readFileSync(absolute), executable });
      }
    }
  };
  if (lstatSync(tree, { throwIfNoEntry: false })?.isDirectory()) visit("");
  return { files, strange, temporary, folders };
}

import { isUtf8 } from "node:buffer";
import { readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * The paths of all plain files below a folder, relative to it, sorted. Names that are no UTF-8 are left out:
 * no text leads to them, so they are nothing of ours.
 */
export function filesBelow(folder: string): string[] {
  const files: string[] = [];
  const visit = (inner: string) => {
    const entries = readdirSync(join(folder, inner), { withFileTypes: true, encoding: "buffer" });
    for (const entry of entries) {
      if (!isUtf8(entry.name)) continue;
      const name = entry.name.toString("utf8");
      const path = inner === "" ? name : `${inner}/${name}`;
      if (entry.isDirectory()) visit(path);
      else if (entry.isFile()) files.push(path);
    }
  };
  visit("");
  return files.sort();
}

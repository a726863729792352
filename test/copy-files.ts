import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Copies a file as what it says and whether it can be run: `copyFile` takes ext4 longer, and even more to remove again. */
export function copyFile(from: string, to: string): void {
  writeFileSync(to, readFileSync(from), { mode: statSync(from).mode });
}

/** Copies a file or a folder, with the folders that it needs. */
export function copyFiles(from: string, to: string): void {
  if (statSync(from).isFile()) {
    mkdirSync(dirname(to), { recursive: true });
    copyFile(from, to);
    return;
  }
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [one, copy] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFiles(one, copy);
    else copyFile(one, copy);
  }
}

import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";

/** A path as somebody wrote it who stood in a folder of the checkout: npm runs its scripts at the root, and says from where. */
export function givenPath(path: string): string {
  const there = resolve(process.env["INIT_CWD"] ?? ".", path);
  return existsSync(there) ? relative(".", there) || "." : path;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The version, with its `v`, that the go.mod in a folder pins for a module, or for the language: `go`. */
export function pinnedVersion(folder: string, module: string): string {
  const file = join(folder, "go.mod");
  const version = readFileSync(file, "utf8")
    .split("\n")
    .map((line) =>
      line
        .trim()
        .replace(/^require /, "")
        .split(" "),
    )
    .find(([name, text = ""]) => name === module && /^v?\d/.test(text))?.[1];
  if (version === undefined) {
    throw new Error(`${file}: Cannot tell the version of ${module}: no line requires it`);
  }
  return version.replace(/^v?/, "v");
}

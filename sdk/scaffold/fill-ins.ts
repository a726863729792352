import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../basics/files-below.ts";
import { fillIn } from "../model/fill-in.ts";

/** What is still to be written, a line each: `base/x/alerts.ts:12: FILL IN: what is wrong`. */
export function fillIns(repository: string): string[] {
  return ["apps", "base", "clusters", "overlays"].flatMap((folder) =>
    filesBelow(join(repository, folder))
      .filter((path) => /\.(ts|md)$/.test(path))
      .flatMap((path) => marksIn(repository, `${folder}/${path}`)),
  );
}

function marksIn(repository: string, path: string): string[] {
  const lines = readFileSync(join(repository, path), "utf8").split("\n");
  return lines.flatMap((line, index) => {
    const start = line.indexOf(fillIn);
    if (start === -1) return [];
    // Of a text in code, without the quote and what stands behind it.
    const [quote = ""] = /["'`](?=[^"'`]*$)/.exec(line.slice(0, start)) ?? [];
    const [text = ""] = line.slice(start).split(quote === "" ? "\n" : quote);
    return [`${path}:${index + 1}: ${text}`];
  });
}

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { filesBelow } from "../basics/files-below.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Where a folder of sources writes an object: `base/grafana/grafana.ts:55, base/grafana/extra.ts:9`, or
 * the folder alone where the object comes from a function. Only read when something is to be reported.
 */
export function sourceLines(
  folder: string,
  { kind, name }: { readonly kind: string; readonly name: string },
  root: string = repository,
): string {
  const path = join(root, folder);
  if (!existsSync(path)) return folder;
  const lines = filesBelow(path)
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) =>
      linesOf(readFileSync(join(path, file), "utf8"), kind, name).map(
        (line) => `${folder}/${file}:${line}`,
      ),
    );
  return lines.join(", ") || folder;
}

/** Literals of the kind whose name is this one, or is not written out. */
function linesOf(source: string, kind: string, name: string): number[] {
  const literal = /kind: "(\w+)",\s*metadata: \{\s*name(?:: "([^"]*)")?/g;
  return [...source.matchAll(literal)]
    .filter(([, found, written]) => found === kind && (written ?? name) === name)
    .map(({ index }) => source.slice(0, index).split("\n").length);
}

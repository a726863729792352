import { readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** The JavaScript that stands in for sources on a Node that does not read TypeScript. */
const standIn = /^\.cache\/javascript\/(.*)\.[0-9a-f]{40}\.mjs$/;

/**
 * The file and line of the import that Node could not follow, `clusters/eu.ts:3`: of a module or a package that is not
 * there, or of a name that a module does not export. Undefined of any other error.
 */
export function placeOfImport(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const found = absent(error) ?? nameless(error);
  if (found === undefined) return undefined;
  const path = relative(repository, found.importer).replace(standIn, "$1.ts");
  const line = lineNaming(
    path,
    basename(found.imported).replace(/(\.[0-9a-f]{40}\.mjs|\.[jt]s)$/, ""),
  );
  return line === undefined ? path : `${path}:${line}`;
}

interface Import {
  readonly importer: string;
  readonly imported: string;
}

function absent({ message }: Error): Import | undefined {
  const [, imported, importer] = /^Cannot find \w+ '(.+)' imported from (.+)$/.exec(message) ?? [];
  return imported && importer ? { imported, importer } : undefined;
}

/** Node writes the importer above the stack. */
function nameless({ message, stack = "" }: Error): Import | undefined {
  const [, imported] =
    /requested module '(.+)' does not provide an export named/.exec(message) ?? [];
  const [url] = /^file:\S+(?=:\d+\n)/.exec(stack) ?? [];
  return imported && url ? { imported, importer: fileURLToPath(url) } : undefined;
}

function lineNaming(path: string, imported: string): number | undefined {
  const lines = readFileSync(join(repository, path), "utf8").split("\n");
  const index = lines.findIndex(
    (line) => /["']/.test(line) && line.split(/["'/.]/).includes(imported),
  );
  return index < 0 ? undefined : index + 1;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Build } from "../check/build.ts";
import { drawings } from "../layout/drawings.ts";
import type { File } from "../layout/file.ts";
import { repository } from "./load-fleet.ts";

/** Every file of the tree, drawings too, which only commands that look at all of it wait for. */
export async function wholeTree({ files, evaluated }: Build): Promise<readonly File[]> {
  return [...files, ...(await drawings(evaluated, kept))];
}

function kept(path: string): string | undefined {
  try {
    return readFileSync(join(repository, "generated", path), "utf8");
  } catch {
    return undefined;
  }
}

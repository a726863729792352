import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "../check/build.ts";
import { exitCodes } from "../basics/fail.ts";
import type { File } from "../layout/file.ts";
import { compare } from "../write/compare.ts";
import { scan } from "../write/scan.ts";
import { loadFleet, repository } from "./load-fleet.ts";
import { reject } from "./reject.ts";
import { textDiff } from "../basics/text-diff.ts";

/** Shows how the code differs from `generated/`, as a diff; returns the exit code. */
export async function showDifference(): Promise<number> {
  const started = performance.now();
  const built = await build(await loadFleet());
  if (built.findings.length > 0) return reject(built);
  const { files } = built;
  const tree = join(repository, "generated");
  const differences = compare(files, scan(tree), () => true);
  for (const { path, file } of differences) printDiff(tree, path, file);
  const time = `${Math.round(performance.now() - started)} ms`;
  console.log(
    differences.length === 0
      ? `nothing differs from generated/ (${time})`
      : `${differences.length} file(s) differ from generated/ (${time}); npm run generate writes them`,
  );
  return differences.length === 0 ? exitCodes.ok : exitCodes.differs;
}

function printDiff(tree: string, path: string, file: File | undefined): void {
  const old = join(tree, path);
  const isFile = lstatSync(old, { throwIfNoEntry: false })?.isFile();
  const before = isFile ? readFileSync(old, "utf8") : "";
  console.log(`generated/${path}\n${textDiff(before, file?.content ?? "")}`);
}

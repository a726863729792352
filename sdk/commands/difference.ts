import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "../build.ts";
import { exitCodes } from "../fail.ts";
import type { File } from "../layout/file.ts";
import { formatProblems } from "../problem.ts";
import { compare } from "../write/compare.ts";
import { scan } from "../write/scan.ts";
import { command } from "./command.ts";
import { loadFleet, repository } from "./load-fleet.ts";

const help = `Shows how the code differs from generated/, as a diff. npm run dev calls it on each save.`;

await command(help, {}, async () => {
  const started = performance.now();
  const { problems, files } = await build(await loadFleet());
  if (problems.length > 0) {
    console.error(formatProblems(problems));
    return exitCodes.rejected;
  }
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
});

/** git draws the diff: it is there anyway, and people read its form. */
function printDiff(tree: string, path: string, file: File | undefined): void {
  const folder = mkdtempSync(join(tmpdir(), "monitoring-"));
  const wanted = join(folder, "new", path);
  mkdirSync(dirname(wanted), { recursive: true });
  if (file) writeFileSync(wanted, file.content);
  const sides = [join(tree, path), file ? wanted : "/dev/null"];
  const color = process.stdout.isTTY ? "--color" : "--no-color";
  const { stdout } = spawnSync("git", ["diff", "--no-index", color, "--", ...sides], {
    encoding: "utf8",
  });
  // The header names temporary files; the hunks are what a person reads.
  console.log(`generated/${path}\n${stdout.slice(stdout.indexOf("@@")).trimEnd()}`);
  rmSync(folder, { recursive: true });
}

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The hunks of a diff, as git draws them: it is there anyway, and people read its form. */
export function textDiff(before: string, after: string): string {
  const folder = mkdtempSync(join(tmpdir(), "monitoring-"));
  const sides = [join(folder, "before"), join(folder, "after")] as const;
  writeFileSync(sides[0], before);
  writeFileSync(sides[1], after);
  const color = process.stdout.isTTY ? "--color" : "--no-color";
  const { stdout } = spawnSync("git", ["diff", "--no-index", color, "--", ...sides], {
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  // The header names temporary files.
  return stdout.slice(stdout.indexOf("@@")).trimEnd();
}

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { requireJudge } from "./judge-path.ts";
import { run } from "./run.ts";

/** What pint says of a rule file without asking a Prometheus. */
export interface PintProblem {
  readonly path: string;
  /** Its check: `promql/impossible`. */
  readonly reporter: string;
  readonly problem: string;
}

/** Lints the rule files in a folder, all that pint notices included. */
export async function pintLint(folder: string): Promise<readonly PintProblem[]> {
  const out = mkdtempSync(join(tmpdir(), "pint-"));
  try {
    const report = join(out, "report.json");
    const quiet = ["--offline", "--no-color", "--show-duplicates", "--log-level=error"];
    // It looks for its configuration where it runs.
    await run(requireJudge("pint"), [...quiet, "lint", "-n", "info", "-j", report, folder], {
      cwd: out,
      codes: [0, 1],
    });
    return JSON.parse(readFileSync(report, "utf8")) as PintProblem[];
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

import { checks } from "./check/checks.ts";
import { migrationFaults } from "./check/migrations.ts";
import { overdueDrafts } from "./check/draft-days.ts";
import { runChecks } from "./check/run-checks.ts";
import { runTreeChecks } from "./check/run-tree-checks.ts";
import { applyWaivers } from "./check/waivers.ts";
import { evaluate } from "./evaluate/evaluate.ts";
import type { EvaluatedFleet } from "./evaluate/evaluated.ts";
import type { File } from "./layout/file.ts";
import { layout } from "./layout/layout.ts";
import { saveVerdicts } from "./memory/verdicts.ts";
import type { Fleet } from "./model/fleet.ts";
import type { Problem } from "./problem.ts";

/** What a fleet becomes. `files` is empty where there are problems: rejected content is never laid out. */
export interface Build {
  readonly evaluated: EvaluatedFleet;
  readonly problems: readonly Problem[];
  readonly files: readonly File[];
}

/** Evaluates, checks and lays out a fleet. Touches nothing but the memory of verdicts. */
export async function build(fleet: Fleet, { today }: { today?: string } = {}): Promise<Build> {
  const { evaluated, problems: found } = evaluate(fleet);
  // Without any cluster there is nothing to judge, and nothing else to tell.
  if (found.length > 0 && evaluated.clusters.length === 0) {
    return { evaluated, problems: found, files: [] };
  }
  const checked = await runChecks(evaluated, checks, found);
  saveVerdicts();
  const overdue = today === undefined ? [] : overdueDrafts(evaluated, today);
  const migrations = migrationFaults(evaluated, today);
  const all = [...found, ...checked, ...overdue, ...migrations];
  const problems = applyWaivers(all, fleet.waivers, today);
  if (problems.length > 0) return { evaluated, problems, files: [] };
  const files = layout(evaluated);
  const collisions = runTreeChecks(files, checks.tree);
  return { evaluated, problems: collisions, files: collisions.length === 0 ? files : [] };
}

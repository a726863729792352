import { checks } from "./checks.ts";
import { migrationFaults } from "./migrations.ts";
import { overdueDrafts } from "./draft-days.ts";
import { runChecks } from "./run-checks.ts";
import { runTreeChecks } from "./run-tree-checks.ts";
import { applyWaivers } from "./waivers.ts";
import { remembered } from "../basics/remembered.ts";
import { evaluate, type Evaluation } from "../evaluate/evaluate.ts";
import type { EvaluatedFleet } from "../evaluate/evaluated.ts";
import type { File } from "../layout/file.ts";
import { layout } from "../layout/layout.ts";
import type { Fleet } from "../model/fleet.ts";
import type { Finding } from "../model/finding.ts";
import type { Waiver } from "../model/waiver.ts";

/** What a fleet becomes. `files` is empty where there are findings: rejected content is never laid out. */
export interface Build {
  readonly evaluated: EvaluatedFleet;
  readonly findings: readonly Finding[];
  readonly files: readonly File[];
  /** Waivers that accept nothing: no reason to write nothing, but one for `npm run check`. */
  readonly idle: readonly Waiver[];
}

/** Evaluates, checks and lays out a fleet. What it learns of laws that hold is not saved yet. */
export async function build(fleet: Fleet, { today }: { today?: string } = {}): Promise<Build> {
  const evaluation = evaluate(fleet);
  const { evaluated, findings: found } = evaluation;
  // Without any cluster there is nothing to judge, and nothing else to tell.
  if (found.length > 0 && evaluated.clusters.length === 0) {
    return { evaluated, findings: found, files: [], idle: [] };
  }
  // What a wrong fact or name does to objects is no finding of its own.
  const { findings: first } = applyWaivers(misnamed(evaluated), fleet.waivers, today);
  if (first.length > 0) return { evaluated, findings: first, files: [], idle: [] };
  const checked = await judged(evaluation);
  const overdue = today === undefined ? [] : overdueDrafts({ evaluated, findings: checked }, today);
  const migrations = migrationFaults(evaluated, today);
  const all = [...checked, ...overdue, ...migrations];
  const { findings, idle } = applyWaivers(all, fleet.waivers, today);
  if (findings.length > 0) {
    const [schema] = checks.objects;
    // What could not be evaluated, or has no shape, other laws did not see: who knows what is waived of it?
    const isUnseen = found.length > 0 || findings.some(({ check }) => check === schema.name);
    return { evaluated, findings, files: [], idle: isUnseen ? [] : idle };
  }
  return { evaluated, ...laidOut(evaluated), idle };
}

// Who generates and then checks in one process asks for the same twice; only waivers know what day it is.

const misnamed = remembered((evaluated: EvaluatedFleet) =>
  checks.definitions.flatMap(({ name, run }) =>
    run(evaluated).map((finding) => ({ ...finding, check: name })),
  ),
);

const judged = remembered((evaluation: Evaluation) =>
  runChecks(evaluation.evaluated, checks, evaluation.findings),
);

const laidOut = remembered((evaluated: EvaluatedFleet) => {
  const files = layout(evaluated);
  const findings = runTreeChecks(files, checks.tree);
  return { findings, files: findings.length === 0 ? files : [] };
});

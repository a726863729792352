import { statSync } from "node:fs";
import { onOneLine } from "../basics/readable.ts";
import { exitCodes, Failure } from "../basics/fail.ts";
import { type ForeignFinding, judgeForeignRules } from "../check/foreign-rules.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import type { EvaluatedCluster } from "../evaluate/evaluated.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Fleet } from "../model/fleet.ts";
import { sourcesOf } from "../read/sources.ts";
import { ruleFilesIn, soughtEndings } from "../read/rule-files.ts";

/** `check --rules`: tells what is wrong with the rules in a folder, and returns the exit code. */
export async function checkRules(folder: string, fleet: Fleet): Promise<number> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Failure(`Cannot judge ${folder}: there is no such folder`);
  }
  const files = ruleFilesIn(folder);
  if (files.length === 0) {
    const sought = `rule files of Prometheus and PrometheusRule objects, ${soughtEndings}`;
    throw new Failure(`Cannot judge ${folder}: it holds no rules (sought: ${sought})`);
  }
  const { findings, rules, metrics, unknown } = await judgeForeignRules(
    files,
    cataloguesOf(evaluate(fleet).evaluated.clusters),
  );
  for (const line of foreignLines(findings)) console.error(line);
  const paths = new Set(files.map(({ path }) => path)).size;
  console.log(
    `${rules} rule(s) in ${paths} file(s); ${unknown.length} of the ${metrics} metrics that they ask for are in no catalogue here, so nothing is said of their types and values`,
  );
  if (findings.length === 0) return exitCodes.ok;
  console.error(`\n${findings.length} finding(s): ${counts(findings)}.`);
  return exitCodes.rejected;
}

/** The catalogues of all that the clusters run. */
export function cataloguesOf(clusters: readonly EvaluatedCluster[]): Catalogue[] {
  return [
    ...new Set(clusters.flatMap((one) => sourcesOf(one, one)).map(({ catalogue }) => catalogue)),
  ];
}

/** `alerts/node.yaml:12: NodeBusy: reason (hint) [law]`, in the order of the files. */
export function foreignLines(findings: readonly ForeignFinding[]): string[] {
  const ordered = [...findings].sort((left, right) =>
    left.path < right.path ? -1 : left.path > right.path ? 1 : left.line - right.line,
  );
  return ordered.map(({ check, path, line, message, hint }) => {
    const advice = hint === undefined ? "" : ` (${hint})`;
    return onOneLine(`${path}:${line}: ${message}${advice} [${check}]`);
  });
}

/** `3 conditions, 1 rates`, the most frequent law first. */
function counts(findings: readonly ForeignFinding[]): string {
  const byLaw = new Map<string, number>();
  for (const { check } of findings) byLaw.set(check, (byLaw.get(check) ?? 0) + 1);
  const sorted = [...byLaw].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
  return sorted.map(([law, count]) => `${count} ${law}`).join(", ");
}

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { requireJudge } from "./judge-path.ts";
import { run } from "./run.ts";
import { type Verdict, verdict } from "./verdict.ts";

// Lints are what a reviewer would say: duplicate rules and, for configs, intervals beyond the lookback.
const lint = ["--lint=all", "--lint-fatal"];

/** Checks rule files in Prometheus' own format: `groups:` at the top. */
export function promtoolCheckRules(files: readonly string[]): Promise<Verdict> {
  return verdict(requireJudge("promtool"), ["check", "rules", ...lint, ...files]);
}

/** Checks rule groups that are in memory, such as `spec.groups` of a PrometheusRule. */
export function promtoolCheckGroups(groups: unknown): Promise<Verdict> {
  // JSON is YAML.
  const input = JSON.stringify({ groups });
  return verdict(requireJudge("promtool"), ["check", "rules", ...lint], { input });
}

/**
 * Checks a prometheus.yml.
 *
 * @param syntaxOnly leaves out whether the files it names (certificates, tokens) are there
 */
export function promtoolCheckConfig(file: string, syntaxOnly = true): Promise<Verdict> {
  const syntax = syntaxOnly ? ["--syntax-only"] : [];
  return verdict(requireJudge("promtool"), ["check", "config", ...syntax, ...lint, file]);
}

/** Runs rule unit tests. */
export function promtoolTestRules(files: readonly string[]): Promise<Verdict> {
  return verdict(requireJudge("promtool"), ["test", "rules", ...files]);
}

/** Runs rule unit tests and writes a JUnit report, which tells file from file. */
export function promtoolJunit(files: readonly string[], report: string): Promise<Verdict> {
  return verdict(requireJudge("promtool"), ["test", "rules", `--junit=${report}`, ...files]);
}

/** Reads an exposition in Prometheus' text format and prints how many series each metric has. */
export function promtoolCheckMetrics(exposition: string): Promise<Verdict> {
  const args = ["check", "metrics", "--extended", "--lint=none"];
  return verdict(requireJudge("promtool"), args, { input: exposition });
}

/**
 * Writes the blocks that Prometheus makes of an exposition in OpenMetrics, whose samples have times, one for each two hours;
 * the folder that they lie in.
 *
 * @param folder an empty one to work in
 */
export async function promtoolBlocks(exposition: string, folder: string): Promise<string> {
  const [input, blocks] = [join(folder, "exposition.txt"), join(folder, "blocks")];
  writeFileSync(input, exposition);
  const args = ["tsdb", "create-blocks-from", "openmetrics", "--quiet", input, blocks];
  await run(requireJudge("promtool"), args);
  return blocks;
}

/**
 * The labels of every series that Prometheus stores of an exposition in OpenMetrics, with `__name__`. Each
 * sample must have its time.
 *
 * @param folder an empty one to work in
 */
export async function promtoolStored(
  exposition: string,
  folder: string,
): Promise<Readonly<Record<string, string>>[]> {
  const blocks = await promtoolBlocks(exposition, folder);
  // It opens what it dumps as a whole database.
  mkdirSync(join(blocks, "wal"));
  const { stdout } = await run(requireJudge("promtool"), [
    ...["tsdb", "dump", "--format=seriesjson", blocks],
  ]);
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, string>);
}

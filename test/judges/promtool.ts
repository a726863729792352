import { requireJudge } from "./judge-path.ts";
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

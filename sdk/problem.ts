/** One reason why content is rejected: where, what, why, and what to do. */
export interface Problem {
  /** The check that found it; what a waiver names. */
  readonly check: string;
  /** The file or folder to open. */
  readonly source: string;
  /** `<cluster>/<application>/<kind>/<namespace>/<name>`, as far as it is known. */
  readonly object: string;
  /** The field, `spec.template.spec.containers[0].image`. */
  readonly field?: string;
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
}

/** `us-prod/grafana/Deployment/observability/grafana spec.replicas: reason (hint) [check]`. */
export function formatProblem(problem: Problem): string {
  const field = problem.field ? ` ${problem.field}` : "";
  const hint = problem.hint === undefined ? "" : ` (${problem.hint})`;
  return `${problem.object}${field}: ${problem.message}${hint} [${problem.check}]`;
}

/** Problems grouped by the file to open, sources and lines in stable order, each line once. */
export function formatProblems(problems: readonly Problem[]): string {
  const bySource: Record<string, Set<string>> = {};
  for (const problem of problems)
    (bySource[problem.source] ??= new Set()).add(formatProblem(problem));
  return Object.entries(bySource)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([source, lines]) => [source, ...[...lines].sort().map((line) => `  ${line}`)].join("\n"))
    .join("\n");
}

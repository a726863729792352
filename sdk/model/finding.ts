/** One reason why content is rejected: where, what, why, and what to do. */
export interface Finding {
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
  /** What the cluster lacks, `PriorityClass/observability`: of several applications that is one cause, and not theirs. */
  readonly lacks?: string;
}

/** A finding about one object: the field and why. Where the object stands is added by whoever runs the check. */
export type ObjectFinding = Pick<Finding, "field" | "message" | "hint" | "lacks">;

/** `us-prod/grafana/Deployment/observability/grafana spec.replicas: reason (hint) [check]`. */
export function formatFinding(finding: Finding): string {
  const field = finding.field ? ` ${finding.field}` : "";
  const hint = finding.hint === undefined ? "" : ` (${finding.hint})`;
  return `${finding.object}${field}: ${finding.message}${hint} [${finding.check}]`;
}

import type { DeliveredRule } from "../read/delivered-rules.ts";

/**
 * Whether an alert always fires, so that its absence tells, and asks nobody to act: `vector(1)`. It is the
 * only expression of an alert that no sample can change.
 */
export function isDeadMansSwitch({
  labels,
  expr,
}: Pick<DeliveredRule, "labels" | "expr">): boolean {
  return labels?.["severity"] === "none" && /^\s*vector\(\s*1\s*\)\s*$/.test(expr);
}

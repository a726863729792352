import type { DeliveredRule } from "../read/delivered-rules.ts";

/** How soon somebody must act: at once, within the day, never; `none` is for machines. */
export const severities = ["critical", "warning", "info", "none"];

export function hasSeverity({ labels }: DeliveredRule): boolean {
  return severities.includes(labels?.["severity"] ?? "");
}

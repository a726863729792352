import type { ObjectFinding } from "../model/finding.ts";
import type { SpecOf } from "../model/of-kind.ts";
import { matchesWhole, prometheusPattern } from "../promql/pattern.ts";

type Queue = NonNullable<SpecOf<"Prometheus">["remoteWrite"]>[number];
type Step = NonNullable<Queue["writeRelabelConfigs"]>[number];

/** By these alone differ series of most metrics. */
const telling = ["instance", "job", "namespace", "pod"];

/** Steps before a store after which series have the same labels: it keeps samples of one of them, and says nothing. */
export function mergedSeries({ writeRelabelConfigs = [] }: Queue, index: number): ObjectFinding[] {
  const recorded = writeRelabelConfigs.findIndex(keepsRecordings);
  const steps = writeRelabelConfigs.slice(0, recorded < 0 ? undefined : recorded);
  return steps.flatMap((step, at) => {
    const lost = telling.filter((label) => isLost(label, step));
    if (lost.length === 0) return [];
    const field = `spec.remoteWrite[${index}].writeRelabelConfigs[${at}]`;
    const message = `makes "${lost.join('" and "')}" of all series the same: the store keeps the samples of one, and drops those of the others`;
    const hint = "record a sum without it by a rule, and keep what is recorded";
    return [{ field, message, hint }];
  });
}

/** What labels a recorded series has its rule says. */
function keepsRecordings({ action = "replace", sourceLabels = [], regex = "" }: Step): boolean {
  const isName = sourceLabels.length === 1 && sourceLabels[0] === "__name__";
  const names = regex.split("|");
  return action.toLowerCase() === "keep" && isName && names.every((name) => name.includes(":"));
}

function isLost(label: string, step: Step): boolean {
  const { action = "replace", regex = "(.*)", replacement = "$1" } = step;
  // What is none another law tells.
  if ("refused" in prometheusPattern(regex)) return false;
  switch (action.toLowerCase()) {
    case "labeldrop":
      return matchesWhole(label, regex);
    case "labelkeep":
      return !matchesWhole(label, regex);
    case "replace": {
      const { sourceLabels = [], targetLabel } = step;
      const isConstant = !replacement.includes("$") || sourceLabels.length === 0;
      return targetLabel === label && isConstant && ["(.*)", ".*"].includes(regex);
    }
    default:
      return false;
  }
}

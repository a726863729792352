import type { Matcher } from "../model/routing.ts";
import { labelsThat } from "./labels-that.ts";
import { type Labels, matchesLabels } from "./matcher.ts";

/** Labels that only rules give: where a rule does not, they are absent. Others may come with the series. */
const ruleLabels = { severity: "", draft: "" };

/**
 * Whether an alert can match, whatever labels its series bring; undefined where expressions hide it.
 *
 * @param own the labels that its rule gives, with `alertname`
 */
export function canMatch(matchers: readonly Matcher[], own: Labels): boolean | undefined {
  const labels: Labels = { ...ruleLabels, ...own };
  const [known, open] = [true, false].map((is) =>
    matchers.filter(({ label }) => (labels[label] !== undefined) === is),
  ) as [Matcher[], Matcher[]];
  if (!matchesLabels(known, labels)) return false;
  const found = labelsThat({ matched: open, refused: [] });
  return found === "unknown" ? undefined : found !== "none";
}

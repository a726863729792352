import type { Matcher } from "../model/routing.ts";
import { labelsThat } from "./labels-that.ts";
import { accepts, type Labels } from "./matcher.ts";

/** Labels that only rules give: where a rule does not, they are absent. Others may come with the series. */
const ruleLabels: Labels = { severity: "", draft: "" };

/**
 * Whether an alert can match, whatever labels its series bring; undefined where expressions hide it.
 *
 * @param own the labels that its rule gives, with `alertname`
 */
export function canMatch(matchers: readonly Matcher[], own: Labels): boolean | undefined {
  const open: Matcher[] = [];
  for (const matcher of matchers) {
    const value = own[matcher.label] ?? ruleLabels[matcher.label];
    if (value === undefined) open.push(matcher);
    else if (!accepts(matcher, value)) return false;
  }
  const found = labelsThat({ matched: open, refused: [] });
  return found === "unknown" ? undefined : found !== "none";
}

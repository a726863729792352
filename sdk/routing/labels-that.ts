import type { Matcher } from "../model/routing.ts";
import { accepts, type Labels, matchesLabels } from "./matcher.ts";
import { isDecidable, sampleValues } from "./sample-values.ts";

/** What labels shall do: match all of `matched`, and no list of `refused` as a whole. */
export interface Wish {
  readonly matched: readonly Matcher[];
  readonly refused: readonly (readonly Matcher[])[];
}

/** Labels that fulfil a wish; `none` where there can be none, `unknown` where expressions hide it. */
export function labelsThat({ matched, refused }: Wish): Labels | "none" | "unknown" {
  if (refused.some((matchers) => matchers.every((one) => isImplied(one, matched)))) return "none";
  const all = [...matched, ...refused.flat()];
  const choices = [...new Set(all.map(({ label }) => label))].map((label) => {
    const values = sampleValues(all.filter((matcher) => matcher.label === label));
    const wanted = matched.filter((matcher) => matcher.label === label);
    return {
      label,
      values: values.filter((value) => wanted.every((matcher) => accepts(matcher, value))),
    };
  });
  const isGood = (labels: Labels) => !refused.some((matchers) => matchesLabels(matchers, labels));
  return search(choices, isGood) ?? (all.every(isDecidable) ? "none" : "unknown");
}

/** Whether whatever the other matchers accept is accepted by this one, seen without trying values. */
function isImplied(one: Matcher, others: readonly Matcher[]): boolean {
  return others.some(({ label, operator, value }) => {
    if (label !== one.label) return false;
    return operator === "="
      ? accepts(one, value)
      : operator === one.operator && value === one.value;
  });
}

/** The first combination of one value per label that is good. An empty value is an absent label. */
function search(
  [choice, ...others]: readonly { readonly label: string; readonly values: readonly string[] }[],
  isGood: (labels: Labels) => boolean,
): Labels | undefined {
  if (choice === undefined) return isGood({}) ? {} : undefined;
  for (const value of choice.values) {
    const own = value === "" ? {} : { [choice.label]: value };
    const found = search(others, (labels) => isGood({ ...own, ...labels }));
    if (found) return { ...own, ...found };
  }
  return undefined;
}

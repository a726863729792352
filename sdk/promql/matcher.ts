import { alternativesOf } from "../go/regexp.ts";
import type { Matcher } from "./expression.ts";
import { anyLabels, type LabelSet, only } from "./label-set.ts";
import { matchesWhole } from "./pattern.ts";

/** Whether a matcher takes a value; "" stands for a label that is not there. */
export function takes(
  { operator, value }: Pick<Matcher, "operator" | "value">,
  found: string,
): boolean {
  switch (operator) {
    case "=":
      return found === value;
    case "!=":
      return found !== value;
    case "=~":
      return matchesWhole(found, value);
    case "!~":
      return !matchesWhole(found, value);
  }
}

/** The values that a matcher takes, exactly of those in a finite set, else as far as it names them. */
export function matched(matcher: Matcher, among: LabelSet): LabelSet {
  // Grafana puts something in where a variable stands.
  if (/\$\w|\$\{|\[\[\w/.test(matcher.value)) return anyLabels;
  if ("only" in among) return only([...among.only].filter((value) => takes(matcher, value)));
  const words = namedBy(matcher);
  const negative = matcher.operator.startsWith("!");
  if (words && !negative) return only(words);
  const excluded = words ?? [];
  return { allBut: new Set([...excluded, ...(takes(matcher, "") ? [] : [""])]) };
}

/** The values that a matcher names one by one, or undefined where it describes them. */
function namedBy({ operator, value }: Matcher): readonly string[] | undefined {
  return operator.endsWith("~") ? alternativesOf(value) : [value];
}

import { type Binary, setOperators } from "./expression.ts";
import type { Remark } from "./remark.ts";

/**
 * What Prometheus refuses in how an operation matches the series of its sides.
 *
 * @param scalar whether one of them is a number
 */
export function matchingFaults(
  { operator, matching, grouping, ...place }: Binary,
  scalar: boolean,
): Remark[] {
  const at = matching?.labels[0] ?? place;
  if (scalar && matching && matching.labels.length > 0) {
    return [{ at, message: "a number has no labels: nothing can be matched on or ignored" }];
  }
  if (!grouping || scalar) return [];
  const word = `group_${grouping.many}`;
  if (setOperators.has(operator)) {
    const message = `"${operator}" compares sets, many with many: it takes no ${word}`;
    return [{ at: place, message }];
  }
  const both = grouping.labels.filter(({ name }) =>
    matching?.labels.some((one) => one.name === name),
  );
  return matching?.on
    ? both.map((label) => ({
        at: label,
        message: `"${label.name}" is in on(...) and so the same on both sides: ${word} does not take it`,
      }))
    : [];
}

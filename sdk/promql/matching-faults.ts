import { type Binary, setOperators } from "./expression.ts";
import type { Remark } from "./remark.ts";

/**
 * What Prometheus refuses in how an operation matches the series of its sides.
 *
 * @param scalar whether one of them is a number
 */
export function matchingFaults(
  { operator, between, matching, grouping }: Binary,
  scalar: boolean,
): Remark[] {
  const matched = matching?.labels ?? [];
  if (scalar) {
    const message = "a number has no labels: nothing can be matched on or ignored";
    return matched.slice(0, 1).map((at) => ({ at, message }));
  }
  if (!grouping) return [];
  const word = `group_${grouping.many}`;
  if (setOperators.has(operator)) {
    const message = `"${operator}" compares sets, many with many: it takes no ${word}`;
    return [{ at: between, message }];
  }
  if (!matching?.on) return [];
  return grouping.labels
    .filter(({ name }) => matched.some((one) => one.name === name))
    .map((at) => ({
      at,
      message: `"${at.name}" is in on(...) and so the same on both sides: ${word} does not take it`,
    }));
}

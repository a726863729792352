import { didYouMean } from "../../did-you-mean.ts";
import { everyPart, type Matcher } from "../../promql/expression.ts";
import { candidates, type KnownSeries, matchesWhole } from "../../promql/inventory.ts";
import type { Remark } from "../../promql/remark.ts";
import { clusterRuleCheck } from "../../promql/rule-checks.ts";

export const labelValues = clusterRuleCheck({
  module: import.meta.url,
  name: "label-values",
  law: "A matcher names values that its label can have, where the program has a list of them.",
  judge: ({ expression, query }, { inventory }) =>
    everyPart(expression).flatMap((part) => {
      if (part.kind !== "selector") return [];
      const series = candidates(part, inventory);
      // What Grafana puts in for a variable, nobody knows.
      const matchers = part.matchers.filter(({ value }) => !query || !value.includes("$"));
      return matchers.flatMap((matcher) => judgeMatcher(matcher, series));
    }),
});

function judgeMatcher(matcher: Matcher, series: readonly KnownSeries[]): Remark[] {
  const lists = series.map(({ values }) => values?.[matcher.label]);
  if (lists.length === 0 || lists.includes(undefined)) return [];
  const possible = [...new Set(lists.flatMap((list) => list ?? []))].sort();
  return wordsOf(matcher)
    .filter((word) => word !== "" && !possible.some((value) => matchesWhole(value, word)))
    .map((word) => ({
      at: matcher,
      message: `"${matcher.label}" is never "${word}"`,
      hint: didYouMean(word, possible) || `it is one of ${possible.join(", ")}`,
    }));
}

/** The alternatives of a pattern, each of which should mean something; a pattern that nests counts whole. */
function wordsOf({ operator, value }: Matcher): string[] {
  if (operator === "=" || operator === "!=") return [value.replaceAll(/[^\w-]/g, "\\$&")];
  return /[()[\]\\]/.test(value) ? [value] : value.split("|");
}

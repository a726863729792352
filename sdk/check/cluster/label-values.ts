import { didYouMean } from "../../basics/did-you-mean.ts";
import { isNearMiss } from "../../basics/near-miss.ts";
import { everyPart, type Matcher, type Selector } from "../../promql/expression.ts";
import type { Inventory } from "../../promql/inventory.ts";
import { valuesOf } from "../../promql/label-values.ts";
import { takes } from "../../promql/matcher.ts";
import type { Remark } from "../../promql/remark.ts";
import { clusterRuleCheck } from "../rule-checks.ts";

export const labelValues = clusterRuleCheck({
  module: import.meta.url,
  name: "label-values",
  law: "A matcher names values that its label can have, where the program, its monitor or the rules have a list of them.",
  judge: ({ expression, query }, { inventory, namespaces }) =>
    everyPart(expression).flatMap((part) => {
      if (part.kind !== "selector") return [];
      // What Grafana puts in for a variable, nobody knows.
      const matchers = part.matchers.filter(({ value }) => !query || !value.includes("$"));
      return matchers.flatMap((matcher) => [
        ...judgeMatcher(matcher, part, inventory),
        ...judgeNamespace(matcher, namespaces),
      ]);
    }),
});

function judgeMatcher(matcher: Matcher, selector: Selector, inventory: Inventory): Remark[] {
  const { label } = matcher;
  const matchers = selector.matchers.filter((one) => one.label === "job" && label !== "job");
  const values = valuesOf(label, { ...selector, matchers }, inventory);
  // What carries no such label, and what comes from no such job, the law about metrics tells.
  if (label === "job" || !("only" in values)) return [];
  const possible = [...values.only].filter((value) => value !== "").sort();
  if (possible.length === 0) return [];
  return alternativesOf(matcher)
    .filter((word) => word.value !== "" && !possible.some((value) => takes(word, value)))
    .map(({ value }) => ({
      at: matcher,
      message: `"${label}" is never "${value}"`,
      hint: didYouMean(value, possible) || hintFor(possible),
    }));
}

/** Others may have namespaces that the tree does not know, so only what is nearly one of its own is a fault. */
function judgeNamespace(matcher: Matcher, namespaces: readonly string[]): Remark[] {
  if (matcher.label !== "namespace") return [];
  return alternativesOf(matcher)
    .filter(({ value }) => /^[\w-]+$/.test(value) && !namespaces.includes(value))
    .flatMap(({ value }) => {
      const meant = namespaces.find((known) => isNearMiss(value, known));
      if (meant === undefined) return [];
      const hint = `did you mean "${meant}"?`;
      return [{ at: matcher, message: `no namespace is called "${value}"`, hint }];
    });
}

function hintFor(possible: readonly string[]): string {
  const more = possible.length > most ? ` and ${possible.length - most} more` : "";
  return `it is one of ${possible.slice(0, most).join(", ")}${more}`;
}

const most = 12;

/** The alternatives of a pattern, each of which should mean something; a pattern that nests counts whole. */
function alternativesOf(matcher: Matcher): Matcher[] {
  const { operator, value } = matcher;
  if (operator === "=" || operator === "!=") return [{ ...matcher, operator: "=" }];
  const words = /[()[\]\\]/.test(value) ? [value] : value.split("|");
  return words.map((word) => ({ ...matcher, operator: "=~", value: word }));
}

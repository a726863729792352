import { everyPart, type Matcher, type Selector } from "../../promql/expression.ts";
import { anyLabels, intersection, isNone } from "../../promql/label-set.ts";
import { matched } from "../../promql/matcher.ts";
import type { Remark } from "../../promql/remark.ts";
import { ruleCheck } from "../rule-checks.ts";

export const matchers = ruleCheck({
  module: import.meta.url,
  name: "matchers",
  law: "A matcher compares with what a label can be: a pattern stands after =~, and several matchers of one label leave a value.",
  judge({ parsed }) {
    if (!("expression" in parsed)) return [];
    return everyPart(parsed.expression).flatMap((part) =>
      part.kind === "selector"
        ? [...part.matchers.flatMap(judgeMatcher), ...contradictions(part)]
        : [],
    );
  },
});

function judgeMatcher(matcher: Matcher): Remark[] {
  const { label, operator, value } = matcher;
  if (!operator.endsWith("~")) {
    return looksLikePattern(value) ? [literal(matcher)] : notNormal(matcher, [value]);
  }
  const [glob] = /(?:^|\|)[\w:-]*\w\*(?=$|\|)/.exec(value) ?? [];
  if (glob !== undefined) {
    const name = glob.replace("|", "");
    const message = `"${name}" repeats its last letter only: "*" is no wildcard in a pattern`;
    return [{ at: matcher, message, hint: `write "${name.slice(0, -1)}.*"` }];
  }
  if (operator === "!~" && /^\.\*$/.test(value)) {
    const message = `"${label}" that does not match ".*" is nothing at all`;
    return [{ at: matcher, message, hint: `write ${label}="" for series without it` }];
  }
  return notNormal(matcher, value.split("|"));
}

/** Alternatives between words, or "anything" at an end. */
function looksLikePattern(value: string): boolean {
  return /\w\|\w/.test(value) || /^\.[*+]|[^/]\.[*+]$/.test(value);
}

function literal(matcher: Matcher): Remark {
  const { label, operator, value } = matcher;
  const wanted = operator === "=" ? "=~" : "!~";
  return {
    at: matcher,
    message: `"${operator}" takes "${value}" as it stands, and no "${label}" is called so`,
    hint: `write ${label}${wanted}"${value}"`,
  };
}

/**
 * Prometheus stores the bounds of buckets and quantiles as floating-point numbers.
 * Source: https://prometheus.io/docs/prometheus/latest/migration/#le-and-quantile-label-values
 */
function notNormal(matcher: Matcher, values: readonly string[]): Remark[] {
  if (matcher.label !== "le" && matcher.label !== "quantile") return [];
  if (!values.every((value) => /^\d+$/.test(value))) return [];
  const normal = values.map((value) => `${value}.0`).join("|");
  const message = `"${matcher.label}" is never "${matcher.value}": Prometheus 3 stores "${normal}"`;
  return [{ at: matcher, message, hint: `write ${matcher.label}${matcher.operator}"${normal}"` }];
}

/** Labels whose matchers leave no value. */
function contradictions({ matchers: all }: Selector): Remark[] {
  const labels = [...new Set(all.map(({ label }) => label))];
  return labels.flatMap((label) => {
    const own = all.filter((matcher) => matcher.label === label);
    // What is named comes first, so that what is described is held against it.
    const ordered = [...own].sort((left, right) => rank(left) - rank(right));
    const left = ordered.reduce(
      (values, matcher) => intersection(values, matched(matcher, values)),
      anyLabels,
    );
    if (own.length < 2 || !isNone(left)) return [];
    const at = { from: own[0]!.from, to: own.at(-1)!.to };
    const message = `no value of "${label}" satisfies all of its ${own.length} matchers`;
    return [{ at, message, hint: "remove one, or write alternatives after =~" }];
  });
}

function rank({ operator }: Matcher): number {
  return ["=", "=~", "!=", "!~"].indexOf(operator);
}

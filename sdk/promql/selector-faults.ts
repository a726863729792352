import { alternativesOf } from "../go/regexp.ts";
import type { Matcher, Selector, Span } from "./expression.ts";
import { takes } from "./matcher.ts";
import { prometheusPattern } from "./pattern.ts";
import type { Remark } from "./remark.ts";

/** What Prometheus refuses in a selector: what is no pattern, and what would select every series. */
export function selectorFaults(selector: Selector): Remark[] {
  const { metric, matchers } = selector;
  const wrong = matchers.flatMap(patternFaults);
  if (metric || wrong.length > 0 || !matchers.every((matcher) => takes(matcher, ""))) return wrong;
  const message = "selects every series: each matcher also takes those without its label";
  return [
    {
      at: selector,
      message,
      hint: 'name a metric, or a value: {job="node-exporter"}, {job=~".+"}',
    },
  ];
}

function patternFaults(matcher: Matcher): Remark[] {
  const { operator, value } = matcher;
  return operator === "=" || operator === "!=" ? [] : patternFault(matcher, value);
}

/** Why Prometheus does not take a text as a pattern, or nothing. */
export function patternFault(at: Span, pattern: string): Remark[] {
  if (alternativesOf(pattern)) return [];
  const read = prometheusPattern(pattern);
  if (!("refused" in read)) return [];
  const message = `"${pattern}" is no regular expression that Prometheus takes: ${read.refused}`;
  return [{ at, message, ...(read.hint !== undefined && { hint: read.hint }) }];
}

import { alternativesOf, type Pattern, readPattern } from "../go/regexp.ts";
import type { Finding } from "../model/finding.ts";
import type { Matcher } from "../model/routing.ts";

export type Labels = Readonly<Record<string, string>>;

/** Whether all matchers accept the labels. */
export function matchesLabels(matchers: readonly Matcher[] | undefined, labels: Labels): boolean {
  return (matchers ?? []).every((matcher) => accepts(matcher, labels[matcher.label] ?? ""));
}

/** Whether a matcher accepts a label of this value; an absent label is empty. */
export function accepts({ operator, value }: Matcher, actual: string): boolean {
  switch (operator) {
    case "=":
      return actual === value;
    case "!=":
      return actual !== value;
    case "=~":
      return takesWhole(value, actual);
    case "!~":
      return !takesWhole(value, actual);
  }
}

function takesWhole(pattern: string, text: string): boolean {
  const words = alternativesOf(pattern);
  if (words) return words.includes(text);
  const read = anchored(pattern);
  // The laws `routes` and `inhibitions` refuse what cannot be read.
  return "isIn" in read && read.isIn(text);
}

/** A pattern as Alertmanager anchors it. Unlike Prometheus it reads pattern and anchors as one text. */
function anchored(pattern: string): Pattern {
  return readPattern(`^(?:${pattern})$`);
}

/** Why Alertmanager cannot read a matcher, or undefined. */
export function matcherFault(matcher: Matcher): Pick<Finding, "message" | "hint"> | undefined {
  const { label, operator, value } = matcher;
  if (label === "") return { message: "names no label" };
  if (operator === "=" || operator === "!=" || alternativesOf(value)) return undefined;
  const read = anchored(value);
  if (!("refused" in read)) return undefined;
  const alone = readPattern(value);
  const { refused, hint } = "refused" in alone ? alone : read;
  const message = `"${value}" is no regular expression that Alertmanager takes: ${refused}`;
  return { message, ...(hint !== undefined && { hint }) };
}

/** `severity=~"info|none"`, as Alertmanager and amtool write and read it. */
export function formatMatcher({ label, operator, value }: Matcher): string {
  return `${/^[a-zA-Z_]\w*$/.test(label) ? label : quoted(label)}${operator}${quoted(value)}`;
}

/** Alertmanager has two parsers for its strings, and these are the escapes that both know. */
function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}

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
      return expression(value).test(actual);
    case "!~":
      return !expression(value).test(actual);
  }
}

const expressions = new Map<string, RegExp>();

/** The expression as Alertmanager anchors it. Throws for what JavaScript does not read. */
export function expression(value: string): RegExp {
  const known = expressions.get(value);
  if (known) return known;
  const compiled = new RegExp(`^(?:${value})$`, "u");
  expressions.set(value, compiled);
  return compiled;
}

/** Why Alertmanager or this SDK cannot read a matcher, or undefined. */
export function matcherFault({ label, operator, value }: Matcher): string | undefined {
  if (label === "") return "names no label";
  if (operator === "=" || operator === "!=") return undefined;
  try {
    expression(value);
    return undefined;
  } catch (error) {
    return `"${value}" cannot be read: ${(error as Error).message}`;
  }
}

/** `severity=~"info|none"`, as Alertmanager and amtool write and read it. */
export function formatMatcher({ label, operator, value }: Matcher): string {
  return `${label}${operator}${JSON.stringify(value)}`;
}

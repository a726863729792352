import { alternativesOf } from "../go/regexp.ts";
import type { Matcher } from "../model/routing.ts";

/** A value that no matcher names. */
const unnamed = "unnamed-value";

/**
 * Values of one label that between them decide every combination of these matchers where all of them are
 * decidable. Of another expression one value is tried that it may accept.
 */
export function sampleValues(matchers: readonly Matcher[]): string[] {
  const named = matchers.flatMap(({ operator, value }) =>
    operator === "=" || operator === "!=" ? [value] : value.split("|").map(sampleOf),
  );
  return [...new Set([...named, "", unnamed])];
}

/** Whether a few values tell what a matcher accepts: words, alternatives of words, anything, something. */
export function isDecidable({ operator, value }: Matcher): boolean {
  if (operator === "=" || operator === "!=") return true;
  return value === ".*" || value === ".+" || alternativesOf(value) !== undefined;
}

/** `node-.*` → `node-x`, `[ab]\d+` → `a0`. */
function sampleOf(alternative: string): string {
  return alternative
    .replaceAll(/\\d/g, "0")
    .replaceAll(/\\w/g, "x")
    .replaceAll(/\[([^\]^\\])[^\]]*\]/g, "$1")
    .replaceAll(/(?<!\\)\./g, "x")
    .replaceAll(/(?<!\\)[*+?()]/g, "")
    .replaceAll(/\\(.)/g, "$1");
}

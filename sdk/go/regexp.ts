import { createRequire } from "node:module";
import type * as re2js from "re2js";

/** A pattern of RE2, the expressions of Go's package regexp, or why that package refuses it. */
export type Pattern =
  | {
      /** Whether it is found anywhere in a text. */
      readonly isIn: (text: string) => boolean;
      readonly isWhole: (text: string) => boolean;
    }
  | { readonly refused: string; readonly hint?: string };

const known = new Map<string, Pattern>();

/** Reads a pattern, each distinct one once. */
export function readPattern(pattern: string): Pattern {
  const before = known.get(pattern);
  if (before) return before;
  const read = compile(pattern);
  known.set(pattern, read);
  return read;
}

function compile(pattern: string): Pattern {
  const { RE2JS, RE2JSException } = library();
  try {
    const compiled = RE2JS.compile(pattern);
    return { isIn: (text) => compiled.test(text), isWhole: (text) => compiled.matches(text) };
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    const refused = error.message.replace(/^error parsing regexp: /, "");
    return { refused, ...hintFor(pattern) };
  }
}

/** Loaded when the first pattern is read: most runs read none. */
function library(): typeof re2js {
  return createRequire(import.meta.url)("re2js") as typeof re2js;
}

function hintFor(pattern: string): { hint?: string } {
  if (/\(\?<?[=!]/.test(pattern)) {
    return {
      hint: "RE2 does not look ahead or behind: exclude values with a matcher of its own, !~",
    };
  }
  if (/\\[1-9]/.test(pattern)) return { hint: "RE2 has no back references" };
  return {};
}

/**
 * The texts that a pattern takes where it is nothing but alternatives of words, which most are: `a|b`. So they
 * need no library. Undefined for all others.
 */
export function alternativesOf(pattern: string): readonly string[] | undefined {
  return /[\\.+*?()[\]{}^$]/.test(pattern) ? undefined : pattern.split("|");
}

import type { Fault } from "./fault.ts";

/** The grammar takes every blank of Unicode between words, Prometheus and Loki only those that are typed. */
export function oddSpace(text: string): Fault | undefined {
  const aside = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`|#[^\n]*|([^\S \t\n\r])/gs;
  const found = [...text.matchAll(aside)].find(([, space]) => space !== undefined);
  if (!found) return undefined;
  const code = found[1]!.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
  const message = `U+${code} looks like a blank and is none`;
  const at = { from: found.index, to: found.index + 1 };
  return { at, message, hint: "type the blank anew" };
}

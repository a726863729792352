import type { Span } from "./expression.ts";
import { Unreadable } from "./fault.ts";
import { seconds } from "./seconds.ts";

/** The value of a number, or of a duration in seconds. */
export function readNumber({ from, to }: Span, text: string): number {
  const written = text.slice(from, to);
  if (/\w/.test(text[to] ?? "")) {
    throw new Unreadable({ from, to }, `a blank is missing after ${written}`);
  }
  const value = seconds(written);
  if (Number.isFinite(value) || /(inf|nan)$/i.test(written)) return value;
  throw new Unreadable({ from, to }, "the number is too large");
}

import type { Span } from "./expression.ts";
import { readStringLiteral } from "../go/string-literal.ts";
import { Unreadable } from "./fault.ts";

/** What a string in an expression stands for; a bare name stands for itself. */
export function readString({ from, to }: Span, text: string): string {
  const written = text.slice(from, to);
  if (!/^["'`]/.test(written)) return written;
  if (written.includes("\ufffd")) {
    throw new Unreadable(
      { from, to },
      `${written} holds U+FFFD, which stands for bytes that are no text`,
    );
  }
  const read = readStringLiteral(written);
  if ("text" in read) return read.text;
  const at = { from: from + read.at, to };
  throw new Unreadable(at, `in the string ${written}: ${read.fault}`, hintFor(read.fault));
}

function hintFor(fault: string): string | undefined {
  const [, letter] = /^\\(.) is no escape$/su.exec(fault) ?? [];
  if (letter === undefined) return undefined;
  const other = letter === "d" ? ", or [0-9]" : /[\w]/.test(letter) ? "" : `, or [${letter}]`;
  return `the language itself takes a backslash away: write \\\\${letter}${other}; in TypeScript each backslash is written twice`;
}

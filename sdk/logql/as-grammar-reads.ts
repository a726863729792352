import { isDuration } from "./durations.ts";
import { isNumber } from "./numbers.ts";

/** Strings, comments, a range and its offset, numbers, words: each as Loki's scanner ends it. */
const token =
  /"(?:\\.|[^"\\\n])*"|`[^`]*`|#[^\n]*|(?<comment>\/\/[^\n]*|\/\*.*?\*\/)|(?<range>\[[^\]]*\])(?<offset>\s*offset\s+(?<duration>-?\d[\w.µ]*))?|(?<number>\.?\d(?:[ep][+-](?=\d)|[\w.µ])*)|(?<word>[\p{L}_][\p{L}\p{Nd}_]*)/gisu;

/**
 * A text in what Grafana's grammar knows of LogQL, each place where it was: the grammar takes no function in capitals,
 * no letters beyond ASCII, fewer numbers and comments than Loki's scanner, and no offset after `unwrap`.
 */
export function asGrammarReads(text: string): string {
  return text.replace(token, (...found: unknown[]) =>
    plain(found[0] as string, found.at(-1) as Partial<Record<string, string>>),
  );
}

function plain(
  all: string,
  { comment, range, offset, duration, number, word }: Partial<Record<string, string>>,
): string {
  if (comment !== undefined) return blank(comment);
  if (offset !== undefined) return isDuration(duration!) ? range! + blank(offset) : all;
  if (number !== undefined) return plainNumber(number);
  return word === undefined ? all : plainWord(word.replace(/[^\0-\x7f]/g, "_").toLowerCase());
}

/** The grammar is older than `approx_topk`. */
function plainWord(word: string): string {
  return word === "approx_topk" ? "topk".padEnd(word.length) : word;
}

function blank(text: string): string {
  return " ".repeat(text.length);
}

function plainNumber(number: string): string {
  if (/[_x]/i.test(number) && isNumber(number)) return "1".repeat(number.length);
  return /^\d+(\.\d+)?[kmgtp]i?$/i.test(number) ? `${number.slice(0, -1)}B` : number;
}

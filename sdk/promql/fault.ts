import type { TreeCursor } from "@lezer/common";
import type { Span } from "./expression.ts";

/** Why an expression cannot be read, and where in it. */
export interface Fault extends Span {
  readonly message: string;
  readonly hint?: string;
}

/** Ends the reading of a text that its grammar lets pass and its program refuses. */
export class Unreadable extends Error {
  readonly fault: Fault;

  constructor({ from, to }: Span, message: string, hint?: string) {
    super(message);
    this.fault = { from, to, message, ...(hint !== undefined && { hint }) };
  }
}

/** Of a word that Prometheus knows behind a feature flag only. */
export function experimental(word: string): string {
  return `"${word}" is experimental, and our Prometheus does not turn it on`;
}

/** The first place that a grammar could not read, in words. */
export function firstFault(cursor: TreeCursor, text: string): Fault | undefined {
  do {
    if (!cursor.type.isError) continue;
    const { from, to } = cursor;
    const found = text.slice(from, to).trim();
    if (found !== "") return { from, to, message: `"${found}" was not expected` };
    const atEnd = from >= text.trimEnd().length;
    return { from, to, message: atEnd ? "ends too early" : "something is missing" };
  } while (cursor.next());
  return undefined;
}

import type { TreeCursor } from "@lezer/common";
import type { Span } from "./expression.ts";
import type { Remark } from "./remark.ts";

/** Why an expression cannot be read, and where in it. */
export type Fault = Pick<Remark, "message" | "hint"> & { readonly at: Span };

/** Ends the reading of a text that its grammar lets pass and its program refuses. */
export class Unreadable extends Error {
  readonly fault: Fault;

  constructor({ from, to }: Span, message: string, hint?: string) {
    super(message);
    this.fault = { at: { from, to }, message, ...(hint !== undefined && { hint }) };
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
    const at = { from, to };
    if (found !== "") return { at, message: `"${found}" was not expected` };
    const atEnd = from >= text.trimEnd().length;
    return { at, message: atEnd ? "ends too early" : "something is missing" };
  } while (cursor.next());
  return undefined;
}

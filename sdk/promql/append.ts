import type { SyntaxNode } from "@lezer/common";
import type { Expression, Selector, Span, Subquery } from "./expression.ts";
import { experimental, Unreadable } from "./fault.ts";
import { readNumber } from "./read-number.ts";

/** Seconds that Go's time.Duration can hold. */
const longest = 2 ** 63 / 1e9;

/**
 * Appends a range, `offset` or `@` to what stands before it, where Prometheus lets it.
 *
 * @param bare whether no brackets stand around what stands before
 */
export function append(
  node: SyntaxNode,
  text: string,
  { of, bare }: { readonly of: Expression; readonly bare: boolean },
): Expression {
  const place = { from: of.from, to: node.to };
  const gap = /^(?:\s|#.*)*/.exec(text.slice(of.to))![0].length;
  const own = { from: of.to + gap, to: node.to };
  const movable = bare && (of.kind === "selector" || of.kind === "subquery") ? of : undefined;
  switch (node.name) {
    case "SubqueryExpr":
      return { kind: "subquery", ...place, of, range: rangesOf(node, text)[0]! };
    case "MatrixSelector":
      return { ...ranged(movable, own), ...place, range: rangesOf(node, text)[0]! };
    case "OffsetExpr":
      return { ...withoutOffset(movable, own), ...place, offset: offsetOf(node, text) };
    case "StepInvariantExpr":
      return { ...withoutTime(movable, own), ...place, at: timeOf(node, text) };
    default:
      throw new Unreadable(own, experimental(text.slice(own.from, own.to)));
  }
}

type Movable = Selector | Subquery | undefined;

function ranged(of: Movable, own: Span): Selector {
  if (of?.kind !== "selector" || of.range !== undefined) {
    const hint = "over anything else write a subquery, with a colon: (...)[5m:]";
    throw new Unreadable(own, "only a selector without brackets has a range", hint);
  }
  if (of.offset) throw new Unreadable(own, "the range stands before offset: x[5m] offset 1h");
  if (typeof of.at === "number") throw new Unreadable(own, "the range stands before @: x[5m] @ 0");
  return of;
}

function withoutOffset(of: Movable, own: Span): Selector | Subquery {
  if (!of) throw misplaced("offset", own);
  if (of.offset) throw new Unreadable(own, "offset is given twice");
  return of;
}

function withoutTime(of: Movable, own: Span): Selector | Subquery {
  if (!of) throw misplaced("@", own);
  if (of.at !== undefined) throw new Unreadable(own, "@ is given twice");
  return of;
}

function misplaced(word: string, own: Span): Unreadable {
  const message = `${word} follows a selector, a range or a subquery, without brackets around it`;
  return new Unreadable(own, message, `put it inside, as in sum(rate(x[5m] ${word} ...))`);
}

/** The range of a selector, or the range and the step of a subquery, in seconds. */
function rangesOf(node: SyntaxNode, text: string): number[] {
  return node.getChildren("NumberDurationLiteralInDurationContext").map((literal) => {
    const value = reachable(literal, text);
    if (value <= 0) throw new Unreadable(literal, "a range and a step are longer than 0");
    return value;
  });
}

function offsetOf(node: SyntaxNode, text: string): number {
  return reachable(node.getChild("NumberDurationLiteralInDurationContext")!, text);
}

function reachable(literal: Span, text: string): number {
  const value = readNumber(literal, text);
  if (Math.abs(value) <= longest) return value;
  throw new Unreadable(literal, "Prometheus knows no time of more than 292 years");
}

function timeOf(node: SyntaxNode, text: string): number | "start" | "end" {
  const literal = node.getChild("NumberDurationLiteral");
  if (!literal) {
    return node.getChild("AtModifierPreprocessors")!.getChild("AtStart") ? "start" : "end";
  }
  const value = readNumber(literal, text);
  // Prometheus counts in milliseconds.
  if (Math.abs(value) < 2 ** 63) return Math.round(value * 1000) / 1000;
  throw new Unreadable(literal, "Prometheus knows no time so far away");
}

import type { SyntaxNode } from "@lezer/common";
import { children } from "./children.ts";
import type { Span } from "./expression.ts";

/** An expression is written as operands with operators between them; these are the pieces from left to right. */
export type Piece = Sign | Operand | Operator;

/** `-` or `+` before an operand. */
export interface Sign {
  readonly kind: "sign";
  readonly from: number;
  readonly negative: boolean;
}

/** What stands alone or in brackets, and what is appended to it: `offset`, `@`, a range. */
export interface Operand {
  readonly kind: "operand";
  readonly node: SyntaxNode;
  readonly appended: readonly SyntaxNode[];
}

/** The node is the whole operation, whose modifiers belong to the operator; its sides may be wrong. */
export interface Operator {
  readonly kind: "operator";
  readonly node: SyntaxNode;
  readonly symbol: string;
  readonly between: Span;
}

const appending: ReadonlySet<string> = new Set([
  "AnchoredExpr",
  "MatrixSelector",
  "OffsetExpr",
  "SmoothedExpr",
  "StepInvariantExpr",
  "SubqueryExpr",
]);

/**
 * The pieces of an expression. The editor's grammar says how to colour them, not what belongs to what: it
 * gives `offset`, `@` and ranges the whole operation before them, and a number its sign before all else.
 */
export function piecesOf(node: SyntaxNode, text: string): Piece[] {
  const parts = children(node);
  const [first, second] = parts;
  if (node.name === "BinaryExpr") {
    const symbol = text.slice(second!.from, second!.to).toLowerCase();
    const [left, right] = [first!, parts.at(-1)!].map((side) => piecesOf(side, text));
    const between = { from: second!.from, to: second!.to };
    return [...left!, { kind: "operator", node, symbol, between }, ...right!];
  }
  if (node.name === "UnaryExpr") return [sign(node, text), ...piecesOf(second!, text)];
  if (appending.has(node.name)) {
    const before = piecesOf(first!, text);
    const { node: operand, appended } = before.at(-1) as Operand;
    const last: Operand = { kind: "operand", node: operand, appended: [...appended, node] };
    return [...before.slice(0, -1), last];
  }
  const operand: Operand = { kind: "operand", node, appended: [] };
  const isSigned = node.name === "NumberDurationLiteral" && /^[-+]/.test(text.slice(node.from));
  return isSigned ? [sign(node, text), operand] : [operand];
}

function sign({ from }: SyntaxNode, text: string): Sign {
  return { kind: "sign", from, negative: text[from] === "-" };
}

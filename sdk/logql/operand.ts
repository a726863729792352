import type { SyntaxNode } from "@lezer/common";
import { children } from "../promql/children.ts";

/** What an expression is, without what only says that it is one, and without brackets around numbers. */
export function operand(node: SyntaxNode): SyntaxNode {
  const wraps = node.name === "Expr" || node.name === "MetricExpr";
  return wraps ? operand(children(node)[0]!) : node;
}

/** Whether Loki computes it before it asks for any line: a number, or numbers joined by operators. */
export function isConstant(node: SyntaxNode): boolean {
  const inner = operand(node);
  if (inner.name !== "BinOpExpr") return inner.name === "LiteralExpr";
  return inner.getChildren("Expr").every(isConstant);
}

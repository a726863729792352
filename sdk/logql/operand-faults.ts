import type { SyntaxNode } from "@lezer/common";
import type { Remark } from "../promql/remark.ts";
import { isConstant, operand } from "./operand.ts";

/** Operators are between numbers or series, never log lines; `and`, `or` and `unless` between series alone. */
export function operandFaults(node: SyntaxNode, text: string): Remark[] {
  if (node.name !== "BinOpExpr") return [];
  const sides = node.getChildren("Expr");
  const lines = sides.find((side) => operand(side).name === "LogExpr");
  if (lines) {
    const message = "an operator joins numbers, and this yields log lines";
    return [{ at: lines, message, hint: "count them: count_over_time({...} [5m])" }];
  }
  const set = node.getChild("Or") ?? node.getChild("And") ?? node.getChild("Unless");
  const constant = set && sides.find(isConstant);
  if (!constant) return [];
  const word = text.slice(set.from, set.to).toLowerCase();
  const message = `"${word}" joins series, and this is a number`;
  return [{ at: constant, message, hint: "make a series of it: vector(0)" }];
}

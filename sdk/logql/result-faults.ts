import type { SyntaxNode } from "@lezer/common";
import { children } from "../promql/children.ts";
import type { Remark } from "../promql/remark.ts";
import { isConstant, operand } from "./operand.ts";

const comparing: ReadonlySet<string> = new Set(["Eql", "Gte", "Gtr", "Lss", "Lte", "Neq"]);

/** A rule is about numbers, and an alert about those that pass a threshold. */
export function resultFaults(nodes: readonly SyntaxNode[], alert: boolean): Remark[] {
  if (operand(children(nodes[0]!)[0]!).name === "LogExpr") {
    const message = "yields log lines, and a rule needs a number";
    return [{ message, hint: "count them: sum(count_over_time({...} [5m]))" }];
  }
  if (!alert || nodes.some(({ name }) => name === "AbsentOverTime")) return [];
  const compared = nodes.filter(
    ({ name, parent, nextSibling }) =>
      comparing.has(name) && parent?.name === "BinOpExpr" && !nextSibling?.getChild("Bool"),
  );
  if (compared.some(({ parent }) => !isConstant(parent!))) return [];
  if (compared.length > 0) {
    const message = "always fires: numbers compared with each other are 1 or 0, never nothing";
    return [{ message, hint: "compare a series: vector(1) > 0" }];
  }
  const message = "always fires: nothing compares with a threshold";
  return [{ message, hint: 'end it with "> 0.1" or the like, without "bool"' }];
}

import type { SyntaxNode } from "@lezer/common";
import type { Remark } from "../promql/remark.ts";
import { rangeFunctions } from "./range-functions.ts";

/** What Loki refuses of an aggregation that its grammar lets pass: its number, its grouping, its `unwrap`. */
export function aggregationFaults(node: SyntaxNode, text: string): Remark[] {
  if (node.name === "RangeAggregationExpr") return rangeFaults(node, text);
  return node.name === "VectorAggregationExpr" ? vectorFaults(node, text) : [];
}

function rangeFaults(node: SyntaxNode, text: string): Remark[] {
  const operation = node.getChild("RangeOp")!;
  const name = written(operation, text).toLowerCase();
  const asked = rangeFunctions[name]!;
  const number = node.getChild("Number");
  if (number && !asked.number) return [{ at: number, message: `${name} takes no number` }];
  if (!number && asked.number) {
    const hint = `${name}(0.99, {...} | json | unwrap took [5m])`;
    return [{ at: operation, message: `${name} needs its quantile first`, hint }];
  }
  const grouping = node.getChild("Grouping");
  if (grouping && !asked.grouping) {
    const hint = `group around it: sum ${written(grouping, text)} (${name}(...))`;
    return [{ at: grouping, message: `${name} takes no grouping`, hint }];
  }
  return unwrapFaults(node, name);
}

function unwrapFaults(node: SyntaxNode, name: string): Remark[] {
  const asked = rangeFunctions[name]!.unwrap;
  const unwrap = unwrapOf(node.getChild("LogRangeExpr"));
  if (unwrap && asked === "forbidden") {
    const message = `${name} is of lines as they are, and takes no "unwrap"`;
    return [{ at: unwrap, message, hint: 'for numbers in lines: sum_over_time, or "rate"' }];
  }
  if (unwrap || asked !== "needed") return [];
  const message = `${name} computes with a number of each line, and no "unwrap" names it`;
  const hint = `${name}(${name === "quantile_over_time" ? "0.99, " : ""}{...} | json | unwrap took [5m]); lines are counted with count_over_time`;
  return [{ at: node.getChild("RangeOp")!, message, hint }];
}

/** Brackets may stand around a range. */
function unwrapOf(range: SyntaxNode | null): SyntaxNode | null {
  if (!range) return null;
  return range.getChild("UnwrapExpr") ?? unwrapOf(range.getChild("LogRangeExpr"));
}

function vectorFaults(node: SyntaxNode, text: string): Remark[] {
  const operation = node.getChild("VectorOp")!;
  // What the grammar reads may be less than what is written: `approx_topk`.
  const name = /^\w+/.exec(text.slice(operation.from))![0].toLowerCase();
  const number = node.getChild("Number");
  const takesNumber = /topk$|^bottomk$/.test(name);
  if (takesNumber && !(number && /^\d*[1-9]\d*$/.test(written(number, text)))) {
    const message = `${name} needs a whole number above 0 first`;
    return [{ at: number ?? operation, message, hint: `${name}(5, ...)` }];
  }
  if (number && !takesNumber) return [{ at: number, message: `${name} takes no number` }];
  const grouping = node.getChild("Grouping");
  const refused = name === "approx_topk" ? grouping : sortedBy(name, grouping);
  const hint = "group what it is given";
  return refused ? [{ at: refused, message: `${name} takes no grouping`, hint }] : [];
}

function sortedBy(name: string, grouping: SyntaxNode | null): SyntaxNode | null {
  return name.startsWith("sort") && grouping?.getChild("Labels") ? grouping : null;
}

function written({ from, to }: SyntaxNode, text: string): string {
  return text.slice(from, to);
}

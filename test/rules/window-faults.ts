import type { SyntaxNode } from "@lezer/common";
import { seconds } from "../../sdk/promql/seconds.ts";
import type { Change } from "./change.ts";

/**
 * Each time that selectors or subqueries look back over, halved and doubled wherever it stands: over numerator
 * and denominator it is one choice.
 */
export function windowFaults(nodes: readonly SyntaxNode[], expr: string): Change[] {
  const windows = nodes.flatMap(({ name, node }) =>
    name === "MatrixSelector" || name === "SubqueryExpr"
      ? node.getChildren("NumberDurationLiteralInDurationContext").slice(0, 1)
      : [],
  );
  const read = ({ from, to }: SyntaxNode) => expr.slice(from, to);
  return [...new Set(windows.map(read))].flatMap((window) => {
    const places = windows.filter((one) => read(one) === window);
    const time = seconds(window);
    const change = (what: string, to: number) => ({
      fault: `[${window}] ${what}`,
      edits: places.map((place) => ({ from: place.from, to: place.to, text: `${to}s` })),
    });
    return [change("halved", Math.floor(time / 2)), change("doubled", time * 2)];
  });
}

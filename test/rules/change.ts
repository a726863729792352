import type { SyntaxNode } from "@lezer/common";
import { parser } from "@prometheus-io/lezer-promql";

/** A change of an expression's text. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A fault as changes of an expression's text. */
export interface Change {
  readonly fault: string;
  readonly edits: readonly Edit[];
}

/** Every node of an expression, outermost first. */
export function nodesOf(expr: string): SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  parser.parse(expr).iterate({ enter: ({ node }) => void nodes.push(node) });
  return nodes;
}

export function edited(text: string, edits: readonly Edit[]): string {
  const lastFirst = [...edits].sort((left, right) => right.from - left.from);
  return lastFirst.reduce(
    (all, { from, to, text: put }) => all.slice(0, from) + put + all.slice(to),
    text,
  );
}

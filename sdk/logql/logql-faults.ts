import type { SyntaxNode } from "@lezer/common";
import type { LRParser } from "@lezer/lr";
import { children } from "../promql/children.ts";
import type { Matcher } from "../promql/expression.ts";
import { firstFault } from "../promql/fault.ts";
import { takes } from "../promql/matcher.ts";
import { oddSpace } from "../promql/odd-space.ts";
import { readString } from "../promql/read-string.ts";
import type { Remark } from "../promql/remark.ts";
import { aggregationFaults } from "./aggregation-faults.ts";
import { asGrammarReads } from "./as-grammar-reads.ts";
import { operandFaults } from "./operand-faults.ts";
import { resultFaults } from "./result-faults.ts";
import { textFaults } from "./text-faults.ts";
import { wordFaults } from "./word-faults.ts";

let grammar: LRParser | undefined;

/** Loads the grammar that Grafana's own editor uses. It is only needed where rules are judged anew. */
export async function loadLogqlGrammar(): Promise<void> {
  grammar ??= (await import("@grafana/lezer-logql")).parser;
}

/** What PromQL has nothing like: stages behind a selector, and functions over lines. */
const ofLinesAlone: ReadonlySet<string> = new Set(
  "BytesOverTime BytesRate PipelineExpr RateCounter UnwrapExpr".split(" "),
);

/** Whether a text can only be meant as LogQL. `loadLogqlGrammar` comes first. */
export function isLogql(text: string): boolean {
  const tree = grammar!.parse(asGrammarReads(text));
  let found = false;
  tree.iterate({ enter: ({ name }) => void (found ||= ofLinesAlone.has(name)) });
  return found && firstFault(tree.cursor(), text) === undefined;
}

/** What is wrong with the LogQL of a rule. `loadLogqlGrammar` comes first. */
export function logqlFaults(text: string, { alert }: { readonly alert: boolean }): Remark[] {
  const space = oddSpace(text);
  if (space) return [space];
  const tree = grammar!.parse(asGrammarReads(text));
  const fault = firstFault(tree.cursor(), text);
  if (fault) return [fault];
  const nodes: SyntaxNode[] = [];
  tree.iterate({ enter: ({ node }) => void nodes.push(node) });
  const wrong = nodes.flatMap((node) => nodeFaults(node, text));
  if (wrong.length > 0) return wrong;
  const selectors = nodes.filter(({ name }) => name === "Selector");
  return [
    ...selectors.flatMap((selector) => selectorFaults(selector, text)),
    ...resultFaults(nodes, alert),
  ];
}

function nodeFaults(node: SyntaxNode, text: string): Remark[] {
  return [
    ...(node.name === "String" ? textFaults(node, text) : []),
    ...wordFaults(node, text),
    ...aggregationFaults(node, text),
    ...operandFaults(node, text),
  ];
}

/** Loki reads no stream that nothing but absent labels would name. */
function selectorFaults(selector: SyntaxNode, text: string): Remark[] {
  const matchers: SyntaxNode[] = [];
  selector.cursor().iterate(({ name, node }) => {
    if (name === "Matcher") matchers.push(node);
  });
  if (matchers.some((matcher) => !takesEmpty(matcher, text))) return [];
  const message = "every label that it names may be absent, and Loki refuses that";
  return [{ at: selector, message, hint: 'name one value: {app="shop"}, {app=~".+"}' }];
}

function takesEmpty(matcher: SyntaxNode, text: string): boolean {
  const [, operator, value] = children(matcher);
  const symbol = text.slice(operator!.from, operator!.to) as Matcher["operator"];
  return takes({ operator: symbol, value: readString(value!, text) }, "");
}

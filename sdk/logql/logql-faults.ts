import type { SyntaxNode } from "@lezer/common";
import type { LRParser } from "@lezer/lr";
import { children } from "../promql/children.ts";
import type { Matcher } from "../promql/expression.ts";
import { firstFault } from "../promql/fault.ts";
import { takes } from "../promql/matcher.ts";
import { readString } from "../promql/read-string.ts";
import type { Remark } from "../promql/remark.ts";
import { textFaults } from "./text-faults.ts";

let grammar: LRParser | undefined;

/** Loads the grammar that Grafana's own editor uses. It is only needed where rules are judged anew. */
export async function loadLogqlGrammar(): Promise<void> {
  grammar ??= (await import("@grafana/lezer-logql")).parser;
}

/** What is wrong with the LogQL of a rule. `loadLogqlGrammar` comes first. */
export function logqlFaults(text: string, { alert }: { readonly alert: boolean }): Remark[] {
  const tree = grammar!.parse(text);
  const fault = firstFault(tree.cursor(), text);
  if (fault) return [fault];
  const nodes: SyntaxNode[] = [];
  tree.iterate({ enter: ({ node }) => void nodes.push(node) });
  const wrong = nodes
    .filter(({ name }) => name === "String")
    .flatMap((string) => textFaults(string, text));
  if (wrong.length > 0) return wrong;
  const selectors = nodes.filter(({ name }) => name === "Selector");
  return [
    ...selectors.flatMap((selector) => selectorFaults(selector, text)),
    ...resultFaults(nodes, alert),
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

const comparing: ReadonlySet<string> = new Set(["Eql", "Gte", "Gtr", "Lss", "Lte", "Neq"]);

function resultFaults(nodes: readonly SyntaxNode[], alert: boolean): Remark[] {
  if (!nodes.some(({ name }) => name === "RangeAggregationExpr")) {
    const message = "yields log lines, and a rule needs a number";
    return [{ message, hint: "count them: sum(count_over_time({...} [5m]))" }];
  }
  const compares = nodes.some(
    ({ name, parent, nextSibling }) =>
      comparing.has(name) && parent?.name === "BinOpExpr" && !nextSibling?.getChild("Bool"),
  );
  const absence = nodes.some(({ name }) => name === "AbsentOverTime");
  if (!alert || compares || absence) return [];
  const message = "always fires: nothing compares with a threshold";
  return [{ message, hint: 'end it with "> 0.1" or the like, without "bool"' }];
}

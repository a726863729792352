import type { SyntaxNode, TreeCursor } from "@lezer/common";
import type { LRParser } from "@lezer/lr";
import type {
  Aggregation,
  Binary,
  Call,
  Expression,
  Label,
  Matcher,
  Selector,
  Span,
} from "./expression.ts";
import { seconds } from "./seconds.ts";
import { unquoted } from "./unquoted.ts";

/** Why an expression cannot be read, and where in it. */
export interface Fault extends Span {
  readonly message: string;
}

export type Parsed = { readonly expression: Expression } | { readonly fault: Fault };

let grammar: LRParser | undefined;
const known = new Map<string, Parsed>();

/** Loads the grammar that Prometheus' own editor uses. It is only needed where rules are judged anew. */
export async function loadGrammar(): Promise<void> {
  grammar ??= (await import("@prometheus-io/lezer-promql")).parser;
}

/** Reads an expression, each distinct text once. `loadGrammar` comes first. */
export function parse(text: string): Parsed {
  const before = known.get(text);
  if (before) return before;
  const tree = grammar!.parse(text);
  const fault = firstFault(tree.cursor(), text);
  const root = children(tree.topNode)[0];
  const parsed: Parsed =
    fault || !root
      ? { fault: fault ?? { from: 0, to: text.length, message: "is empty" } }
      : { expression: expressionOf(root, text) };
  known.set(text, parsed);
  return parsed;
}

/** The first place that a grammar could not read, in words. */
export function firstFault(cursor: TreeCursor, text: string): Fault | undefined {
  do {
    if (!cursor.type.isError) continue;
    const { from, to } = cursor;
    const found = text.slice(from, to).trim();
    if (found !== "") return { from, to, message: `"${found}" was not expected` };
    const atEnd = from >= text.trimEnd().length;
    return { from, to, message: atEnd ? "ends too early" : "something is missing" };
  } while (cursor.next());
  return undefined;
}

function children(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name !== "LineComment") found.push(child);
  }
  return found;
}

function expressionOf(node: SyntaxNode, text: string): Expression {
  const { from, to } = node;
  const read = (part: SyntaxNode) => text.slice(part.from, part.to);
  const parts = children(node);
  const inner = () => expressionOf(parts[0]!, text);
  switch (node.name) {
    case "NumberDurationLiteral":
      return { kind: "number", from, to, value: seconds(read(node)) };
    case "StringLiteral":
      return { kind: "string", from, to, value: unquoted(read(node)) };
    case "VectorSelector":
      return selector(node, text);
    case "MatrixSelector":
      return { ...(inner() as Selector), from, to, range: seconds(read(parts.at(-1)!)) };
    case "SubqueryExpr":
      return { kind: "subquery", from, to, of: inner(), range: seconds(read(parts[1]!)) };
    case "UnaryExpr": {
      const of = expressionOf(parts[1]!, text);
      return { kind: "unary", from, to, negative: read(parts[0]!) === "-", of };
    }
    case "AggregateExpr":
      return aggregation(node, text);
    case "FunctionCall":
      return call(node, text);
    case "BinaryExpr":
      return binary(node, text);
    default:
      // Parentheses, `offset`, `@` and what else leaves the series as they are.
      return { ...inner(), from, to };
  }
}

function selector(node: SyntaxNode, text: string): Selector {
  const matchers: Matcher[] = [];
  let metric: string | undefined;
  for (const part of [node.getChild("Identifier"), ...matchersOf(node)]) {
    if (!part) continue;
    const { from, to } = part;
    const [label, operator, value] = children(part);
    if (part.name === "Identifier") metric = text.slice(from, to);
    else if (part.name === "QuotedLabelName") metric = unquoted(text.slice(from, to));
    else {
      const matcher: Matcher = {
        from,
        to,
        label: unquoted(text.slice(label!.from, label!.to)),
        operator: text.slice(operator!.from, operator!.to) as Matcher["operator"],
        value: unquoted(text.slice(value!.from, value!.to)),
      };
      if (matcher.label === "__name__" && matcher.operator === "=") metric = matcher.value;
      else matchers.push(matcher);
    }
  }
  const { from, to } = node;
  return { kind: "selector", from, to, ...(metric !== undefined && { metric }), matchers };
}

function matchersOf(node: SyntaxNode): SyntaxNode[] {
  const list = node.getChild("LabelMatchers");
  return list ? children(list) : [];
}

function labelsOf(list: SyntaxNode | null | undefined, text: string): Label[] {
  return (list ? children(list) : []).map(({ from, to }) => ({
    from,
    to,
    name: unquoted(text.slice(from, to)),
  }));
}

function argumentsOf(node: SyntaxNode, text: string): Expression[] {
  const body = node.getChild("FunctionCallBody");
  return (body ? children(body) : []).map((part) => expressionOf(part, text));
}

function call(node: SyntaxNode, text: string): Call {
  const name = node.getChild("FunctionIdentifier")!;
  return {
    kind: "call",
    from: node.from,
    to: node.to,
    function: text.slice(name.from, name.to),
    arguments: argumentsOf(node, text),
  };
}

function aggregation(node: SyntaxNode, text: string): Aggregation {
  const operator = node.getChild("AggregateOp")!;
  const modifier = node.getChild("AggregateModifier");
  const [first, second] = argumentsOf(node, text);
  return {
    kind: "aggregation",
    from: node.from,
    to: node.to,
    operator: text.slice(operator.from, operator.to).toLowerCase(),
    by: !modifier?.getChild("Without"),
    labels: labelsOf(modifier?.getChild("GroupingLabels"), text),
    ...(second && { parameter: first! }),
    of: second ?? first!,
  };
}

function binary(node: SyntaxNode, text: string): Binary {
  const parts = children(node);
  const operator = parts[1]!;
  return {
    kind: "binary",
    from: node.from,
    to: node.to,
    operator: text.slice(operator.from, operator.to).toLowerCase(),
    bool: node.getChild("BoolModifier") !== null,
    ...matching(node.getChild("MatchingModifierClause"), text),
    left: expressionOf(parts[0]!, text),
    right: expressionOf(parts.at(-1)!, text),
  };
}

function matching(clause: SyntaxNode | null, text: string): Pick<Binary, "matching" | "grouping"> {
  if (!clause) return {};
  const [on, ...rest] = children(clause);
  const lists = rest.filter(({ name }) => name === "GroupingLabels");
  const side = rest.find(({ name }) => name === "GroupLeft" || name === "GroupRight");
  return {
    matching: { on: on!.name === "On", labels: labelsOf(lists[0], text) },
    ...(side && {
      grouping: {
        many: side.name === "GroupLeft" ? "left" : "right",
        labels: labelsOf(
          lists.find(({ from }) => from > side.from),
          text,
        ),
      },
    }),
  };
}

import type { SyntaxNode } from "@lezer/common";
import { children } from "./children.ts";
import type { Aggregation, Binary, Call, Expression } from "./expression.ts";
import { Unreadable } from "./fault.ts";
import { type Operand, type Operator, type Piece, piecesOf, type Sign } from "./pieces.ts";
import { readLabels, readMatching } from "./read-matching.ts";
import { readSelector } from "./read-selector.ts";
import { seconds } from "./seconds.ts";
import { unquoted } from "./unquoted.ts";

/** How tightly operators bind. https://prometheus.io/docs/prometheus/latest/querying/operators/#binary-operator-precedence */
const tightness: ReadonlyMap<string, number> = new Map(
  ["or", "and unless", "== != > < >= <= </ >/", "+ -", "* / % atan2", "^"].flatMap(
    (symbols, index) => symbols.split(" ").map((symbol): [string, number] => [symbol, index]),
  ),
);

/** Makes of a node of the grammar, which has no error in it, what Prometheus makes of its text. */
export function readExpression(node: SyntaxNode, text: string): Expression {
  const pieces = piecesOf(node, text);
  const operation = (loosest: number): Expression => {
    let left = operand(pieces.shift()!);
    for (let next = pieces[0]; next?.kind === "operator"; next = pieces[0]) {
      const tight = tightness.get(next.symbol)!;
      if (tight < loosest) break;
      pieces.shift();
      // Of equal operators the first comes first; of powers, the last.
      const right = operation(next.symbol === "^" ? tight : tight + 1);
      left = binary(next, text, { left, right });
    }
    return left;
  };
  const operand = (piece: Piece): Expression =>
    piece.kind === "sign"
      ? signed(piece, operation(tightness.get("^")!))
      : whole(piece as Operand, text);
  return operation(0);
}

function signed({ from, negative }: Sign, of: Expression): Expression {
  if (of.kind === "number") return { ...of, from, value: negative ? -of.value : of.value };
  return { kind: "unary", from, to: of.to, negative, of };
}

function binary(
  { node, symbol }: Operator,
  text: string,
  { left, right }: Pick<Binary, "left" | "right">,
): Binary {
  return {
    kind: "binary",
    from: left.from,
    to: right.to,
    operator: symbol,
    bool: node.getChild("BoolModifier") !== null,
    ...readMatching(node, text),
    left,
    right,
  };
}

function whole({ node, appended }: Operand, text: string): Expression {
  return appended.reduce((of, one) => append(one, of, text), primary(node, text));
}

function append(node: SyntaxNode, of: Expression, text: string): Expression {
  const { from } = of;
  const { to } = node;
  const duration = children(node)[1]!;
  const range = () => seconds(text.slice(duration.from, duration.to));
  if (node.name === "SubqueryExpr") return { kind: "subquery", from, to, of, range: range() };
  if (node.name === "MatrixSelector" && of.kind === "selector")
    return { ...of, from, to, range: range() };
  // `offset`, `@` and what else leaves the series as they are.
  return { ...of, from, to };
}

/** What stands alone, in brackets or after a function's name. */
function primary(node: SyntaxNode, text: string): Expression {
  const { from, to } = node;
  const written = text.slice(from, to);
  switch (node.name) {
    case "NumberDurationLiteral": {
      const unsigned = written.replace(/^[-+](?:\s|#.*)*/, "");
      return { kind: "number", from: to - unsigned.length, to, value: seconds(unsigned) };
    }
    case "StringLiteral":
      return { kind: "string", from, to, value: unquoted(written) };
    case "VectorSelector":
      return readSelector(node, text);
    case "AggregateExpr":
      return aggregation(node, text);
    case "FunctionCall":
      return call(node, text);
    default:
      return { ...readExpression(children(node)[0]!, text), from, to };
  }
}

function argumentsOf(node: SyntaxNode, text: string): Expression[] {
  const body = node.getChild("FunctionCallBody");
  return (body ? children(body) : []).map((part) => readExpression(part, text));
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

/** What these take before the vector. */
const parameters: ReadonlyMap<string, string> = new Map([
  ["bottomk", "a number"],
  ["count_values", "a label's name"],
  ["quantile", "a number"],
  ["topk", "a number"],
]);

function aggregation(node: SyntaxNode, text: string): Aggregation {
  const { from, to } = node;
  const symbol = node.getChild("AggregateOp")!;
  const operator = text.slice(symbol.from, symbol.to).toLowerCase();
  const parameter = parameters.get(operator);
  const given = argumentsOf(node, text);
  const of = given.at(-1);
  if (!of || given.length !== (parameter === undefined ? 1 : 2)) {
    const wanted = parameter === undefined ? "one vector" : `${parameter} and then a vector`;
    throw new Unreadable(node, `${operator} takes ${wanted}, and ${given.length} are given`);
  }
  const modifier = node.getChild("AggregateModifier");
  return {
    kind: "aggregation",
    from,
    to,
    operator,
    by: !modifier?.getChild("Without"),
    labels: readLabels(modifier?.getChild("GroupingLabels"), text),
    ...(given.length === 2 && { parameter: given[0]! }),
    of,
  };
}

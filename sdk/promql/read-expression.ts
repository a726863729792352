import type { SyntaxNode } from "@lezer/common";
import { append } from "./append.ts";
import { children } from "./children.ts";
import type { Aggregation, Binary, Call, Expression } from "./expression.ts";
import { experimental, Unreadable } from "./fault.ts";
import { aggregationParameters } from "./functions.ts";
import { type Operand, type Operator, type Piece, piecesOf, type Sign } from "./pieces.ts";
import { readLabels, readMatching } from "./read-matching.ts";
import { readNumber } from "./read-number.ts";
import { readSelector } from "./read-selector.ts";
import { readString } from "./read-string.ts";

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
  { node, symbol, between }: Operator,
  text: string,
  { left, right }: Pick<Binary, "left" | "right">,
): Binary {
  const fill = node.getChild("FillModifier");
  if (fill) throw new Unreadable(fill, experimental("fill"));
  return {
    kind: "binary",
    from: left.from,
    to: right.to,
    operator: symbol,
    between,
    bool: node.getChild("BoolModifier") !== null,
    ...readMatching(node, text),
    left,
    right,
  };
}

function whole({ node, appended }: Operand, text: string): Expression {
  let whole = primary(node, text);
  for (const [index, one] of appended.entries()) {
    whole = append(one, text, { of: whole, bare: index > 0 || node.name !== "ParenExpr" });
  }
  return whole;
}

/** What stands alone, in brackets or after a function's name. */
function primary(node: SyntaxNode, text: string): Expression {
  const { from, to } = node;
  const written = text.slice(from, to);
  switch (node.name) {
    case "NumberDurationLiteral": {
      const sign = /^[-+](?:\s|#.*)*/.exec(written)?.[0] ?? "";
      const place = { from: from + sign.length, to };
      return { kind: "number", ...place, value: readNumber(place, text) };
    }
    case "StringLiteral":
      return { kind: "string", from, to, value: readString(node, text) };
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

function aggregation(node: SyntaxNode, text: string): Aggregation {
  const { from, to } = node;
  const symbol = node.getChild("AggregateOp")!;
  const operator = text.slice(symbol.from, symbol.to).toLowerCase();
  if (operator.startsWith("limit")) throw new Unreadable(symbol, experimental(operator));
  const parameter = aggregationParameters.get(operator);
  const given = argumentsOf(node, text);
  const of = given.at(-1);
  if (!of || given.length !== (parameter === undefined ? 1 : 2)) {
    const wanted = parameter === undefined ? "one vector" : `a ${parameter} and then a vector`;
    const number = given.length === 1 ? "one is" : `${given.length} are`;
    throw new Unreadable(node, `${operator} takes ${wanted}, and ${number} given`);
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

import { type Expression, partsOf } from "../../sdk/promql/expression.ts";

/** An expression with brackets around every part that is made of others; so it shows what belongs to what. */
export function bracketed(expression: Expression, text: string): string {
  const inner = partsOf(expression).map((part) => bracketed(part, text));
  switch (expression.kind) {
    case "binary":
      return `(${inner[0]} ${expression.operator} ${inner[1]})`;
    case "unary":
      return `(${expression.negative ? "-" : "+"}${inner[0]})`;
    case "subquery":
      return `(${inner[0]})[${expression.range}s:]`;
    case "call":
      return `${expression.function}(${inner.join(", ")})`;
    case "aggregation":
      return `${expression.operator}(${inner.join(", ")})`;
    default:
      return text.slice(expression.from, expression.to).replaceAll(/\s+/g, " ");
  }
}

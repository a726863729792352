import type { Expression, Selector } from "./expression.ts";

/** An expression with each of its selectors changed. */
export function withSelectors(
  expression: Expression,
  change: (selector: Selector) => Selector,
): Expression {
  const within = (part: Expression) => withSelectors(part, change);
  switch (expression.kind) {
    case "selector":
      return change(expression);
    case "subquery":
    case "unary":
      return { ...expression, of: within(expression.of) };
    case "call":
      return { ...expression, arguments: expression.arguments.map(within) };
    case "aggregation": {
      const { parameter } = expression;
      const changed = parameter && { parameter: within(parameter) };
      return { ...expression, ...changed, of: within(expression.of) };
    }
    case "binary":
      return { ...expression, left: within(expression.left), right: within(expression.right) };
    default:
      return expression;
  }
}

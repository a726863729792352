import { comparisons, type Expression } from "./expression.ts";

/** Whether something that is there in good times may yield nothing. */
export function canBeEmpty(expression: Expression): boolean {
  switch (expression.kind) {
    case "selector":
      return expression.metric === "ALERTS";
    case "subquery":
    case "unary":
    case "aggregation":
      return canBeEmpty(expression.of);
    case "call":
      return ofCall(expression.function, expression.arguments);
    case "binary": {
      const { operator, bool, left, right } = expression;
      if (operator === "or") return canBeEmpty(left) && canBeEmpty(right);
      if (operator === "and" || operator === "unless") return true;
      if (comparisons.has(operator) && !bool) return true;
      return canBeEmpty(left) || canBeEmpty(right);
    }
    default:
      return false;
  }
}

function ofCall(name: string, given: readonly Expression[]): boolean {
  if (/^absent(_over_time)?$/.test(name)) return true;
  // It makes NaN of nothing.
  return name !== "scalar" && given.some(canBeEmpty);
}

import { remembered } from "../basics/remembered.ts";
import type { Expression } from "./expression.ts";
import type { Inventory } from "./inventory.ts";

/**
 * The recorded series that can have a first sample. One that is made of itself, by whatever way, has none
 * unless another part of its expression yields something on its own: `x or recorded offset 5m`.
 */
export const founded = remembered(({ recorded, series }: Inventory): ReadonlySet<string> => {
  const found = new Set<string>();
  const yields = (name: string) => !recorded.has(name) || series.has(name) || found.has(name);
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const [name, rules] of recorded) {
      if (rules.some(({ expression }) => canYield(expression, yields))) found.add(name);
    }
  }
  return found;
});

function canYield(expression: Expression, yields: (name: string) => boolean): boolean {
  const inner = (part: Expression) => canYield(part, yields);
  switch (expression.kind) {
    case "selector":
      return expression.metric === undefined || yields(expression.metric);
    case "subquery":
    case "unary":
    case "aggregation":
      return inner(expression.of);
    case "call":
      return yieldsAnyway.has(expression.function) || expression.arguments.every(inner);
    case "binary": {
      const { operator, left, right } = expression;
      if (operator === "or") return inner(left) || inner(right);
      if (operator === "unless") return inner(left);
      return inner(left) && inner(right);
    }
    default:
      return true;
  }
}

/** These yield something for nothing. */
const yieldsAnyway: ReadonlySet<string> = new Set(["absent", "absent_over_time", "scalar"]);

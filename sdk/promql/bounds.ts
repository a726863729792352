import {
  type Aggregation,
  type Binary,
  type Call,
  comparisons,
  type Expression,
  setOperators,
} from "./expression.ts";

/** Between which values, both included, everything lies that an expression may yield. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

const anything: Bounds = { low: -Infinity, high: Infinity };
const notNegative: Bounds = { low: 0, high: Infinity };
const atLeastOne: Bounds = { low: 1, high: Infinity };
const zeroOrOne: Bounds = { low: 0, high: 1 };
const one: Bounds = { low: 1, high: 1 };

export function boundsOf(expression: Expression): Bounds {
  switch (expression.kind) {
    case "number":
      return { low: expression.value, high: expression.value };
    case "selector":
      return ofMetric(expression.metric ?? "");
    case "subquery":
      return boundsOf(expression.of);
    case "unary": {
      const { low, high } = boundsOf(expression.of);
      return expression.negative ? { low: 0 - high, high: 0 - low } : { low, high };
    }
    case "call":
      return ofCall(expression);
    case "aggregation":
      return ofAggregation(expression);
    case "binary":
      return ofBinary(expression);
    default:
      return anything;
  }
}

function ofMetric(name: string): Bounds {
  if (name === "up") return zeroOrOne;
  return /_(total|count|bucket)$/.test(name) ? notNegative : anything;
}

/** What functions yield whatever they are given. */
const ofFunctions: Readonly<Record<string, Bounds>> = {
  absent: one,
  absent_over_time: one,
  changes: notNegative,
  count_over_time: atLeastOne,
  day_of_month: { low: 1, high: 31 },
  day_of_week: { low: 0, high: 6 },
  day_of_year: { low: 1, high: 366 },
  days_in_month: { low: 28, high: 31 },
  exp: notNegative,
  hour: { low: 0, high: 23 },
  increase: notNegative,
  irate: notNegative,
  minute: { low: 0, high: 59 },
  month: { low: 1, high: 12 },
  present_over_time: one,
  rate: notNegative,
  resets: notNegative,
  sgn: { low: -1, high: 1 },
  sqrt: notNegative,
  stddev_over_time: notNegative,
  stdvar_over_time: notNegative,
  time: notNegative,
};

/** These yield a value that lies between those that they are given. */
const within: ReadonlySet<string> = new Set([
  "avg_over_time",
  "last_over_time",
  "max_over_time",
  "min_over_time",
  "scalar",
  "sort",
  "sort_desc",
  "vector",
]);

function ofCall({ function: name, arguments: [first] }: Call): Bounds {
  const known = ofFunctions[name];
  if (known) return known;
  if (!first) return anything;
  const inner = boundsOf(first);
  if (within.has(name)) return inner;
  if (name === "abs") return notNegative;
  if (name === "sum_over_time" && inner.low >= 0) return { low: inner.low, high: Infinity };
  return anything;
}

function ofAggregation({ operator, of }: Aggregation): Bounds {
  const inner = boundsOf(of);
  switch (operator) {
    case "count":
      return atLeastOne;
    case "group":
      return one;
    case "stddev":
    case "stdvar":
      return notNegative;
    case "sum":
      return inner.low >= 0 ? { low: inner.low, high: Infinity } : anything;
    case "count_values":
      return atLeastOne;
    default:
      return inner;
  }
}

function ofBinary({ operator, bool, left, right }: Binary): Bounds {
  if (bool) return zeroOrOne;
  const [a, b] = [boundsOf(left), boundsOf(right)];
  if (comparisons.has(operator)) return filtered(a, operator, b);
  if (operator === "or") return { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
  if (setOperators.has(operator)) return a;
  return computed(a, operator, b);
}

/** What a comparison lets through. */
function filtered(a: Bounds, operator: string, b: Bounds): Bounds {
  if (operator.startsWith(">")) return { low: Math.max(a.low, b.low), high: a.high };
  if (operator.startsWith("<")) return { low: a.low, high: Math.min(a.high, b.high) };
  if (operator === "!=") return a;
  return { low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) };
}

function computed(a: Bounds, operator: string, b: Bounds): Bounds {
  const pairs = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => [x, y] as const));
  switch (operator) {
    case "+":
      return sound({ low: a.low + b.low, high: a.high + b.high });
    case "-":
      return sound({ low: a.low - b.high, high: a.high - b.low });
    case "*": {
      // Nothing times infinity is nothing here: bounds stand for values that are met.
      const products = pairs.map(([x, y]) => (x === 0 || y === 0 ? 0 : x * y));
      return sound({ low: Math.min(...products), high: Math.max(...products) });
    }
    case "/":
      if (b.low > 0 && Number.isFinite(b.high)) {
        const quotients = pairs.map(([x, y]) => x / y);
        return sound({ low: Math.min(...quotients), high: Math.max(...quotients) });
      }
      return a.low >= 0 && b.low >= 0 ? notNegative : anything;
    default:
      return anything;
  }
}

function sound(bounds: Bounds): Bounds {
  return Number.isNaN(bounds.low) || Number.isNaN(bounds.high) ? anything : bounds;
}

/** What a comparison comes to for all values within bounds, or undefined where that depends. */
export function foregone(a: Bounds, operator: string, b: Bounds): "always" | "never" | undefined {
  switch (operator) {
    case ">":
      return a.high <= b.low ? "never" : a.low > b.high ? "always" : undefined;
    case ">=":
      return a.high < b.low ? "never" : a.low >= b.high ? "always" : undefined;
    case "<":
      return foregone(b, ">", a);
    case "<=":
      return foregone(b, ">=", a);
    case "==":
      if (a.high < b.low || b.high < a.low) return "never";
      return a.low === a.high && b.low === b.high ? "always" : undefined;
    default: {
      const equal = foregone(a, "==", b);
      return equal === "never" ? "always" : equal === "always" ? "never" : undefined;
    }
  }
}

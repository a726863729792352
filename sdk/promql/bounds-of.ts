import {
  anything,
  atLeastOne,
  type Bounds,
  compared,
  computed,
  either,
  notNegative,
  one,
  zeroOrOne,
} from "./bounds.ts";
import {
  type Aggregation,
  type Binary,
  type Call,
  comparisons,
  type Expression,
  setOperators,
} from "./expression.ts";
import { typeOf } from "./types.ts";

/** The bounds of what an expression yields, as far as its functions, operators and names tell. */
export function boundsOf(expression: Expression): Bounds {
  switch (expression.kind) {
    case "number":
      return constant(expression.value);
    case "selector":
      return ofMetric(expression.metric ?? "");
    case "subquery":
      return boundsOf(expression.of);
    case "unary":
      return ofUnary(expression.negative, boundsOf(expression.of));
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

function constant(value: number): Bounds {
  return Number.isNaN(value) ? anything : { low: value, high: value, nan: false };
}

/** A recorded series may be called after a counter and be the difference of two. */
function ofMetric(name: string): Bounds {
  if (name === "up") return zeroOrOne;
  return /^[^:]+_(total|count|bucket)$/.test(name) ? notNegative : anything;
}

function ofUnary(negative: boolean, { low, high, nan }: Bounds): Bounds {
  return negative ? { low: 0 - high, high: 0 - low, nan } : { low, high, nan };
}

/** What functions yield whatever they are given. */
const ofFunctions: Readonly<Record<string, Bounds>> = {
  absent: one,
  absent_over_time: one,
  changes: notNegative,
  count_over_time: atLeastOne,
  day_of_month: { low: 1, high: 31, nan: false },
  day_of_week: { low: 0, high: 6, nan: false },
  day_of_year: { low: 1, high: 366, nan: false },
  days_in_month: { low: 28, high: 31, nan: false },
  exp: { ...notNegative, nan: true },
  histogram_fraction: { ...zeroOrOne, nan: true },
  hour: { low: 0, high: 23, nan: false },
  minute: { low: 0, high: 59, nan: false },
  month: { low: 1, high: 12, nan: false },
  present_over_time: one,
  resets: notNegative,
  sgn: { low: -1, high: 1, nan: true },
  sqrt: { ...notNegative, nan: true },
  stddev_over_time: { ...notNegative, nan: true },
  stdvar_over_time: { ...notNegative, nan: true },
  time: notNegative,
  timestamp: notNegative,
};

/** These yield values that they are given, or some between them. */
const within: ReadonlySet<string> = new Set([
  "avg_over_time",
  "label_join",
  "label_replace",
  "last_over_time",
  "max_over_time",
  "min_over_time",
  "sort",
  "sort_desc",
  "vector",
]);

function ofCall({ function: name, arguments: [first, second, third] }: Call): Bounds {
  const known = ofFunctions[name];
  if (known) return known;
  if (!first) return anything;
  const inner = boundsOf(first);
  if (within.has(name)) return inner;
  const limit = (part: Expression | undefined) => (part ? boundsOf(part) : anything);
  switch (name) {
    case "abs":
      return { ...notNegative, nan: inner.nan };
    case "clamp":
      return clamped(clamped(inner, Math.max, limit(second)), Math.min, limit(third));
    case "clamp_max":
      return clamped(inner, Math.min, limit(second));
    case "clamp_min":
      return clamped(inner, Math.max, limit(second));
    case "increase":
    case "irate":
    case "rate":
      // They are for counters, and what a selector names counts as one.
      return first.kind === "selector" || inner.low >= 0 ? notNegative : anything;
    case "scalar":
      // It makes NaN of anything but one series.
      return { ...inner, nan: true };
    case "sum_over_time":
      return summed(inner);
    default:
      return anything;
  }
}

function clamped(inner: Bounds, choose: typeof Math.max, limit: Bounds): Bounds {
  const [low, high] = [choose(inner.low, limit.low), choose(inner.high, limit.high)];
  return { low, high, nan: inner.nan || limit.nan };
}

/** The sum of one value or more. */
function summed({ low, high, nan }: Bounds): Bounds {
  if (low >= 0) return { low, high: Infinity, nan };
  return high <= 0 ? { low: -Infinity, high, nan } : anything;
}

function ofAggregation({ operator, of, parameter }: Aggregation): Bounds {
  const inner = boundsOf(of);
  switch (operator) {
    case "count":
    case "count_values":
      return atLeastOne;
    case "group":
      return one;
    case "quantile":
      return isShare(parameter) ? inner : anything;
    case "stddev":
    case "stdvar":
      return { ...notNegative, nan: true };
    case "sum":
      return summed(inner);
    default:
      return inner;
  }
}

/** Quantiles below 0 and above 1 are infinite. */
function isShare(parameter: Expression | undefined): boolean {
  return parameter?.kind === "number" && parameter.value >= 0 && parameter.value <= 1;
}

function ofBinary({ operator, bool, left, right }: Binary): Bounds {
  if (bool) return zeroOrOne;
  const [a, b] = [boundsOf(left), boundsOf(right)];
  if (comparisons.has(operator)) {
    // Of a scalar and a vector the vector's values stay, wherever it stands.
    return typeOf(left) === "scalar"
      ? compared(b, mirrored(operator), a)
      : compared(a, operator, b);
  }
  if (operator === "or") return either(a, b);
  if (setOperators.has(operator)) return a;
  return computed(a, operator, b);
}

/** `<` for `>`: the same comparison, the sides exchanged. */
function mirrored(operator: string): string {
  return operator.replace(/[<>]/, (found) => (found === "<" ? ">" : "<"));
}

/** Between which values, both included, everything lies that an expression may yield. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
  /** Whether it may also be no number, which no comparison lets through but "!=". */
  readonly nan: boolean;
}

export const anything: Bounds = { low: -Infinity, high: Infinity, nan: true };
export const notNegative: Bounds = { low: 0, high: Infinity, nan: false };
export const atLeastOne: Bounds = { low: 1, high: Infinity, nan: false };
export const zeroOrOne: Bounds = { low: 0, high: 1, nan: false };
export const one: Bounds = { low: 1, high: 1, nan: false };

/** What lies in either. */
export function either(a: Bounds, b: Bounds): Bounds {
  return { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high), nan: a.nan || b.nan };
}

/** What is left of `kept` by a comparison with `other`, whichever of them stands first. */
export function compared(kept: Bounds, operator: string, other: Bounds): Bounds {
  if (operator === "!=") return kept;
  const low = /[>=]/.test(operator[0]!) ? Math.max(kept.low, other.low) : kept.low;
  const high = /[<=]/.test(operator[0]!) ? Math.min(kept.high, other.high) : kept.high;
  return { low, high, nan: false };
}

/** What arithmetic makes of two values. */
export function computed(a: Bounds, operator: string, b: Bounds): Bounds {
  const nan = a.nan || b.nan || makesNaN(a, operator, b);
  switch (operator) {
    case "+":
      return sound({ low: a.low + b.low, high: a.high + b.high, nan });
    case "-":
      return sound({ low: a.low - b.high, high: a.high - b.low, nan });
    case "*":
      // Nothing times infinity is nothing here: bounds stand for values that are met.
      return sound({ ...span(a, b, (x, y) => (x === 0 || y === 0 ? 0 : x * y)), nan });
    case "/":
      if (b.low > 0 && Number.isFinite(b.high))
        return sound({ ...span(a, b, (x, y) => x / y), nan });
      return a.low >= 0 && b.low >= 0 ? { ...notNegative, nan } : anything;
    default:
      return anything;
  }
}

/** Whether numbers within bounds may come to none: 0 / 0, Inf - Inf, 0 * Inf. */
function makesNaN(a: Bounds, operator: string, b: Bounds): boolean {
  switch (operator) {
    case "+":
      return (
        (a.high === Infinity && b.low === -Infinity) || (a.low === -Infinity && b.high === Infinity)
      );
    case "-":
      return (
        (a.high === Infinity && b.high === Infinity) || (a.low === -Infinity && b.low === -Infinity)
      );
    case "*":
      return (mayBeZero(a) && !isFinite(b)) || (!isFinite(a) && mayBeZero(b));
    default:
      return (mayBeZero(a) && mayBeZero(b)) || (!isFinite(a) && !isFinite(b));
  }
}

function mayBeZero({ low, high }: Bounds): boolean {
  return low <= 0 && high >= 0;
}

function isFinite({ low, high }: Bounds): boolean {
  return Number.isFinite(low) && Number.isFinite(high);
}

function span(
  a: Bounds,
  b: Bounds,
  compute: (x: number, y: number) => number,
): Omit<Bounds, "nan"> {
  const met = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => compute(x, y)));
  return { low: Math.min(...met), high: Math.max(...met) };
}

function sound(bounds: Bounds): Bounds {
  return Number.isNaN(bounds.low) || Number.isNaN(bounds.high) ? anything : bounds;
}

/** What a comparison comes to for all values within bounds, or undefined where that depends. */
export function foregone(a: Bounds, operator: string, b: Bounds): "always" | "never" | undefined {
  // What a comparison inside never lets through is told there.
  if (a.low > a.high || b.low > b.high) return undefined;
  const outcome = foregoneOfNumbers(a, operator, b);
  const needsNumbers = operator === "!=" ? "never" : "always";
  return (a.nan || b.nan) && outcome === needsNumbers ? undefined : outcome;
}

function foregoneOfNumbers(a: Bounds, operator: string, b: Bounds): "always" | "never" | undefined {
  switch (operator) {
    case ">":
      return a.high <= b.low ? "never" : a.low > b.high ? "always" : undefined;
    case ">=":
      return a.high < b.low ? "never" : a.low >= b.high ? "always" : undefined;
    case "<":
      return foregoneOfNumbers(b, ">", a);
    case "<=":
      return foregoneOfNumbers(b, ">=", a);
    case "==":
      if (a.high < b.low || b.high < a.low) return "never";
      return a.low === a.high && b.low === b.high ? "always" : undefined;
    default: {
      const equal = foregoneOfNumbers(a, "==", b);
      return equal === "never" ? "always" : equal === "always" ? "never" : undefined;
    }
  }
}

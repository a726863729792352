import {
  type Aggregation,
  type Binary,
  type Call,
  comparisons,
  type Expression,
  type Selector,
  setOperators,
} from "./expression.ts";
import { candidates, type Inventory } from "./inventory.ts";
import { isMatched, valuesOf } from "./label-values.ts";
import { typeOf } from "./types.ts";

const none: ReadonlySet<string> = new Set();

/**
 * Labels by which an expression certainly has several series that are the same in all others: those whose
 * values the program lists, and what histograms and summaries are made of. A comparison may leave one of
 * them, so nothing is certain after it.
 */
export function severalBy(expression: Expression, inventory: Inventory): ReadonlySet<string> {
  const inner = (part: Expression) => severalBy(part, inventory);
  switch (expression.kind) {
    case "selector":
      return ofSelector(expression, inventory);
    case "subquery":
    case "unary":
      return inner(expression.of);
    case "call":
      return ofCall(expression, inner);
    case "aggregation":
      return ofAggregation(expression, inner(expression.of));
    case "binary":
      return ofBinary(expression, inner);
    default:
      return none;
  }
}

function ofSelector(selector: Selector, inventory: Inventory): ReadonlySet<string> {
  const sets = candidates(selector, inventory).map(
    ({ labels, values = {}, someValues = false }) =>
      new Set([
        ...(someValues ? [] : Object.keys(values)),
        ...["le", "quantile"].filter((one) => labels !== "any" && labels.includes(one)),
      ]),
  );
  if (sets.length === 0) return none;
  const labels = sets.reduce<ReadonlySet<string>>(both, sets[0]!);
  return new Set([...labels].filter((label) => isOpen(label, selector, inventory)));
}

/** Whether the matchers of a selector leave more than one value of a label. */
function isOpen(label: string, selector: Selector, inventory: Inventory): boolean {
  const values = valuesOf(label, selector, inventory);
  return !("only" in values) || values.only.size > 1;
}

function ofCall(call: Call, inner: (part: Expression) => ReadonlySet<string>) {
  const [first] = call.arguments;
  switch (call.function) {
    case "histogram_fraction":
    case "histogram_quantile":
      return except(inner(call.arguments.at(-1)!), ["le"]);
    case "label_join":
    case "label_replace":
      // They may write over what tells the series apart.
      return none;
    default:
      return first && !call.function.startsWith("absent") ? inner(first) : none;
  }
}

function ofAggregation({ operator, by, labels }: Aggregation, of: ReadonlySet<string>) {
  if (operator === "topk" || operator === "bottomk") return none;
  const names = labels.map(({ name }) => name);
  return by ? both(of, new Set(names)) : except(of, names);
}

function ofBinary(binary: Binary, inner: (part: Expression) => ReadonlySet<string>) {
  const { operator, bool, grouping, left, right } = binary;
  if (setOperators.has(operator) || (comparisons.has(operator) && !bool)) return none;
  if (typeOf(left) === "scalar") return inner(right);
  if (typeOf(right) === "scalar") return inner(left);
  if (grouping) return inner(grouping.many === "left" ? left : right);
  return new Set([...both(inner(left), inner(right))].filter((label) => isMatched(label, binary)));
}

function both(left: ReadonlySet<string>, right: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...left].filter((one) => right.has(one)));
}

function except(set: ReadonlySet<string>, names: readonly string[]): ReadonlySet<string> {
  return new Set([...set].filter((one) => !names.includes(one)));
}

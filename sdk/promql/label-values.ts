import {
  type Aggregation,
  type Binary,
  type Call,
  type Expression,
  type Selector,
  setOperators,
} from "./expression.ts";
import { candidates, type Inventory, type KnownSeries } from "./inventory.ts";
import { anyLabels, intersection, type LabelSet, only, union } from "./label-set.ts";
import { matched } from "./matcher.ts";
import type { Scrape } from "../promql/inventory.ts";
import { typeOf } from "./types.ts";

/** Values of a label, "" for series that lack it. */
type Values = LabelSet;

const lacking: Values = only([""]);
const present: Values = { allBut: new Set([""]) };

/** The values that a label of an expression's result may have. */
export function valuesOf(label: string, expression: Expression, inventory: Inventory): Values {
  const inner = (part: Expression) => valuesOf(label, part, inventory);
  switch (expression.kind) {
    case "number":
    case "string":
      return lacking;
    case "selector":
      return ofSelector(label, expression, inventory);
    case "subquery":
    case "unary":
      return inner(expression.of);
    case "call":
      return ofCall(label, expression, inner);
    case "aggregation":
      return ofAggregation(label, expression, inner);
    case "binary":
      return ofBinary(label, expression, inner);
  }
}

function ofSelector(label: string, selector: Selector, inventory: Inventory): Values {
  const found = candidates(selector, inventory).map((series) => ofSeries(label, series));
  const recorded = (inventory.recorded.get(selector.metric ?? "") ?? []).map((rule) =>
    rule.labels.includes(label) ? present : ofRecorded(label, rule, inventory),
  );
  const sets = [...found, ...recorded];
  const all = sets.length === 0 ? anyLabels : sets.reduce(union);
  return selector.matchers
    .filter((matcher) => matcher.label === label)
    .reduce((left, matcher) => intersection(left, matched(matcher, left)), all);
}

/** Rules that are being looked at, so that one which reads itself comes to an end. */
const pending = new Set<Expression>();

function ofRecorded(
  label: string,
  { expression }: { readonly expression: Expression },
  inventory: Inventory,
): Values {
  if (pending.has(expression)) return anyLabels;
  pending.add(expression);
  const values = valuesOf(label, expression, inventory);
  pending.delete(expression);
  return values;
}

function ofSeries(label: string, { labels, optional, values, scrapes }: KnownSeries): Values {
  const listed = values?.[label];
  if (labels === "any") return listed ? only(listed) : anyLabels;
  const own = labels.includes(label);
  return scrapes
    .map((scrape) => {
      if (own && !scrape.without.has(label)) {
        return listed ? only(listed) : optional.includes(label) ? anyLabels : present;
      }
      return scrape.labels.has(label) ? added(label, scrape) : lacking;
    })
    .reduce(union, only([]));
}

/** What scraping adds is there for certain in two labels; the others depend on what the target is. */
function added(label: string, { fixed, job }: Scrape): Values {
  const value = fixed.get(label);
  if (value !== undefined) return only([value]);
  if (label === "job" && job !== undefined) return only([job]);
  return label === "job" || label === "instance" ? present : anyLabels;
}

function ofCall(label: string, call: Call, inner: (part: Expression) => Values): Values {
  const [first] = call.arguments;
  switch (call.function) {
    case "absent":
    case "absent_over_time":
      return first?.kind === "selector" ? ofAbsent(label, first) : lacking;
    case "histogram_fraction":
    case "histogram_quantile":
      return label === "le" ? lacking : inner(call.arguments.at(-1)!);
    case "quantile_over_time":
      return inner(call.arguments.at(-1)!);
    case "label_join":
    case "label_replace":
      return replaces(call, label) ? anyLabels : inner(first!);
    case "vector":
      return lacking;
    default:
      return first && typeOf(call) === "vector" ? inner(first) : lacking;
  }
}

function ofAbsent(label: string, { matchers }: Selector): Values {
  const equal = matchers.find((one) => one.label === label && one.operator === "=");
  return equal ? only([equal.value]) : lacking;
}

function replaces({ arguments: given }: Call, label: string): boolean {
  const target = given[1];
  return target?.kind !== "string" || target.value === label;
}

function ofAggregation(
  label: string,
  { operator, by, labels, parameter, of }: Aggregation,
  inner: (part: Expression) => Values,
): Values {
  if (operator === "topk" || operator === "bottomk") return inner(of);
  if (operator === "count_values" && parameter?.kind === "string" && parameter.value === label) {
    return anyLabels;
  }
  return labels.some(({ name }) => name === label) === by ? inner(of) : lacking;
}

function ofBinary(label: string, binary: Binary, inner: (part: Expression) => Values): Values {
  const { operator, grouping, left, right } = binary;
  if (typeOf(left) === "scalar") return inner(right);
  if (typeOf(right) === "scalar") return inner(left);
  const [first, second] = [inner(left), inner(right)];
  const matches = isMatched(label, binary);
  if (operator === "or") return union(first, second);
  if (setOperators.has(operator)) {
    return operator === "and" && matches ? intersection(first, second) : first;
  }
  if (matches) return intersection(first, second);
  if (!grouping) return lacking;
  const [many, one] = grouping.many === "left" ? [first, second] : [second, first];
  return grouping.labels.some(({ name }) => name === label) ? one : many;
}

/** Whether two sides must have the same value of a label to meet. */
export function isMatched(label: string, { matching }: Pick<Binary, "matching">): boolean {
  const named = matching?.labels.some(({ name }) => name === label) ?? false;
  return named === (matching?.on ?? false);
}

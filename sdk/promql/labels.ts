import { remembered } from "../basics/remembered.ts";
import { mayHave, add, anyLabels, drop, keep, type LabelSet, only, union } from "./label-set.ts";
import {
  type Aggregation,
  type Binary,
  type Call,
  type Expression,
  setOperators,
  type Selector,
} from "./expression.ts";
import { candidates, type Inventory, type KnownSeries, type Recorded } from "./inventory.ts";
import { typeOf } from "./types.ts";

/** The labels that the series of an expression's result may have, the metric's name aside. */
export function labelsOf(expression: Expression, inventory: Inventory): LabelSet {
  return open > 0 ? findLabels(expression, inventory) : labelsIn(inventory)(expression);
}

/** How many recording rules are being looked at: what reads one of them is known only when it is. */
let open = 0;

/** Laws ask for a whole expression and for each of its parts. */
const labelsIn = remembered((inventory: Inventory) =>
  remembered((expression: Expression) => findLabels(expression, inventory)),
);

function findLabels(expression: Expression, inventory: Inventory): LabelSet {
  const inner = (part: Expression) => labelsOf(part, inventory);
  switch (expression.kind) {
    case "number":
    case "string":
      return only([]);
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
  }
}

function ofSelector(selector: Selector, inventory: Inventory): LabelSet {
  const absent = selector.matchers.filter(({ operator, value }) => operator === "=" && !value);
  const found = candidates(selector, inventory).map(ofSeries);
  const recorded = (inventory.recorded.get(selector.metric ?? "") ?? []).map((rule) =>
    ofRecorded(rule, inventory),
  );
  const sets = [...found, ...recorded];
  const all = sets.length === 0 ? anyLabels : sets.reduce(union);
  return drop(
    all,
    absent.map(({ label }) => label),
  );
}

/** What a program's series have once they are stored. */
function ofSeries({ labels, scrapes }: KnownSeries): LabelSet {
  if (labels === "any") return anyLabels;
  return scrapes
    .map((one) => only([...labels.filter((label) => !one.without.has(label)), ...one.labels]))
    .reduce(union, only([]));
}

const memory = new WeakMap<Recorded, LabelSet>();

/** A recording rule's result has the labels of its expression and its own; one that reads itself, any. */
function ofRecorded(rule: Recorded, inventory: Inventory): LabelSet {
  const known = memory.get(rule);
  if (known) return known;
  memory.set(rule, anyLabels);
  open++;
  const labels = add(labelsOf(rule.expression, inventory), rule.labels);
  open--;
  memory.set(rule, labels);
  return labels;
}

function ofCall(call: Call, inner: (part: Expression) => LabelSet): LabelSet {
  const [first] = call.arguments;
  const text = (index: number) => {
    const part = call.arguments[index];
    return part?.kind === "string" ? part.value : undefined;
  };
  switch (call.function) {
    case "absent":
    case "absent_over_time":
      return ofAbsent(first);
    case "histogram_quantile":
    case "histogram_fraction":
      return drop(inner(call.arguments.at(-1)!), ["le"]);
    case "quantile_over_time":
      return inner(call.arguments.at(-1)!);
    case "label_replace":
    case "label_join": {
      const label = text(1);
      return label === undefined ? anyLabels : add(inner(first!), [label]);
    }
    case "vector":
      return only([]);
    default:
      return first && typeOf(call) === "vector" ? inner(first) : only([]);
  }
}

/** What is not there has the labels by which it was asked for. */
function ofAbsent(part: Expression | undefined): LabelSet {
  if (part?.kind !== "selector") return only([]);
  const equal = part.matchers.filter(({ operator, value }) => operator === "=" && value !== "");
  return only(equal.map(({ label }) => label));
}

/** These choose series and change none. */
const choosing: ReadonlySet<string> = new Set(["topk", "bottomk"]);

function ofAggregation({ operator, by, labels, parameter }: Aggregation, of: LabelSet): LabelSet {
  if (choosing.has(operator)) return of;
  const names = labels.map(({ name }) => name);
  const left = by ? keep(of, names) : drop(of, names);
  return operator === "count_values" && parameter?.kind === "string"
    ? add(left, [parameter.value])
    : left;
}

function ofBinary(binary: Binary, inner: (part: Expression) => LabelSet): LabelSet {
  const { operator, matching, grouping, left, right } = binary;
  if (typeOf(left) === "scalar") return inner(right);
  if (typeOf(right) === "scalar") return inner(left);
  if (operator === "or") return union(inner(left), inner(right));
  if (setOperators.has(operator)) return inner(left);
  if (grouping) {
    const [many, one] = grouping.many === "left" ? [left, right] : [right, left];
    const taken = grouping.labels.map(({ name }) => name);
    const offered = inner(one);
    return add(
      drop(inner(many), taken),
      taken.filter((label) => mayHave(offered, label)),
    );
  }
  const names = (matching?.labels ?? []).map(({ name }) => name);
  return matching?.on ? keep(inner(left), names) : drop(inner(left), names);
}

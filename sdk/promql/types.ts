import { didYouMean } from "../basics/did-you-mean.ts";
import {
  type Aggregation,
  type Binary,
  type Call,
  comparisons,
  type Expression,
  partsOf,
  type Selector,
  setOperators,
} from "./expression.ts";
import { functions, type ValueType } from "./functions.ts";
import type { Remark } from "./remark.ts";

const names: Readonly<Record<ValueType, string>> = {
  matrix: "a range vector",
  scalar: "a scalar",
  string: "a string",
  vector: "an instant vector",
};

/** `a range vector`. */
export function describeType(type: ValueType): string {
  return names[type];
}

/** What an expression yields, wrong parts in it aside. */
export function typeOf(expression: Expression): ValueType {
  switch (expression.kind) {
    case "number":
      return "scalar";
    case "string":
      return "string";
    case "selector":
      return expression.range === undefined ? "vector" : "matrix";
    case "subquery":
      return "matrix";
    case "call":
      return functions.get(expression.function)?.returns ?? "vector";
    case "aggregation":
      return "vector";
    case "unary":
      return typeOf(expression.of);
    case "binary": {
      const types = [typeOf(expression.left), typeOf(expression.right)];
      return types.every((type) => type === "scalar") ? "scalar" : "vector";
    }
  }
}

/** Where an expression puts a value into something that takes another type. */
export function typeFaults(expression: Expression): Remark[] {
  return [...ownFaults(expression), ...partsOf(expression).flatMap(typeFaults)];
}

function ownFaults(expression: Expression): Remark[] {
  switch (expression.kind) {
    case "selector":
      return selectorFaults(expression);
    case "subquery":
      return mustBe(expression.of, "vector", "a subquery looks at");
    case "unary":
      return mustBe(expression.of, "vector or scalar", "a sign stands before");
    case "call":
      return callFaults(expression);
    case "aggregation":
      return aggregationFaults(expression);
    case "binary":
      return binaryFaults(expression);
    default:
      return [];
  }
}

function mustBe(part: Expression, wanted: string, what: string): Remark[] {
  const type = typeOf(part);
  const wantedTypes = wanted.split(" or ") as ValueType[];
  if (wantedTypes.includes(type)) return [];
  const list = wantedTypes.map(describeType).join(" or ");
  return [{ at: part, message: `${what} ${list}, this is ${describeType(type)}` }];
}

function selectorFaults(selector: Selector): Remark[] {
  const { metric, matchers } = selector;
  const empty = metric === undefined && matchers.every(({ value }) => value === "");
  return [
    ...(empty ? [{ at: selector, message: "selects every series: name a metric or a label" }] : []),
    ...matchers.flatMap((matcher) =>
      matcher.operator.endsWith("~") && !isPattern(matcher.value)
        ? [{ at: matcher, message: `"${matcher.value}" is no regular expression` }]
        : [],
    ),
  ];
}

/** Prometheus' patterns may begin with flags that JavaScript does not know there. */
function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern.replaceAll(/\(\?[imsU]+\)/g, "")) instanceof RegExp;
  } catch {
    return false;
  }
}

function callFaults(call: Call): Remark[] {
  const { function: name, arguments: given } = call;
  const signature = functions.get(name);
  if (!signature) {
    const hint = didYouMean(name, functions.keys()) || "experimental functions are turned off";
    return [{ at: call, message: `"${name}" is no function that our Prometheus runs`, hint }];
  }
  const { takes, optional, repeats } = signature;
  if (given.length < takes.length - optional || (!repeats && given.length > takes.length)) {
    const list = takes.map(describeType).join(", ") || "nothing";
    return [{ at: call, message: `${name} takes ${list}` }];
  }
  return given.flatMap((part, index) =>
    mustBe(part, takes[Math.min(index, takes.length - 1)]!, `${name} takes`),
  );
}

const parameterTypes: Readonly<Record<string, ValueType>> = {
  bottomk: "scalar",
  count_values: "string",
  quantile: "scalar",
  topk: "scalar",
};

function aggregationFaults({ operator, parameter, of }: Aggregation): Remark[] {
  const wanted = parameterTypes[operator];
  return [
    ...(parameter && wanted ? mustBe(parameter, wanted, `${operator} takes first`) : []),
    ...mustBe(of, "vector", `${operator} takes`),
  ];
}

function binaryFaults({ operator, bool, left, right, ...place }: Binary): Remark[] {
  const what = `"${operator}" compares or combines`;
  const sides = setOperators.has(operator) ? "vector" : "vector or scalar";
  const wrong = [left, right].flatMap((side) => mustBe(side, sides, what));
  const scalars = [left, right].every((side) => typeOf(side) === "scalar");
  if (scalars && comparisons.has(operator) && !bool) {
    wrong.push({ at: place, message: `two scalars are compared with "${operator} bool"` });
  }
  return wrong;
}

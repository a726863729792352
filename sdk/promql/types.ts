import { didYouMean } from "../basics/did-you-mean.ts";
import {
  type Aggregation,
  type Binary,
  type Call,
  comparisons,
  type Expression,
  partsOf,
  setOperators,
} from "./expression.ts";
import { aggregationParameters, functions, type ValueType } from "./functions.ts";
import { matchingFaults } from "./matching-faults.ts";
import type { Remark } from "./remark.ts";
import { patternFault, selectorFaults } from "./selector-faults.ts";

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

/** What Prometheus refuses in an expression that it can read, above all a value of another type than a place takes. */
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
  const pattern = name === "label_replace" ? given[4] : undefined;
  return [
    ...given.flatMap((part, index) =>
      mustBe(part, takes[Math.min(index, takes.length - 1)]!, `${name} takes`),
    ),
    ...(pattern?.kind === "string" ? patternFault(pattern, pattern.value) : []),
  ];
}

function aggregationFaults({ operator, parameter, of }: Aggregation): Remark[] {
  const wanted = aggregationParameters.get(operator);
  return [
    ...(parameter && wanted ? mustBe(parameter, wanted, `${operator} takes first`) : []),
    ...mustBe(of, "vector", `${operator} takes`),
  ];
}

function binaryFaults(binary: Binary): Remark[] {
  const { operator, between: at, bool, left, right } = binary;
  const what = `"${operator}" compares or combines`;
  const sides = setOperators.has(operator) ? "vector" : "vector or scalar";
  const wrong = [left, right].flatMap((side) => mustBe(side, sides, what));
  const types = [left, right].map(typeOf);
  if (bool && !comparisons.has(operator)) {
    const message = `"bool" makes a comparison yield 0 or 1, and "${operator}" compares nothing`;
    wrong.push({ at, message });
  }
  if (types.every((type) => type === "scalar") && comparisons.has(operator) && !bool) {
    wrong.push({ at, message: `two scalars may only be compared with "${operator} bool"` });
  }
  return [...wrong, ...matchingFaults(binary, types.includes("scalar"))];
}

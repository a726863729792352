import { didYouMean } from "../basics/did-you-mean.ts";
import {
  type Aggregation,
  type Binary,
  type Call,
  comparisons,
  type Expression,
  type Matcher,
  partsOf,
  type Selector,
  setOperators,
  type Span,
} from "./expression.ts";
import { aggregationParameters, functions, type ValueType } from "./functions.ts";
import { takes } from "./matcher.ts";
import { prometheusPattern } from "./pattern.ts";
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
  const wrong = matchers.flatMap(patternFaults);
  if (metric || wrong.length > 0 || !matchers.every((matcher) => takes(matcher, ""))) return wrong;
  const message = "selects every series: each matcher also takes those without its label";
  return [
    {
      at: selector,
      message,
      hint: 'name a metric, or a value: {job="node-exporter"}, {job=~".+"}',
    },
  ];
}

function patternFaults(matcher: Matcher): Remark[] {
  const { operator, value } = matcher;
  return operator === "=" || operator === "!=" ? [] : patternFault(matcher, value);
}

function patternFault(at: Span, pattern: string): Remark[] {
  const read = prometheusPattern(pattern);
  if (!("refused" in read)) return [];
  const message = `"${pattern}" is no regular expression that Prometheus takes: ${read.refused}`;
  return [{ at, message, ...(read.hint !== undefined && { hint: read.hint }) }];
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
  const { operator, bool, left, right } = binary;
  const what = `"${operator}" compares or combines`;
  const sides = setOperators.has(operator) ? "vector" : "vector or scalar";
  const wrong = [left, right].flatMap((side) => mustBe(side, sides, what));
  const types = [left, right].map(typeOf);
  if (bool && !comparisons.has(operator)) {
    const message = `"bool" makes a comparison yield 0 or 1, and "${operator}" compares nothing`;
    wrong.push({ at: binary, message });
  }
  if (types.every((type) => type === "scalar") && comparisons.has(operator) && !bool) {
    wrong.push({ at: binary, message: `two scalars are compared with "${operator} bool"` });
  }
  return [...wrong, ...matchingFaults(binary, types.includes("scalar"))];
}

function matchingFaults(
  { operator, matching, grouping, ...place }: Binary,
  scalar: boolean,
): Remark[] {
  const at = matching?.labels[0] ?? place;
  if (scalar && matching && matching.labels.length > 0) {
    return [{ at, message: "a number has no labels: nothing can be matched on or ignored" }];
  }
  if (!grouping || scalar) return [];
  const word = `group_${grouping.many}`;
  if (setOperators.has(operator)) {
    const message = `"${operator}" compares sets, many with many: it takes no ${word}`;
    return [{ at: place, message }];
  }
  const both = grouping.labels.filter(({ name }) =>
    matching?.labels.some((one) => one.name === name),
  );
  return matching?.on
    ? both.map((label) => ({
        at: label,
        message: `"${label.name}" is in on(...) and so the same on both sides: ${word} does not take it`,
      }))
    : [];
}

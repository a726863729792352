import { type Bounds, foregone } from "../../promql/bounds.ts";
import { boundsOf } from "../../promql/bounds-of.ts";
import { canBeEmpty } from "../../promql/can-be-empty.ts";
import {
  type Binary,
  comparisons,
  everyPart,
  type Expression,
  partsOf,
} from "../../promql/expression.ts";
import type { Remark } from "../../promql/remark.ts";
import { ruleCheck } from "../rule-checks.ts";
import { describeType, typeFaults, typeOf } from "../../promql/types.ts";
import { isDeadMansSwitch } from "../../rules/dead-mans-switch.ts";

export const conditions = ruleCheck({
  module: import.meta.url,
  name: "conditions",
  law: "A rule yields an instant vector, and an alert has a condition that can both hold and not hold.",
  judge(rule) {
    if (!("expression" in rule.parsed)) return [];
    const { expression } = rule.parsed;
    // The law about PromQL says so.
    if (typeFaults(expression).length > 0) return [];
    const type = typeOf(expression);
    if (type === "matrix" || type === "string") {
      return [{ message: `yields ${describeType(type)}; a rule yields one value per series` }];
    }
    if (!rule.alert || isDeadMansSwitch({ labels: rule.labels, expr: rule.text })) return [];
    const foregoneOnes = foregoneIn(expression, rule.text);
    if (foregoneOnes.length > 0) return foregoneOnes;
    return canBeEmpty(expression) ? [] : [withoutCondition(expression)];
  },
});

function withoutCondition(expression: Expression): Remark {
  const compares = everyPart(expression).some(
    (part) => part.kind === "binary" && comparisons.has(part.operator),
  );
  return {
    message: compares
      ? "always yields something, so the alert always fires: no comparison decides the whole result"
      : "compares nothing, so the alert fires as long as the series exist",
    hint: 'compare with a threshold, without "bool"; only a dead man\'s switch, vector(1) with severity none, always fires',
  };
}

function foregoneIn(expression: Expression, text: string): Remark[] {
  if (expression.kind !== "binary") {
    return partsOf(expression).flatMap((part) => foregoneIn(part, text));
  }
  const { operator, left, right } = expression;
  const guards = operator === "and" || operator === "unless";
  return [
    ...judgeBinary(expression, text),
    ...foregoneIn(left, text),
    // A guard asks whether series are there, so it may well hold for each of them.
    ...(guards && isForegone(right, text) === "always" ? [] : foregoneIn(right, text)),
  ];
}

function isForegone(expression: Expression, text: string) {
  return expression.kind === "binary" ? outcomeOf(expression, text) : undefined;
}

function judgeBinary(binary: Binary, text: string): Remark[] {
  const { operator, left, right } = binary;
  if (operator === "and") return contradiction(binary, text);
  const outcome = outcomeOf(binary, text);
  if (!outcome) return [];
  const [first, second] = [left, right].map((side) => text.slice(side.from, side.to).trim());
  return [
    {
      at: binary,
      message: `"${first} ${operator} ${second}" ${outcome === "never" ? "can never hold" : "always holds"}`,
      hint: isSame(binary, text) ? "the two sides are the same" : why(binary, outcome),
    },
  ];
}

/** What a comparison comes to whatever the series are, or undefined where that depends. */
function outcomeOf(binary: Binary, text: string): "always" | "never" | undefined {
  const { operator, bool, left, right } = binary;
  if (!comparisons.has(operator)) return undefined;
  const [a, b] = [boundsOf(left), boundsOf(right)];
  const same = isSame(binary, text);
  const zero = { low: 0, high: 0, nan: a.nan };
  const outcome = same ? foregone(zero, operator, zero) : foregone(a, operator, b);
  if (outcome !== "always") return outcome;
  // With "bool" it is a way to write 1; and what may yield nothing does not hold then.
  if (bool || canBeEmpty(left) || canBeEmpty(right)) return undefined;
  const matches = typeOf(left) === "vector" && typeOf(right) === "vector";
  return matches && !same ? undefined : outcome;
}

function isSame({ matching, left, right }: Binary, text: string): boolean {
  return !matching && written(left, text) === written(right, text);
}

function why({ left, right }: Binary, outcome: string): string {
  const counts = everyPart(left).some(
    (part) => part.kind === "aggregation" && part.operator === "count",
  );
  if (counts && outcome === "never")
    return "count yields nothing where there is nothing: use absent()";
  const [side, bounds] =
    left.kind === "number" ? ["right", boundsOf(right)] : ["left", boundsOf(left)];
  return `the ${side} side is ${range(bounds)}`;
}

function range({ low, high }: Bounds): string {
  if (low === high) return `always ${low}`;
  if (high === Infinity) return `at least ${low}`;
  return low === -Infinity ? `at most ${high}` : `between ${low} and ${high}`;
}

/** `x > 90 and x < 10`: the same on both sides, held against values that exclude each other. */
function contradiction({ left, right, matching, ...place }: Binary, text: string): Remark[] {
  const [first, second] = [comparedIn(left), comparedIn(right)];
  if (matching || !first || !second || written(first, text) !== written(second, text)) return [];
  const outcome = foregone(boundsOf(left), "==", boundsOf(right));
  if (outcome !== "never") return [];
  return [{ at: place, message: "both comparisons can never hold at once" }];
}

/** What a comparison lets through, where it lets something through unchanged. */
function comparedIn(expression: Expression): Expression | undefined {
  if (expression.kind !== "binary" || expression.bool) return undefined;
  const { operator, left, right } = expression;
  if (!comparisons.has(operator)) return undefined;
  return typeOf(left) === "scalar" ? right : left;
}

/** The text without the space that means nothing. */
function written({ from, to }: Expression, text: string): string {
  return text
    .slice(from, to)
    .replaceAll(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`)|\s+/g, "$1");
}

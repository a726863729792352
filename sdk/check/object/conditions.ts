import { type Binary, comparisons, everyPart, type Expression } from "../../promql/expression.ts";
import { boundsOf, foregone } from "../../promql/bounds.ts";
import type { Remark } from "../../promql/remark.ts";
import { ruleCheck } from "../../promql/rule-checks.ts";
import type { Rule } from "../../promql/rules.ts";
import { describeType, typeOf } from "../../promql/types.ts";

export const conditions = ruleCheck({
  name: "conditions",
  law: "A rule yields an instant vector, and an alert has a condition that can both hold and not hold.",
  judge(rule) {
    if (!("expression" in rule.parsed)) return [];
    const { expression } = rule.parsed;
    const type = typeOf(expression);
    if (type === "matrix" || type === "string") {
      return [{ message: `yields ${describeType(type)}; a rule yields one value per series` }];
    }
    if (!rule.alert || isDeadMansSwitch(rule)) return [];
    const foregoneOnes = everyPart(expression).flatMap((part) =>
      part.kind === "binary" ? judgeBinary(part, rule.text) : [],
    );
    if (foregoneOnes.length > 0) return foregoneOnes;
    return canBeEmpty(expression) ? [] : [withoutCondition(expression)];
  },
});

/** The alert that always fires, so that its absence tells: it asks nobody to act. */
function isDeadMansSwitch({ labels, text }: Rule): boolean {
  return labels["severity"] === "none" && /^\s*vector\(\s*1\s*\)\s*$/.test(text);
}

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

/** Whether something that is there in good times may yield nothing. */
function canBeEmpty(expression: Expression): boolean {
  switch (expression.kind) {
    case "selector":
      return expression.metric === "ALERTS";
    case "subquery":
    case "unary":
    case "aggregation":
      return canBeEmpty(expression.of);
    case "call":
      return (
        /^absent(_over_time)?$/.test(expression.function) || expression.arguments.some(canBeEmpty)
      );
    case "binary": {
      const { operator, bool, left, right } = expression;
      if (operator === "or") return canBeEmpty(left) && canBeEmpty(right);
      if (operator === "and" || operator === "unless") return true;
      if (comparisons.has(operator) && !bool) return true;
      return canBeEmpty(left) || canBeEmpty(right);
    }
    default:
      return false;
  }
}

function judgeBinary(binary: Binary, text: string): Remark[] {
  const { operator, left, right } = binary;
  if (operator === "and") return contradiction(binary, text);
  if (!comparisons.has(operator)) return [];
  const [a, b] = [boundsOf(left), boundsOf(right)];
  const outcome =
    written(left, text) === written(right, text)
      ? foregone({ low: 0, high: 0 }, operator, { low: 0, high: 0 })
      : foregone(a, operator, b);
  if (!outcome) return [];
  const [first, second] = [left, right].map((side) => text.slice(side.from, side.to).trim());
  return [
    {
      at: binary,
      message: `"${first} ${operator} ${second}" ${outcome === "never" ? "can never hold" : "always holds"}`,
      hint: why(left, a, outcome),
    },
  ];
}

function why(
  left: Expression,
  { low, high }: { low: number; high: number },
  outcome: string,
): string {
  const counts = everyPart(left).some(
    (part) => part.kind === "aggregation" && part.operator === "count",
  );
  if (counts && outcome === "never")
    return "count yields nothing where there is nothing: use absent()";
  if (low === -Infinity && high === Infinity) return "the two sides are the same";
  return `the left side lies between ${low} and ${high}`;
}

/** `x > 90 and x < 10`: the same text on both sides, held against values that exclude each other. */
function contradiction({ left, right, matching, ...place }: Binary, text: string): Remark[] {
  if (matching || left.kind !== "binary" || right.kind !== "binary") return [];
  if (!comparisons.has(left.operator) || !comparisons.has(right.operator)) return [];
  if (left.bool || right.bool || written(left.left, text) !== written(right.left, text)) return [];
  const outcome = foregone(boundsOf(left), "==", boundsOf(right));
  if (outcome !== "never") return [];
  return [{ at: place, message: "both comparisons can never hold at once" }];
}

function written({ from, to }: Expression, text: string): string {
  return text.slice(from, to).replaceAll(/\s+/g, "");
}

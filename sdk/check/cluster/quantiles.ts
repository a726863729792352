import {
  type Aggregation,
  type Call,
  everyPart,
  type Expression,
  type Selector,
} from "../../promql/expression.ts";
import type { Inventory } from "../../promql/inventory.ts";
import { mayHave } from "../../promql/label-set.ts";
import { valuesOf } from "../../promql/label-values.ts";
import { labelsOf } from "../../promql/labels.ts";
import type { Remark } from "../../promql/remark.ts";
import { clusterRuleCheck } from "../rule-checks.ts";

export const quantiles = clusterRuleCheck({
  module: import.meta.url,
  name: "quantiles",
  law: "A quantile is a share between 0 and 1, taken of all buckets by their le, and nobody adds or averages quantiles.",
  judge: ({ expression }, { inventory }) =>
    everyPart(expression).flatMap((part) => {
      if (part.kind === "call") return [...ofShare(part), ...ofBuckets(part, inventory)];
      return part.kind === "aggregation" ? [...ofShare(part), ...ofSummaries(part)] : [];
    }),
});

const shares = new Set(["histogram_quantile", "quantile", "quantile_over_time"]);

function ofShare(part: Call | Aggregation): Remark[] {
  const name = part.kind === "call" ? part.function : part.operator;
  const share = part.kind === "call" ? part.arguments[0] : part.parameter;
  const value = share && constant(share);
  if (!shares.has(name) || value === undefined || (value >= 0 && value <= 1)) return [];
  const infinite = value < 0 ? "-Inf" : "+Inf";
  return [
    {
      at: share!,
      message: `${name} takes a share between 0 and 1; with ${value} it is always ${infinite}`,
      hint: value > 1 && value <= 100 ? `write ${value / 100}` : "write 0.99 for 99 %",
    },
  ];
}

function constant(part: Expression): number | undefined {
  if (part.kind === "number") return part.value;
  if (part.kind !== "unary") return undefined;
  const inner = constant(part.of);
  return inner !== undefined && part.negative ? -inner : inner;
}

function ofBuckets(call: Call, inventory: Inventory): Remark[] {
  if (call.function !== "histogram_quantile" && call.function !== "histogram_fraction") return [];
  const of = call.arguments.at(-1)!;
  const buckets = everyPart(of).find(
    (part): part is Selector => part.kind === "selector" && /_bucket(:|$)/.test(part.metric ?? ""),
  );
  if (!buckets) return withoutBuckets(call, of, inventory);
  if (!mayHave(labelsOf(of, inventory), "le")) {
    const hint = 'keep it: sum by (le, ...), or without (...) that does not name "le"';
    return [{ at: of, message: `${call.function} needs "le", which is lost inside`, hint }];
  }
  const values = valuesOf("le", of, inventory);
  if (!("only" in values) || values.only.size > 1) return [];
  const message = `${call.function} of one bucket only: le is always "${[...values.only].join()}"`;
  return [{ at: of, message, hint: "leave out the matcher" }];
}

/** A histogram that keeps its buckets inside its samples has no `le`, and no `_sum` or `_count` either. */
function withoutBuckets(call: Call, of: Expression, inventory: Inventory): Remark[] {
  const other = everyPart(of).find(
    (part) => part.kind === "selector" && inventory.series.has(part.metric ?? ""),
  );
  if (other?.kind !== "selector" || mayHave(labelsOf(of, inventory), "le")) return [];
  const message = `${call.function} of "${other.metric}", which has no buckets`;
  return [{ at: other, message, hint: "take it of a series whose name ends in _bucket" }];
}

/** `avg(x{quantile="0.9"})`: a quantile of several programs together is none of their quantiles' averages. */
function ofSummaries({ operator, of }: Aggregation): Remark[] {
  if (operator !== "avg" && operator !== "sum") return [];
  const matcher = of.kind === "selector" && of.matchers.find(({ label }) => label === "quantile");
  if (!matcher) return [];
  const message = `${operator} of quantiles is no quantile of anything`;
  return [
    { at: matcher, message, hint: "take max, or the average: rate of _sum by rate of _count" },
  ];
}

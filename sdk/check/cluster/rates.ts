import {
  type Binary,
  type Call,
  comparisons,
  type Expression,
  partsOf,
  type Selector,
  setOperators,
} from "../../promql/expression.ts";
import { candidates, type Inventory } from "../../promql/inventory.ts";
import type { Remark } from "../../promql/remark.ts";
import { clusterRuleCheck } from "../rule-checks.ts";

/** What reads a fall as a restart of the program. */
const forCounters: ReadonlySet<string> = new Set(["increase", "irate", "rate", "resets"]);
/** What takes each value for what it is. */
const forGauges: ReadonlySet<string> = new Set([
  "avg_over_time",
  "delta",
  "deriv",
  "idelta",
  "max_over_time",
  "min_over_time",
  "predict_linear",
  "quantile_over_time",
  "stddev_over_time",
  "stdvar_over_time",
  "sum_over_time",
]);
/** What compares samples within the window, so that one lost scrape must not leave it without an answer. */
const comparing: ReadonlySet<string> = new Set([
  "changes",
  "delta",
  "deriv",
  "idelta",
  "increase",
  "irate",
  "predict_linear",
  "rate",
  "resets",
]);
const scrapesInWindow = 4;

export const rates = clusterRuleCheck({
  module: import.meta.url,
  name: "rates",
  law: "Counters are read by rate and increase, gauges are not, and windows hold four scrapes.",
  judge: ({ expression }, { inventory }) => [
    ...calls(expression, inventory),
    ...bareCounters(expression, inventory, "result"),
  ],
});

function calls(expression: Expression, inventory: Inventory): Remark[] {
  const own = expression.kind === "call" ? judgeCall(expression, inventory) : [];
  return [...own, ...partsOf(expression).flatMap((part) => calls(part, inventory))];
}

function judgeCall(call: Call, inventory: Inventory): Remark[] {
  const over = call.arguments.find(
    (part) => part.kind === "subquery" || (part.kind === "selector" && part.range !== undefined),
  );
  if (over?.kind === "subquery") return judgeSubquery(call, over.of);
  if (over?.kind !== "selector") return [];
  return [...judgeType(call, over, inventory), ...judgeWindow(call, over, inventory)];
}

function judgeSubquery({ function: name }: Call, of: Expression): Remark[] {
  if (!forCounters.has(name) || of.kind === "selector") return [];
  const message = `${name} of something computed: a restart of one program among several goes unseen`;
  return [{ at: of, message, hint: `take ${name} of each series first, then aggregate` }];
}

function judgeType({ function: name }: Call, selector: Selector, inventory: Inventory): Remark[] {
  const { metric = "" } = selector;
  const type = typeOf(selector, inventory);
  if (forCounters.has(name) && inventory.recorded.has(metric)) {
    const message = `${name} of "${metric}", which a rule records: it is no counter`;
    return [{ at: selector, message, hint: `record the ${name}` }];
  }
  if (forCounters.has(name) && type === "gauge") {
    const hint = "use delta or deriv for what rises and falls";
    return [{ at: selector, message: `${name} of "${metric}", which is a gauge`, hint }];
  }
  if (forGauges.has(name) && type === "counter") {
    const hint = "use rate or increase, which see restarts";
    return [{ at: selector, message: `${name} of "${metric}", which is a counter`, hint }];
  }
  return [];
}

function judgeWindow({ function: name }: Call, selector: Selector, inventory: Inventory): Remark[] {
  const interval = intervalOf(selector, inventory);
  const range = selector.range ?? 0;
  const shortest = interval * (comparing.has(name) ? scrapesInWindow : 1);
  if (range >= shortest) return [];
  const message = `a window of ${range}s over "${selector.metric}", which comes every ${interval}s`;
  return [{ at: selector, message, hint: `take at least ${shortest}s` }];
}

/** Seconds between two samples; of several sources the slowest counts. */
function intervalOf(selector: Selector, inventory: Inventory): number {
  const scraped = candidates(selector, inventory).flatMap(({ scrapes }) => scrapes);
  const recorded = inventory.recorded.get(selector.metric ?? "") ?? [];
  return Math.max(0, ...[...scraped, ...recorded].map(({ interval }) => interval));
}

function typeOf(selector: Selector, inventory: Inventory): string | undefined {
  const types = new Set(candidates(selector, inventory).map(({ type }) => type));
  return types.size === 1 ? [...types][0] : undefined;
}

/** These look at whether series are there, and how many, not at their values. */
const counting: ReadonlySet<string> = new Set(["count", "group"]);

/** What becomes of a value: nobody looks at it, it is the rule's result, or something is done with it. */
type Use = "ignored" | "result" | "used";

/** Counters whose value since the program's start is compared or computed with. */
function bareCounters(part: Expression, inventory: Inventory, use: Use): Remark[] {
  const inner = (expression: Expression, innerUse: Use) =>
    bareCounters(expression, inventory, innerUse);
  switch (part.kind) {
    case "selector":
      return use === "used" ? bareCounter(part, inventory) : [];
    case "binary": {
      const { operator, left, right } = part;
      if (setOperators.has(operator)) {
        return [...inner(left, use), ...inner(right, operator === "or" ? use : "ignored")];
      }
      if (asksWhetherEver(part) || isOwnDifference(part)) return [];
      const computed = use === "ignored" && !comparisons.has(operator);
      return [left, right].flatMap((side) => inner(side, computed ? "ignored" : "used"));
    }
    case "aggregation":
      return inner(part.of, counting.has(part.operator) ? "ignored" : use);
    case "call": {
      // The rate of something computed is a fault of its own.
      const ignores = /^(absent|timestamp)/.test(part.function);
      return part.arguments.flatMap((one) =>
        inner(one, ignores || one.kind === "subquery" ? "ignored" : use),
      );
    }
    default:
      return partsOf(part).flatMap((one) => inner(one, use));
  }
}

/** `x_total > 0`, summed or not: whether something ever happened since the program started. */
function asksWhetherEver({ operator, left, right }: Binary): boolean {
  if (!comparisons.has(operator) || right.kind !== "number" || right.value !== 0) return false;
  return withoutSums(left).kind === "selector";
}

/**
 * `x_total - x_total offset 10m`: what was added, to the unit, where increase would extrapolate. Or
 * `x_created_total - x_removed_total`: what there is, as both begin at 0 with the same program.
 */
function isOwnDifference({ operator, left, right }: Binary): boolean {
  const [minuend, subtrahend] = [left, right].map(withoutSums);
  if (operator !== "-" || minuend?.kind !== "selector" || subtrahend?.kind !== "selector") {
    return false;
  }
  const { metric } = minuend;
  if (metric === undefined) return false;
  return [metric, metric.replace("_created_", "_removed_")].includes(subtrahend.metric ?? "");
}

function withoutSums(part: Expression): Expression {
  return part.kind === "aggregation" ? withoutSums(part.of) : part;
}

function bareCounter(selector: Selector, inventory: Inventory): Remark[] {
  if (selector.range !== undefined || typeOf(selector, inventory) !== "counter") return [];
  const message = `compares or computes with the counter "${selector.metric}", which starts at 0 with its program`;
  return [{ at: selector, message, hint: "take its rate or increase" }];
}

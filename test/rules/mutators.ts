import type { SyntaxNode } from "@lezer/common";
import { seconds } from "../../sdk/promql/seconds.ts";
import type { DeliveredRule } from "../../sdk/read/delivered-rules.ts";
import { evaluationSeconds } from "../../sdk/rules/promtool-tests.ts";
import { type Change, edited, nodesOf } from "./change.ts";
import { matcherFaults } from "./matcher-faults.ts";
import { windowFaults } from "./window-faults.ts";

/** A rule with one fault put in. */
export interface Mutant {
  /** `threshold 0.1 doubled`; no two of a rule are called alike. */
  readonly fault: string;
  readonly rule: DeliveredRule;
}

/** Every fault that is put into a rule; README.md beside this file lists them. */
export function mutants(rule: DeliveredRule): Mutant[] {
  const { expr } = rule;
  const nodes = nodesOf(expr);
  const changes = [
    ...comparisons(nodes, expr),
    ...thresholds(nodes, expr),
    ...groupingLabels(nodes, expr),
    ...matcherFaults(nodes, expr),
    ...windowFaults(nodes, expr),
    ...aggregations(nodes, rule),
  ];
  const changed = changes.map(({ fault, edits }) => ({
    fault,
    rule: { ...rule, expr: edited(expr, edits) },
  }));
  return numbered([...changed, ...waits(rule)]);
}

/** The second of two faults that read alike is `> becomes < (2)`. */
function numbered(all: readonly Mutant[]): Mutant[] {
  const counts = new Map<string, number>();
  return all.map((mutant) => {
    const count = (counts.get(mutant.fault) ?? 0) + 1;
    counts.set(mutant.fault, count);
    return count === 1 ? mutant : { ...mutant, fault: `${mutant.fault} (${count})` };
  });
}

const flipped: Readonly<Record<string, string>> = {
  ">": "<",
  "<": ">",
  ">=": "<=",
  "<=": ">=",
  "==": "!=",
  "!=": "==",
};
/** One that also holds at the threshold itself. */
const loosened: Readonly<Record<string, string>> = { ">": ">=", "<": "<=" };

function comparisons(nodes: readonly SyntaxNode[], expr: string): Change[] {
  return nodes.flatMap((node) => {
    const { from, to, parent } = node;
    const operator = expr.slice(from, to);
    if (parent?.name !== "BinaryExpr") return [];
    return [flipped[operator], loosened[operator]].flatMap((text) =>
      text ? [{ fault: `${operator} becomes ${text}`, edits: [{ from, to, text }] }] : [],
    );
  });
}

/** Numbers that something is compared with. */
function thresholds(nodes: readonly SyntaxNode[], expr: string): Change[] {
  return nodes.flatMap(({ name, from, to, parent }) => {
    const sign = parent?.name === "UnaryExpr";
    const comparison = sign ? parent.parent : parent;
    if (name !== "NumberDurationLiteral" || comparison?.name !== "BinaryExpr") return [];
    const operator = comparison.firstChild?.nextSibling;
    if (!operator || !(expr.slice(operator.from, operator.to) in flipped)) return [];
    const number = seconds(expr.slice(from, to));
    if (number === 0) return [];
    const what = `threshold ${expr.slice(from, to)}`;
    return [
      { fault: `${what} halved`, edits: [{ from, to, text: String(number / 2) }] },
      { fault: `${what} doubled`, edits: [{ from, to, text: String(number * 2) }] },
      { fault: `${what} raised by 10 %`, edits: [{ from, to, text: String(number * 1.1) }] },
    ];
  });
}

/** Each label in `by`, `without`, `on`, `ignoring` and `group_left`. */
function groupingLabels(nodes: readonly SyntaxNode[], expr: string): Change[] {
  return nodes.flatMap((node) => {
    if (node.name !== "GroupingLabels") return [];
    const labels = node.getChildren("LabelName").map(({ from, to }) => expr.slice(from, to));
    const before = expr.slice(0, node.from).trimEnd().split(/\W/).at(-1);
    return labels.map((label) => ({
      fault: `${label} dropped from ${before} (${labels.join(", ")})`,
      edits: [
        {
          from: node.from,
          to: node.to,
          text: `(${labels.filter((one) => one !== label).join(", ")})`,
        },
      ],
    }));
  });
}

const otherAggregation: Readonly<Record<string, string>> = {
  sum: "max",
  max: "min",
  min: "max",
  avg: "max",
  count: "sum",
  max_over_time: "min_over_time",
  min_over_time: "max_over_time",
  avg_over_time: "max_over_time",
  sum_over_time: "max_over_time",
};

function aggregations(nodes: readonly SyntaxNode[], rule: DeliveredRule): Change[] {
  return nodes.flatMap((node) => {
    const { name, from, to } = node;
    if (name !== "AggregateOp" && name !== "FunctionIdentifier") return [];
    const operator = rule.expr.slice(from, to);
    const text = otherAggregation[operator];
    if (!text || isCounted(node, rule) || isOnlyAboveZero(node, rule)) return [];
    return [{ fault: `${operator} becomes ${text}`, edits: [{ from, to, text }] }];
  });
}

/** What is counted is counted whatever its value is. */
function isCounted({ parent }: SyntaxNode, { expr }: DeliveredRule): boolean {
  const by = parent?.parent?.parent?.firstChild;
  return by?.name === "AggregateOp" && expr.slice(by.from, by.to) === "count";
}

/**
 * Of numbers that are never negative the sum is above zero when the largest is. Only an alert that shows the
 * sum is another one then.
 */
function isOnlyAboveZero(node: SyntaxNode, { expr, annotations }: DeliveredRule): boolean {
  if (expr.slice(node.from, node.to) !== "sum") return false;
  if (/\$value/.test(JSON.stringify(annotations ?? {}))) return false;
  const comparison = node.parent?.parent;
  if (comparison?.name !== "BinaryExpr") return false;
  return /^(?:>|<=|==|!=)\s*0$/.test(expr.slice(node.parent?.to, comparison.to).trim());
}

/** Half a wait that ends within the same evaluation makes no difference. */
function waits({ for: wait, ...rule }: DeliveredRule): Mutant[] {
  const time = seconds(wait ?? "0");
  if (time === 0) return [];
  return [
    { fault: `for ${wait} dropped`, rule },
    ...(time <= evaluationSeconds
      ? []
      : [{ fault: `for ${wait} halved`, rule: { ...rule, for: `${Math.floor(time / 2)}s` } }]),
  ];
}

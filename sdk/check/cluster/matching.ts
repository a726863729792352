import { type Binary, everyPart, type Expression, setOperators } from "../../promql/expression.ts";
import type { Inventory } from "../../promql/inventory.ts";
import { intersection, isNone, type LabelSet } from "../../promql/label-set.ts";
import { isMatched, valuesOf } from "../../promql/label-values.ts";
import { labelsOf } from "../../promql/labels.ts";
import type { Remark } from "../../promql/remark.ts";
import { clusterRuleCheck } from "../rule-checks.ts";
import { severalBy } from "../../promql/several-series.ts";
import { typeOf } from "../../promql/types.ts";

export const matching = clusterRuleCheck({
  module: import.meta.url,
  name: "matching",
  law: "The series of an operator's two sides can meet, and none meets several of a side that must have one.",
  judge: ({ expression }, { inventory }) =>
    everyPart(expression).flatMap((part) =>
      part.kind === "binary" && [part.left, part.right].every((side) => typeOf(side) === "vector")
        ? [...apart(part, inventory), ...ambiguous(part, inventory)]
        : [],
    ),
});

/** What keeps the series of two sides from ever meeting. */
function apart(binary: Binary, inventory: Inventory): Remark[] {
  const { operator, left, right, ...place } = binary;
  if (operator === "or") return [];
  const reasons = labelsIn(binary, inventory).flatMap((label) => {
    const [first, second] = [left, right].map((side) => valuesOf(label, side, inventory));
    // What excludes itself inside of a side is told there.
    if (isNone(first!) || isNone(second!) || !isNone(intersection(first!, second!))) return [];
    // A label of on() that a side lacks is told by the law about kept labels.
    if (binary.matching?.on && (isLacking(first!) || isLacking(second!))) return [];
    return [`"${label}" ${described(first!, second!)}`];
  });
  if (reasons.length === 0) return [];
  const what = operator === "unless" ? "so it excludes nothing" : "so the result is always empty";
  return [
    {
      at: place,
      message: `the sides of "${operator}" never meet, ${what}: ${reasons.join(", ")}`,
      hint: "match by what they share, with on (...), or leave out what differs, with ignoring (...)",
    },
  ];
}

/** The labels that are known of either side and by which series are matched. */
function labelsIn(binary: Binary, inventory: Inventory): string[] {
  const known = [binary.left, binary.right].flatMap((side) => {
    const labels = labelsOf(side, inventory);
    return "only" in labels ? [...labels.only] : [];
  });
  const asked = everyPart(binary).flatMap((part) =>
    part.kind === "selector" ? part.matchers.map(({ label }) => label) : [],
  );
  return [...new Set([...known, ...asked])].sort().filter((label) => isMatched(label, binary));
}

function isLacking(values: LabelSet): boolean {
  return "only" in values && [...values.only].every((value) => value === "");
}

function described(left: LabelSet, right: LabelSet): string {
  if (isLacking(left)) return "is on the right alone";
  if (isLacking(right)) return "is on the left alone";
  return `is ${listed(left)} on the left and ${listed(right)} on the right`;
}

function listed(values: LabelSet): string {
  const list = [...("only" in values ? values.only : values.allBut)].sort();
  const words = list.map((value) => (value === "" ? "absent" : `"${value}"`)).join(" or ");
  return "only" in values ? words : `anything but ${words}`;
}

/** Where Prometheus would end with an error because one series meets several. */
function ambiguous(binary: Binary, inventory: Inventory): Remark[] {
  const { operator, grouping, left, right } = binary;
  if (setOperators.has(operator)) return [];
  const sides = [
    ["left", left],
    ["right", right],
  ] as const;
  return sides
    .filter(([side]) => side !== grouping?.many)
    .flatMap(([side, part]) => {
      const labels = unmatched(part, binary, inventory);
      if (labels.length === 0) return [];
      return [
        {
          at: part,
          message: `the ${side} side of "${operator}" has several series for each of the other, by ${labels.join(" and ")}`,
          hint: grouping
            ? "aggregate it, or choose one of them by a matcher"
            : `aggregate it, choose one of them by a matcher, or write group_${side}`,
        },
      ];
    });
}

function unmatched(part: Expression, binary: Binary, inventory: Inventory): string[] {
  return [...severalBy(part, inventory)].filter((label) => !isMatched(label, binary)).sort();
}

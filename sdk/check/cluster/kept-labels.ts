import { didYouMean } from "../../basics/did-you-mean.ts";
import {
  type Aggregation,
  type Binary,
  type Call,
  everyPart,
  type Expression,
  type Label,
} from "../../promql/expression.ts";
import type { Inventory } from "../../promql/inventory.ts";
import { type LabelSet, mayHave } from "../../promql/label-set.ts";
import { labelsOf } from "../../promql/labels.ts";
import type { Remark } from "../../promql/remark.ts";
import { clusterRuleCheck } from "../rule-checks.ts";
import type { ReadRule } from "../../read/rules.ts";

export const keptLabels = clusterRuleCheck({
  module: import.meta.url,
  name: "kept-labels",
  law: "A label that a template, a legend, an aggregation or a match names is one that the series still have there.",
  judge: (rule, { inventory }) => [
    ...everyPart(rule.expression).flatMap((part) => judgePart(part, inventory)),
    ...judgeTemplates(rule, inventory),
  ],
});

/**
 * What no series of its own Prometheus has but its queries may name all the same, so that they also serve
 * where the series of several are kept together: grouped or matched by, it changes nothing here.
 */
function isHarmless(label: string, { externalLabels }: Inventory): boolean {
  return label === "__name__" || externalLabels.includes(label);
}

function judgePart(part: Expression, inventory: Inventory): Remark[] {
  return remarksOn(part, inventory).filter(({ at }) => !isHarmless(at.name, inventory));
}

function remarksOn(part: Expression, inventory: Inventory): LabelRemark[] {
  switch (part.kind) {
    case "aggregation":
      return judgeAggregation(part, inventory);
    case "binary":
      return judgeMatching(part, inventory);
    case "call":
      return judgeCopies(part, inventory);
    default:
      return [];
  }
}

/** A remark about a label that is written down. */
type LabelRemark = Remark & { readonly at: Label };

function judgeAggregation(
  { by, labels, of, operator }: Aggregation,
  inventory: Inventory,
): LabelRemark[] {
  const inner = labelsOf(of, inventory);
  const word = by ? "by" : "without";
  return missing(
    labels,
    inner,
    (name) => `${operator} ${word} (${name}): the series inside have no "${name}"`,
  );
}

/** The labels from which label_replace and label_join make another. */
function judgeCopies(
  { function: name, arguments: given }: Call,
  inventory: Inventory,
): LabelRemark[] {
  if (name !== "label_replace" && name !== "label_join") return [];
  const written = name === "label_replace" ? given.slice(3, 4) : given.slice(3);
  const sources = written.flatMap((part) =>
    part.kind === "string" && part.value !== "" ? [{ ...part, name: part.value }] : [],
  );
  const inner = labelsOf(given[0]!, inventory);
  return missing(sources, inner, (label) => `${name} from "${label}": the series inside have none`);
}

function judgeMatching(
  { matching, grouping, left, right }: Binary,
  inventory: Inventory,
): LabelRemark[] {
  if (!matching) return [];
  const [first, second] = [labelsOf(left, inventory), labelsOf(right, inventory)];
  const sides = [
    ["left", first],
    ["right", second],
  ] as const;
  const named = matching.on
    ? sides.flatMap(([side, set]) =>
        missing(matching.labels, set, (name) => `on (${name}): the ${side} side has no "${name}"`),
      )
    : missing(
        matching.labels.filter(({ name }) => !mayHave(first, name)),
        second,
        (name) => `ignoring (${name}): neither side has "${name}"`,
      );
  if (!grouping) return named;
  const one = grouping.many === "left" ? second : first;
  const taken = missing(
    grouping.labels,
    one,
    (name) => `group_${grouping.many} (${name}): the other side has no "${name}"`,
  );
  return [...named, ...taken];
}

function missing(
  labels: readonly Label[],
  set: LabelSet,
  message: (name: string) => string,
): LabelRemark[] {
  return labels
    .filter(({ name }) => !mayHave(set, name))
    .map((label) => ({ at: label, message: message(label.name), hint: hintFor(label.name, set) }));
}

function hintFor(name: string, set: LabelSet): string {
  const names = "only" in set ? [...set.only].sort() : [];
  const left = names.length === 0 ? "no label is left there" : `there are ${names.join(", ")}`;
  return didYouMean(name, names) || left;
}

/** `{{ $labels.pod }}` in what the alert says and in its labels. */
function judgeTemplates(rule: ReadRule, inventory: Inventory): Remark[] {
  if (!rule.alert) return [];
  const labels = labelsOf(rule.expression, inventory);
  const texts = Object.entries({ annotations: rule.annotations, labels: rule.labels }).flatMap(
    ([part, map]) => Object.entries(map).map(([key, text]) => ({ field: `${part}.${key}`, text })),
  );
  return texts.flatMap(({ field, text }) =>
    namesIn(text)
      .filter((name) => name !== "__name__" && !mayHave(labels, name))
      .map((name) => ({
        field,
        message: `the result of the expression has no label "${name}"`,
        hint: inventory.externalLabels.includes(name)
          ? `"${name}" is an external label: write $externalLabels.${name}`
          : hintFor(name, labels),
      })),
  );
}

function namesIn(text: string): string[] {
  const actions = text.match(/\{\{.*?\}\}/gs) ?? [];
  const names = actions.flatMap((action) =>
    [...action.matchAll(/\$labels\.(\w+)|index\s+\$labels\s+"([^"]+)"/g)].map(
      ([, plain, quoted]) => (plain ?? quoted)!,
    ),
  );
  return [...new Set(names)];
}

import type { EvaluatedCluster } from "../../evaluate/evaluated.ts";
import { digest } from "../../memory/digest.ts";
import { unlessSatisfied } from "../../memory/unless-satisfied.ts";
import type { Inhibition } from "../../model/routing.ts";
import type { Inventory } from "../../promql/inventory.ts";
import { intersection, type LabelSet, mayHave } from "../../promql/label-set.ts";
import { valuesOf } from "../../promql/label-values.ts";
import { labelsOf } from "../../promql/labels.ts";
import { loadGrammar } from "../../promql/parse.ts";
import { type PlacedRule, ruleContexts } from "../../read/rule-context.ts";
import { ruleSurroundings } from "../../read/rule-surroundings.ts";
import { canMatch } from "../../routing/can-match.ts";
import { inhibitionsOf } from "../../routing/inhibitions-of.ts";
import type { ClusterCheck, ClusterFinding } from "../check.ts";

export const sufferers: ClusterCheck = {
  name: "sufferers",
  law: "An alert holds back some about its own sufferer and none about another: `equal` has every label that may tell the two apart, and none that one of them lacks.",
  run(cluster) {
    const inhibitions = inhibitionsOf(cluster);
    const input = [ruleSurroundings(cluster), digest(inhibitions)];
    return unlessSatisfied(import.meta.url, input, async () => {
      await loadGrammar();
      const alerts = alertsOf(cluster);
      return inhibitions.flatMap(({ application, inhibition, field }) =>
        judge(inhibition, alerts).map((finding) => ({
          ...finding,
          application,
          field: `${field}.equal`,
        })),
      );
    });
  },
};

/** Two alerts of which one holds back the other although a label may differ. */
interface Pair {
  readonly source: Alert;
  readonly target: Alert;
  /** The labels that both carry and nothing compares. */
  readonly apart: readonly string[];
}

interface Alert {
  readonly name: string;
  readonly rule: PlacedRule;
  /** With `alertname`. */
  readonly own: Readonly<Record<string, string>>;
  /** Computed when it is asked for: most alerts hold back nobody, and nobody holds them back. */
  readonly labels: () => LabelSet;
  readonly inventory: Inventory;
}

type Said = Pick<ClusterFinding, "message" | "hint">;

/** The alerts that an inhibition is about. */
interface Sides {
  readonly sources: readonly Alert[];
  readonly targets: readonly Alert[];
}

function judge(inhibition: Inhibition, alerts: readonly Alert[]): Said[] {
  const [sources, targets] = [inhibition.source, inhibition.target].map((matchers) =>
    alerts.filter(({ own }) => canMatch(matchers, own) !== false),
  ) as [Alert[], Alert[]];
  const pairs = pairsOf(inhibition, { sources, targets }).filter(({ apart }) => apart.length > 0);
  return [...neverAgreed(inhibition, { sources, targets }), ...letsApart(pairs)];
}

/** A label that no two of them have in common: what it is to hold back people are told of. */
function neverAgreed({ equal }: Inhibition, { sources, targets }: Sides): Said[] {
  const label = equal.find((each) =>
    sources.every((one) => targets.every((other) => carries(one, each) !== carries(other, each))),
  );
  const [one, other] = [sources[0], targets[0]];
  if (label === undefined || !one || !other) return [];
  const [having, lacking] = carries(one, label) ? [one, other] : [other, one];
  return [
    {
      message: `holds back nothing: ${having.name} carries ${label}, and ${lacking.name} has no such one`,
      hint: "compare labels that both carry, or have the rule keep it",
    },
  ];
}

function letsApart(pairs: readonly Pair[]): Said[] {
  const [first] = pairs;
  if (!first) return [];
  const missing = [...new Set(pairs.flatMap(({ apart }) => apart))].sort();
  const { source, target, apart } = first;
  return [
    {
      message: `lets ${source.name} hold back ${target.name} of another ${apart[0]}: ${missing.join(", ")} ${missing.length > 1 ? "tell" : "tells"} alerts apart`,
      hint: `add ${missing.map((label) => JSON.stringify(label)).join(", ")}`,
    },
  ];
}

function alertsOf(cluster: EvaluatedCluster): Alert[] {
  return ruleContexts(cluster).flatMap(({ rules, inventory }) =>
    rules
      .filter(({ alert }) => alert)
      .map((rule) => ({
        name: `${rule.name}/${rule.labels["severity"]}`,
        own: { ...rule.labels, alertname: rule.name },
        labels: once(() => labelsOf(rule.expression, inventory)),
        ...{ rule, inventory },
      })),
  );
}

function pairsOf({ target, equal }: Inhibition, { sources, targets }: Sides): Pair[] {
  // What is held back by a name is meant, whoever else has that label.
  const named = target.filter(({ operator }) => operator === "=").map(({ label }) => label);
  return sources.flatMap((one) =>
    targets
      .filter((other) => equal.every((label) => mayAgree(label, one, other)))
      .map((other) => ({
        source: one,
        target: other,
        apart: apartBy(one, other, [...equal, ...named]),
      })),
  );
}

/** Whether two alerts may have one value of a label; one that both lack counts as the same. */
function mayAgree(label: string, one: Alert, other: Alert): boolean {
  const [left, right] = [one, other].map(({ own }) => own[label]);
  if (left !== undefined && right !== undefined) return left === right;
  return carries(one, label) === carries(other, label);
}

function carries({ own, labels }: Alert, label: string): boolean {
  return label in own || mayHave(labels(), label);
}

function apartBy(one: Alert, other: Alert, settled: readonly string[]): string[] {
  const both = intersection(one.labels(), other.labels());
  // Where anything may be a label nothing is certain.
  if (!("only" in both)) return [];
  return [...both.only].filter(
    (label) =>
      !settled.includes(label) &&
      !(label in one.own) &&
      !(label in other.own) &&
      !isSame(label, one, other),
  );
}

/** Whether a label has one and the same value in both, as a job that their selectors name. */
function isSame(label: string, one: Alert, other: Alert): boolean {
  const [left, right] = [one, other].map(({ rule, inventory }) =>
    valuesOf(label, rule.expression, inventory),
  );
  if (!left || !right || !("only" in left) || !("only" in right)) return false;
  return new Set([...left.only, ...right.only]).size === 1;
}

function once<T extends object>(compute: () => T): () => T {
  let known: T | undefined;
  return () => (known ??= compute());
}

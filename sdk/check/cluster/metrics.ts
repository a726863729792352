import { didYouMean } from "../../basics/did-you-mean.ts";
import {
  everyPart,
  type Expression,
  type Matcher,
  type Selector,
} from "../../promql/expression.ts";
import { candidates, type Inventory, type KnownSeries } from "../../promql/inventory.ts";
import { type LabelSet, mayHave } from "../../promql/label-set.ts";
import { labelsOf } from "../../promql/labels.ts";
import { parse } from "../../promql/parse.ts";
import { matchesWhole } from "../../promql/pattern.ts";
import type { Remark } from "../../promql/remark.ts";
import { readGoTemplate } from "../../go/go-template.ts";
import type { EvaluatedFleet } from "../../evaluate/evaluated.ts";
import { ownersOf } from "../../read/owners-of.ts";
import type { RuleContext } from "../../read/rule-context.ts";
import type { ReadRule } from "../../read/rules.ts";
import { queriesIn } from "../object/rule-templates.ts";
import { clusterRuleCheck } from "../rule-checks.ts";

export const metrics = clusterRuleCheck({
  module: import.meta.url,
  name: "metrics",
  law: "A rule, a template in its texts or a dashboard asks for series that something on its cluster exposes, keeps or records, with labels that they carry.",
  judge: (rule, { inventory, elsewhere }, fleet) => {
    const around = { inventory, elsewhere, query: rule.query, fleet };
    return [
      ...judgeExpression(rule.expression, around),
      ...templateQueries(rule).flatMap(({ field, query, expression }) =>
        judgeExpression(expression, around).map(({ message, hint }) => ({
          ...{ field, message: `asks for "${query}": ${message}` },
          ...(hint && { hint }),
        })),
      ),
    ];
  },
});

/** What the templates of a rule ask for, with the field that each stands in. */
function templateQueries({ labels, annotations }: ReadRule) {
  return Object.entries({ labels, annotations }).flatMap(([part, texts]) =>
    Object.entries(texts)
      .filter(([, text]) => text.includes("query"))
      .flatMap(([name, text]) =>
        queriesIn(readGoTemplate(text)).flatMap((query) => {
          const parsed = parse(query);
          return "fault" in parsed
            ? []
            : [{ field: `${part}.${name}`, query, expression: parsed.expression }];
        }),
      ),
  );
}

/** What is asked for in several places of an expression is wrong once. */
function judgeExpression(expression: Expression, around: Around): Remark[] {
  const remarks = new Map<string, Remark>();
  for (const part of everyPart(expression)) {
    if (part.kind !== "selector" || part.metric === undefined) continue;
    for (const remark of judgeSelector(part, part.metric, around)) {
      if (!remarks.has(remark.message)) remarks.set(remark.message, remark);
    }
  }
  return [...remarks.values()];
}

interface Around extends Pick<RuleContext, "inventory" | "elsewhere"> {
  readonly query: boolean | undefined;
  readonly fleet: EvaluatedFleet;
}

function judgeSelector(selector: Selector, name: string, around: Around): Remark[] {
  const { inventory, query = false } = around;
  if (inventory.recorded.has(name)) return unknownLabels(selector, name, { inventory });
  const known = inventory.series.get(name);
  if (!known) return unscraped(selector, name, around);
  const scraped = known.filter(({ scrapes }) => scrapes.length > 0);
  if (scraped.length === 0) {
    // A dashboard is the same on clusters that do not run everything it shows.
    if (query) return [];
    const program = known.map((one) => one.program).join(" and ");
    const why = "which nothing scrapes here";
    return [
      { at: selector, message: `"${name}" is of ${program}, ${why}`, lacks: `${program} ${why}` },
    ];
  }
  const found = candidates(selector, inventory);
  if (found.length === 0) return [unknownJob(selector, name, scraped)];
  return [...dropped(selector, name, found), ...unknownLabels(selector, name, { inventory })];
}

/** What is exposed on other clusters alone is told once, by the law `left-out`. */
function unscraped(
  selector: Selector,
  name: string,
  { inventory, elsewhere, fleet }: Around,
): Remark[] {
  const there = elsewhere(name);
  if (there) {
    const hint = "have the rule or the dashboard ask where it is scraped, or have it come here too";
    const { program, why, scraped } = there;
    const message = `"${name}" is of ${program}, ${why}`;
    return [{ at: selector, message, hint, ...(scraped && { lacks: `series ${why}` }) }];
  }
  return ownersOf(fleet).has(name) ? [] : [unknownName(selector, name, inventory)];
}

function unknownName(selector: Selector, name: string, { series, recorded }: Inventory): Remark {
  const recording = name.includes(":");
  const names = recording ? recorded.keys() : [...series.keys(), ...recorded.keys()];
  const advice = recording
    ? "record it"
    : "a component whose program exposes it declares it in its metrics.ts, and names that where it is scraped: scrape(..., { exposes: [...] })";
  return {
    at: selector,
    message: recording
      ? `no rule of this cluster records "${name}"`
      : `nothing that we know of exposes "${name}"`,
    hint: didYouMean(name, names) || advice,
  };
}

function unknownJob(selector: Selector, name: string, known: readonly KnownSeries[]): Remark {
  const matcher = selector.matchers.find(({ label }) => label === "job") ?? selector;
  const jobs = [...new Set(known.flatMap(({ scrapes }) => scrapes.map(({ job }) => job ?? "")))];
  const asked = "value" in matcher ? matcher.value : "";
  return {
    at: matcher,
    message: `no job that "${asked}" means exposes "${name}"`,
    hint: didYouMean(asked, jobs) || `it comes from ${jobs.sort().join(", ")}`,
  };
}

function dropped(selector: Selector, name: string, known: readonly KnownSeries[]): Remark[] {
  const scrapes = known.flatMap((one) => one.scrapes);
  const drops = scrapes.filter((scrape) => scrape.drops.some((drop) => matchesWhole(name, drop)));
  if (drops.length < scrapes.length) return [];
  const monitors = [...new Set(drops.map(({ monitor }) => monitor))].join(" and ");
  return [{ at: selector, message: `"${name}" is not stored: ${monitors} drops it` }];
}

function unknownLabels(
  selector: Selector,
  name: string,
  { inventory }: { inventory: Inventory },
): Remark[] {
  const { matchers } = selector;
  const labels = labelsOf({ ...selector, matchers: jobOf(selector) }, inventory);
  return matchers
    .filter((matcher) => asks(matcher) && !mayHave(labels, matcher.label))
    .map((matcher) => ({
      at: matcher,
      message: `"${name}" carries no label "${matcher.label}"`,
      hint: hintFor(matcher.label, labels),
    }));
}

/** The matchers that decide whose series are meant. */
function jobOf({ matchers }: Selector): readonly Matcher[] {
  return matchers.filter(({ label, value }) => label === "job" && value !== "");
}

/** That something is not there may be asked of every label. */
function asks({ label, value }: Matcher): boolean {
  return label !== "__name__" && value !== "";
}

function hintFor(label: string, labels: LabelSet): string {
  const names = "only" in labels ? [...labels.only].sort() : [];
  return didYouMean(label, names) || `it has ${names.join(", ")}`;
}

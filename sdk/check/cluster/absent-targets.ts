import { type Call, everyPart, type Selector } from "../../promql/expression.ts";
import { type Scrape } from "../../promql/inventory.ts";
import { takes } from "../../promql/matcher.ts";
import type { Remark } from "../../promql/remark.ts";
import { clusterRuleCheck } from "../rule-checks.ts";

const asksForAbsence: ReadonlySet<string> = new Set(["absent", "absent_over_time"]);

export const absentTargets = clusterRuleCheck({
  module: import.meta.url,
  name: "absent-targets",
  law: "That nothing is up is asked of one endpoint: of several, one that is up hides that the others are gone.",
  judge: ({ expression }, { scrapes }) =>
    everyPart(expression).flatMap((part) =>
      part.kind === "call" && asksForAbsence.has(part.function) ? judgeCall(part, scrapes) : [],
    ),
});

function judgeCall(call: Call, scrapes: readonly Scrape[]): Remark[] {
  return call.arguments
    .flatMap(everyPart)
    .filter((part): part is Selector => part.kind === "selector" && part.metric === "up")
    .flatMap((selector) => {
      const meant = scrapes.filter((scrape) => isMeant(scrape, selector));
      const endpoints = [...new Set(meant.map(nameOf))].sort();
      if (endpoints.length < 2) return [];
      return [
        {
          at: selector,
          message: `means ${endpoints.join(" and ")}: one of them that is up hides that the others are gone`,
          hint: "name one by its endpoint or its metrics_path; an endpoint that is dropped is empty",
        },
      ];
    });
}

/** What a monitor outside of this tree scrapes is not known, and so is told of nowhere. */
function isMeant(scrape: Scrape, { matchers }: Selector): boolean {
  if (scrape.job === undefined) return false;
  return matchers.every((matcher) => {
    const value = valueOf(matcher.label, scrape);
    return value === undefined || takes(matcher, value);
  });
}

/** Undefined where targets differ in it, or nobody knows. */
function valueOf(label: string, { job, port, labels, fixed }: Scrape): string | undefined {
  if (label === "job") return job;
  if (!labels.has(label)) return "";
  return label === "endpoint" ? port : fixed.get(label);
}

/** `coredns`, `kubelet https-metrics /metrics`. */
function nameOf({ job, port, fixed }: Scrape): string {
  return [job, port, fixed.get("metrics_path")].filter((part) => part !== undefined).join(" ");
}

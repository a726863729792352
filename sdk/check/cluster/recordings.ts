import type { EvaluatedFleet } from "../../evaluate/evaluated.ts";
import { everyPart } from "../../promql/expression.ts";
import { founded } from "../../promql/founded.ts";
import { remembered } from "../../basics/remembered.ts";
import { clusterRuleCheck } from "../rule-checks.ts";
import { distinctSurroundings } from "../../read/rule-surroundings.ts";
import { ruleContexts } from "../../read/rule-context.ts";

export const recordings = clusterRuleCheck({
  module: import.meta.url,
  name: "recordings",
  law: "A recorded series is used by another rule or a dashboard of the fleet.",
  judge({ name, alert }, { inventory }, fleet) {
    // What never begins, the law about circles tells.
    if (alert || usedIn(fleet)(name) || !founded(inventory).has(name)) return [];
    const hint = "remove it, or show it on a dashboard";
    return [{ field: "record", message: "is recorded, and no rule or dashboard uses it", hint }];
  },
});

/** Whether a rule other than the one that records a series, or a dashboard, names it. */
const usedIn = remembered((fleet: EvaluatedFleet) => {
  const clusters = [...distinctSurroundings(fleet).values()];
  const rules = clusters
    .flatMap(ruleContexts)
    .flatMap(({ rules, queries }) => [...rules, ...queries]);
  const used = new Set(
    rules.flatMap(({ name, alert, expression }) =>
      everyPart(expression).flatMap((part) =>
        part.kind === "selector" && (alert || part.metric !== name) ? [part.metric] : [],
      ),
    ),
  );
  return (name: string) => used.has(name);
});

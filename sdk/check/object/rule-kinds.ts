import { rulesIn, type DeliveredRule } from "../../read/delivered-rules.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import { ruleKindFault } from "../../model/rule-kind-fault.ts";
import type { ObjectCheck } from "../check.ts";

const onlyAlerts = ["annotations", "for", "keep_firing_for"] as const;

export const ruleKinds: ObjectCheck = {
  name: "rule-kinds",
  law: "A rule either alerts or records, and a recording rule has nothing that only alerts have.",
  run: (object) =>
    rulesIn(object).flatMap(({ field, rule }) =>
      faults(rule).map((fault) => ({ field, ...fault })),
    ),
};

function faults(rule: DeliveredRule): Pick<ObjectFinding, "message" | "hint">[] {
  const fault = ruleKindFault(rule);
  if (fault) return [fault];
  if (rule.alert) return [];
  return onlyAlerts
    .filter((name) => rule[name] !== undefined)
    .map((name) => ({
      message: `records "${rule.record}" and has "${name}", which only alerts have`,
    }));
}

import { rulesIn, type DeliveredRule } from "../../read/delivered-rules.ts";
import type { ObjectFinding } from "../../model/finding.ts";
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
  const { alert = "", record = "" } = rule;
  if (alert !== "" && record !== "") {
    return [
      {
        message: `is the alert "${alert}" and the record "${record}" at once`,
        hint: "make two rules of it",
      },
    ];
  }
  if (alert === "" && record === "") {
    return [
      { message: "neither alerts nor records", hint: 'give it a name by "alert" or "record"' },
    ];
  }
  if (alert !== "") return [];
  return onlyAlerts
    .filter((name) => rule[name] !== undefined)
    .map((name) => ({ message: `records "${record}" and has "${name}", which only alerts have` }));
}

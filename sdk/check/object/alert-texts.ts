import { isDraft, rulesIn, type DeliveredRule } from "../../read/delivered-rules.ts";
import { hasSeverity, severities } from "../../rules/severities.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import type { ObjectCheck } from "../check.ts";

export const alertTexts: ObjectCheck = {
  name: "alert-texts",
  law: "An alert says how soon somebody must act and who, in one sentence what is wrong, what it is about and what to do.",
  run: (object) =>
    rulesIn(object).flatMap(({ field, rule }) =>
      rule.alert === undefined
        ? []
        : faults(rule).map(({ message, ...fault }) => ({
            ...fault,
            field: `${field}.${fault.field}`,
            message: `${rule.alert}: ${message}`,
          })),
    ),
};

function faults(rule: DeliveredRule): ObjectFinding[] {
  const { annotations = {}, labels = {} } = rule;
  const severity = labels["severity"] ?? "";
  const asked = ["summary", "description", ...(isDraft(rule) ? [] : ["runbook_url"])];
  return [
    ...(hasSeverity(rule)
      ? []
      : [
          {
            field: "labels.severity",
            message: severity === "" ? "has no severity" : `"${severity}" is no severity`,
            hint: `one of ${severities.join(", ")}`,
          },
        ]),
    ...((labels["team"] ?? "").trim() === ""
      ? [{ field: "labels.team", message: "has no team", hint: "name who looks after it" }]
      : []),
    ...asked
      .filter((name) => (annotations[name] ?? "").trim() === "")
      .map((name) => ({ field: `annotations.${name}`, message: `has no ${name}` })),
    ...("cluster" in labels
      ? [
          {
            field: "labels.cluster",
            message: "names the cluster, which is an external label of its Prometheus",
            hint: "leave it out",
          },
        ]
      : []),
  ];
}

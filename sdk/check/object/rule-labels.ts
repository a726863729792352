import { rulesIn } from "../../rules/delivered-rules.ts";
import type { ObjectCheck } from "../check.ts";

export const ruleLabels: ObjectCheck = {
  name: "rule-labels",
  law: "A rule sets no label that Prometheus sets itself: alertname, alertstate and what begins with two underscores.",
  run: (object) =>
    rulesIn(object).flatMap(({ field, rule }) =>
      Object.keys(rule.labels ?? {})
        .filter((label) => isReserved(label, rule.alert !== undefined))
        .map((label) => ({
          field: `${field}.labels.${label}`,
          message: `"${label}" is set by Prometheus itself`,
          hint: "choose another name",
        })),
    ),
};

function isReserved(label: string, alerts: boolean): boolean {
  return label.startsWith("__") || (alerts && (label === "alertname" || label === "alertstate"));
}

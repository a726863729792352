import { rulesIn, type DeliveredRule } from "../../read/delivered-rules.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import type { ObjectCheck } from "../check.ts";

export const ruleLabels: ObjectCheck = {
  name: "rule-labels",
  law: "A rule's labels are not those that Prometheus sets itself, do not follow the value, and are templates in alerts only.",
  run: (object) =>
    rulesIn(object).flatMap(({ field, rule }) =>
      Object.entries(rule.labels ?? {}).flatMap(([label, text]) =>
        faults(label, text, rule).map((fault) => ({ field: `${field}.labels.${label}`, ...fault })),
      ),
    ),
};

function faults(
  label: string,
  text: string,
  { alert }: DeliveredRule,
): Omit<ObjectFinding, "field">[] {
  const alerts = alert !== undefined;
  if (isReserved(label, alerts)) {
    return [{ message: `"${label}" is set by Prometheus itself`, hint: "choose another name" }];
  }
  if (!alerts && text.includes("{{")) {
    const hint = "keep the label in the expression, or make it by label_replace";
    return [{ message: `"${label}" is recorded as it stands: only alerts have templates`, hint }];
  }
  if (alerts && showsValue(text)) {
    const message = `"${label}" follows the value, so each new value is another alert, which waits anew`;
    return [{ message, hint: "say it in an annotation" }];
  }
  return [];
}

function isReserved(label: string, alerts: boolean): boolean {
  return label.startsWith("__") || (alerts && (label === "alertname" || label === "alertstate"));
}

/** Whether a template writes the value; one that only decides by it yields a few texts. */
function showsValue(text: string): boolean {
  const actions = text.match(/\{\{.*?\}\}/gs) ?? [];
  return actions.some(
    (action) =>
      /\$value\b|(?<![\w$])\$?\.Value\b/.test(action) &&
      !/^\{\{-?\s*(if|else|with|range|\$\w+\s*:?=)/.test(action),
  );
}

import { didYouMean } from "../../basics/did-you-mean.ts";
import { rulesIn } from "../../read/delivered-rules.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import type { ObjectCheck } from "../check.ts";
import { goFunctions, readGoTemplate } from "../../go/go-template.ts";
import { type Arity, arityFault } from "../../go/template-calls.ts";

export const ruleTemplates: ObjectCheck = {
  name: "rule-templates",
  law: "Templates in labels and annotations are whole and use functions, with as many arguments as these take, variables and fields that Prometheus has, and templates of their own.",
  run: (object) =>
    rulesIn(object).flatMap(({ field, rule }) =>
      (["labels", "annotations"] as const).flatMap((part) =>
        Object.entries(rule[part] ?? {}).flatMap(([name, text]) =>
          faults(text).map((fault) => ({ field: `${field}.${part}.${name}`, ...fault })),
        ),
      ),
    ),
};

/**
 * Prometheus' own functions. Source: prometheus/prometheus v0.313.2, template/template.go. `tmpl` is
 * left out: it exists in console pages only.
 */
export const functions: Readonly<Record<string, Arity>> = {
  ...goFunctions,
  ...taking(
    [1, 1],
    "first graphLink humanize humanize1024 humanizeDuration humanizePercentage humanizeTimestamp parseDuration " +
      "query safeHtml stripDomain stripPort strvalue tableLink title toDuration toLower toTime toUpper " +
      "urlQueryEscape value",
  ),
  ...taking([2, 2], "label match sortByLabel"),
  ...taking([0, 0], "externalURL now pathPrefix"),
  ...{ args: [0, Infinity], reReplaceAll: [3, 3] },
};

function taking(arity: Arity, names: string): Record<string, Arity> {
  return Object.fromEntries(names.split(" ").map((name) => [name, arity]));
}

/** What every rule's template begins with. Source: rules/alerting.go. */
const given = new Set(["$", "$labels", "$externalLabels", "$externalURL", "$value"]);

/** What it is given besides. Source: prometheus/prometheus v0.313.2, template/template.go, `AlertTemplateData`. */
const fields = new Set(["Labels", "ExternalLabels", "ExternalURL", "Value"]);

function faults(text: string): Omit<ObjectFinding, "field">[] {
  const template = readGoTemplate(text);
  if (template.fault !== undefined) return [{ message: template.fault }];
  const calls = template.calls.filter(({ name }) => !Object.hasOwn(functions, name));
  const variables = template.variables.filter((name) => !given.has(name));
  const others = template.fields.filter((name) => !fields.has(name));
  const missing = template.uses.filter((name) => !template.defines.includes(name));
  return [
    ...calls.map(({ name }) =>
      fault(`"${name}" is no function`, didYouMean(name, Object.keys(functions))),
    ),
    ...template.calls
      .flatMap((call) => arityFault(call, functions) ?? [])
      .map((why) => fault(why, undefined)),
    ...variables.map((name) => fault(`"${name}" is no variable`, didYouMean(name, given))),
    ...others.map((name) => fault(`".${name}" is no field`, didYouMean(name, fields))),
    ...missing.map((name) => fault(`"${name}" is no template that it defines itself`, undefined)),
  ];
}

function fault(message: string, hint: string | undefined) {
  return { message, ...(hint && { hint }) };
}

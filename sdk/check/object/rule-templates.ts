import { didYouMean } from "../../basics/did-you-mean.ts";
import { rulesIn } from "../../read/delivered-rules.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import type { ObjectCheck } from "../check.ts";
import { goFunctions, type GoTemplate, readGoTemplate } from "../../go/go-template.ts";
import { loadGrammar, parse } from "../../promql/parse.ts";
import { describeType, typeFaults, typeOf } from "../../promql/types.ts";
import { type Arity, arityFault } from "../../go/template-calls.ts";

export const ruleTemplates: ObjectCheck = {
  name: "rule-templates",
  law: "Templates in labels and annotations are whole and use functions, with as many arguments as these take, variables and fields that Prometheus has, and templates of their own; what they query is PromQL.",
  async run(object) {
    const texts = rulesIn(object).flatMap(({ field, rule }) =>
      (["labels", "annotations"] as const).flatMap((part) =>
        Object.entries(rule[part] ?? {}).map(([name, text]) => ({
          ...{ field: `${field}.${part}.${name}`, template: readGoTemplate(text) },
        })),
      ),
    );
    if (texts.some(({ template }) => queriesIn(template).length > 0)) await loadGrammar();
    return texts.flatMap(({ field, template }) =>
      faults(template).map((fault) => ({ field, ...fault })),
    );
  },
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

function faults(template: GoTemplate): Omit<ObjectFinding, "field">[] {
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
    ...queriesIn(template).flatMap(queryFaults),
    ...variables.map((name) => fault(`"${name}" is no variable`, didYouMean(name, given))),
    ...others.map((name) => fault(`".${name}" is no field`, didYouMean(name, fields))),
    ...missing.map((name) => fault(`"${name}" is no template that it defines itself`, undefined)),
  ];
}

/** Those that stand in the template as they are asked; what is printed into one nobody knows before. */
export function queriesIn({ texts }: GoTemplate): string[] {
  return texts.filter(({ name }) => name === "query").map(({ text }) => text);
}

function queryFaults(query: string): Omit<ObjectFinding, "field">[] {
  const parsed = parse(query);
  const found = "fault" in parsed ? [parsed.fault] : typeFaults(parsed.expression);
  const type = "fault" in parsed ? "vector" : typeOf(parsed.expression);
  if (found.length > 0 || type === "vector" || type === "scalar") {
    return found.map(({ message, hint }) => fault(`asks for "${query}": ${message}`, hint));
  }
  return [
    fault(`asks for "${query}": a template gets no ${describeType(type).slice(2)}`, undefined),
  ];
}

function fault(message: string, hint: string | undefined) {
  return { message, ...(hint && { hint }) };
}

import type { DeliveredRule } from "../read/delivered-rules.ts";
import { yamlDocuments } from "../read/yaml-documents.ts";

/** A rule of a rules file, with where it stands: `groups[0].rules[2]`. */
export interface FiledRule {
  readonly field: string;
  readonly rule: DeliveredRule;
}

/** The rules of a rules file, in order; a sentence where the text is none. */
export function rulesOfFile(text: string): readonly FiledRule[] | string {
  const [document, ...rest] = yamlDocuments(text).documents;
  if (document === undefined) return "is empty";
  if (rest.length > 0) return "holds several documents";
  if ("message" in document) return document.message;
  const { groups } = mapOf(document.value);
  if (!Array.isArray(groups)) return "has no list of groups";
  const rules = groups.flatMap((group: unknown, at) => {
    const listed = mapOf(group)["rules"];
    const list: readonly unknown[] = Array.isArray(listed) ? listed : [undefined];
    return list.map((rule, index) => ({ field: `groups[${at}].rules[${index}]`, rule }));
  });
  const strange = rules.find(({ rule }) => typeof mapOf(rule)["expr"] !== "string");
  if (strange) return `has no rule with an expression at ${strange.field}`;
  return rules as FiledRule[];
}

function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

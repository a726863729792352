import type { SyntaxNode } from "@lezer/common";
import type { Fault } from "./fault.ts";

/** Who groups or matches by labels, before what should be their bracket. */
const grouping = /\b(by|without|on|ignoring|group_left|group_right)\s*$/i;
const names = /^[a-z_]\w*(?:\s*,\s*[a-z_]\w*)*/i;

/** What is not closed where the grammar misses something, by what it stands in. */
const brackets: Readonly<Record<string, readonly [string, string]>> = {
  FunctionCallBody: ["(", ")"],
  GroupingLabels: ["(", ")"],
  LabelMatchers: ["{", "}"],
  MatrixSelector: ["[", "]"],
  ParenExpr: ["(", ")"],
  SubqueryExpr: ["[", "]"],
};

/** What people most often mistype, in their words; undefined where only the grammar's are there. */
export function syntaxFault(error: SyntaxNode, text: string): Fault | undefined {
  const { from, to } = error;
  const fault = ungrouped(from, text) ?? ofMatcher(error, text) ?? ofBracket(error, text);
  return fault && { at: { from, to }, ...fault };
}

type Words = Omit<Fault, "at">;

function ungrouped(from: number, text: string): Words | undefined {
  const [, word] = grouping.exec(text.slice(0, from)) ?? [];
  const [labels] = names.exec(text.slice(from)) ?? [];
  if (word === undefined || labels === undefined) return undefined;
  return { message: `the labels of "${word}" stand in brackets`, hint: `${word} (${labels})` };
}

function ofMatcher({ from, parent, prevSibling }: SyntaxNode, text: string): Words | undefined {
  if (parent?.name !== "UnquotedLabelMatcher" || !prevSibling) return undefined;
  const before = text.slice(prevSibling.from, prevSibling.to);
  if (prevSibling.name === "LabelName") {
    return { message: `"${before}" is compared with nothing`, hint: `${before}="..."` };
  }
  const [value] = /^[\w.:/-]+/.exec(text.slice(from)) ?? [];
  if (prevSibling.name !== "MatchOp" || value === undefined) return undefined;
  return { message: `the value ${value} stands without quotes`, hint: `write "${value}"` };
}

function ofBracket(error: SyntaxNode, text: string): Words | undefined {
  const { from, to, parent, prevSibling, nextSibling } = error;
  if (parent?.name === "PromQL" && text.slice(from, to) === ")") {
    return { message: '")" closes no bracket' };
  }
  const [opened, closed] = brackets[parent?.name ?? ""] ?? [];
  if (opened === undefined || from !== to) return undefined;
  if (parent?.name === "LabelMatchers" && prevSibling) {
    if (nextSibling) return { message: "a comma is missing between two labels" };
    const before = text.slice(prevSibling.from, prevSibling.to);
    if (!/["'`]$/.test(before)) return { message: "a text in quotes is not closed" };
  }
  return { message: `"${opened}" is not closed`, hint: `"${closed}" is missing` };
}

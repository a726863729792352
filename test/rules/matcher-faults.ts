import type { SyntaxNode } from "@lezer/common";
import type { Change } from "./change.ts";

/**
 * Each matcher dropped, and each alternative of its pattern, from every selector that has it: from one of two
 * that are joined by that label it would make no difference.
 */
export function matcherFaults(nodes: readonly SyntaxNode[], expr: string): Change[] {
  const read = ({ from, to }: SyntaxNode) => expr.slice(from, to);
  const lists = nodes.filter(({ name }) => name === "LabelMatchers");
  const all = lists.flatMap((list) => list.getChildren("UnquotedLabelMatcher"));
  return [...new Set(all.map(read))].flatMap((matcher) => {
    const places = all.filter((one) => read(one) === matcher);
    const without = alternativesOf(matcher).map(({ alternative, rest }) => ({
      fault: `${alternative} dropped from ${matcher}`,
      edits: places.map(({ from, to }) => ({ from, to, text: rest })),
    }));
    return [dropped(matcher, lists, read), ...without];
  });
}

function dropped(
  matcher: string,
  lists: readonly SyntaxNode[],
  read: (node: SyntaxNode) => string,
): Change {
  return {
    fault: `${matcher} dropped`,
    edits: lists.flatMap((list) => {
      const matchers = list.getChildren("UnquotedLabelMatcher").map(read);
      if (!matchers.includes(matcher)) return [];
      const rest = matchers.filter((one) => one !== matcher);
      return [{ from: list.from, to: list.to, text: `{${rest.join(", ")}}` }];
    }),
  };
}

/** `code=~"4..|5.."`: each alternative with the matcher that is left without it; none of what is no choice. */
function alternativesOf(matcher: string): { alternative: string; rest: string }[] {
  const [, start = "", pattern = ""] = /^(\w+\s*[=!]~\s*)"(.*)"$/s.exec(matcher) ?? [];
  const alternatives = choicesOf(pattern);
  if (alternatives.length < 2) return [];
  return alternatives.map((alternative, index) => {
    const others = alternatives.filter((_, other) => other !== index);
    return { alternative, rest: `${start}"${others.join("|")}"` };
  });
}

/** The alternatives of a pattern outside of its groups and classes. */
function choicesOf(pattern: string): string[] {
  const choices = [""];
  let depth = 0;
  for (const [part] of pattern.matchAll(/\\.|[^\\]/gs)) {
    if (part === "(" || part === "[") depth++;
    if (part === ")" || part === "]") depth--;
    if (part === "|" && depth === 0) choices.push("");
    else choices.push(choices.pop()! + part);
  }
  return choices;
}

import type { SyntaxNode } from "@lezer/common";
import { children } from "./children.ts";
import type { Binary, Label } from "./expression.ts";
import { Unreadable } from "./fault.ts";
import { readString } from "./read-string.ts";

/** The labels of a list in brackets; none where there is no list. */
export function readLabels(list: SyntaxNode | null | undefined, text: string): Label[] {
  return (list ? children(list) : []).map((node) => {
    const name = readString(node, text);
    if (name === "") throw new Unreadable(node, "a label has a name");
    if (node.name === "LabelName" && /^(inf|nan)$/i.test(name)) {
      throw new Unreadable(
        node,
        `${name} is a number here`,
        `a label of that name is quoted: "${name}"`,
      );
    }
    return { from: node.from, to: node.to, name };
  });
}

/** What an operation says about which series belong together. */
export function readMatching(
  operation: SyntaxNode,
  text: string,
): Pick<Binary, "matching" | "grouping"> {
  const clause = operation.getChild("MatchingModifierClause");
  if (!clause) return {};
  const [on, ...rest] = children(clause);
  const lists = rest.filter(({ name }) => name === "GroupingLabels");
  const side = rest.find(({ name }) => name === "GroupLeft" || name === "GroupRight");
  const taken = side && lists.find(({ from }) => from > side.from);
  return {
    matching: { on: on!.name === "On", labels: readLabels(lists[0], text) },
    ...(side && {
      grouping: {
        many: side.name === "GroupLeft" ? "left" : "right",
        labels: readLabels(taken, text),
      },
    }),
  };
}

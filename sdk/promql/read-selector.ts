import type { SyntaxNode } from "@lezer/common";
import { children } from "./children.ts";
import type { Matcher, Selector } from "./expression.ts";
import { unquoted } from "./unquoted.ts";

/** Series by name and labels, without what may be appended to them. */
export function readSelector(node: SyntaxNode, text: string): Selector {
  const matchers: Matcher[] = [];
  let metric: string | undefined;
  for (const part of [node.getChild("Identifier"), ...matchersOf(node)]) {
    if (!part) continue;
    const { from, to } = part;
    const [label, operator, value] = children(part);
    if (part.name === "Identifier") metric = text.slice(from, to);
    else if (part.name === "QuotedLabelName") metric = unquoted(text.slice(from, to));
    else {
      const matcher: Matcher = {
        from,
        to,
        label: unquoted(text.slice(label!.from, label!.to)),
        operator: text.slice(operator!.from, operator!.to) as Matcher["operator"],
        value: unquoted(text.slice(value!.from, value!.to)),
      };
      if (matcher.label === "__name__" && matcher.operator === "=") metric = matcher.value;
      else matchers.push(matcher);
    }
  }
  const { from, to } = node;
  return { kind: "selector", from, to, ...(metric !== undefined && { metric }), matchers };
}

function matchersOf(node: SyntaxNode): SyntaxNode[] {
  const list = node.getChild("LabelMatchers");
  return list ? children(list) : [];
}

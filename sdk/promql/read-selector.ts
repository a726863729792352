import type { SyntaxNode } from "@lezer/common";
import { children } from "./children.ts";
import type { Matcher, Selector } from "./expression.ts";
import { Unreadable } from "./fault.ts";
import { readString } from "./read-string.ts";

const nameLabel = "__name__";

/** Series by name and labels, without what may be appended to them. */
export function readSelector(node: SyntaxNode, text: string): Selector {
  const { from, to } = node;
  const name = node.getChild("Identifier");
  const list = node.getChild("LabelMatchers");
  const matchers = (list ? children(list) : []).map((part) => readMatcher(part, text));
  const before = name ? [text.slice(name.from, name.to)] : [];
  if (name && /^atan2$/i.test(before[0]!)) {
    throw new Unreadable(name, `"${before[0]}" is an operator and has no left side`);
  }
  const again = matchers.find(({ label }) => label === nameLabel);
  if (name && again) {
    const message = `the metric's name is given twice: "${before[0]}" and "${again.value}"`;
    throw new Unreadable(again, message);
  }
  // Of several names in braces the first counts as the metric's; no series has two.
  const inside = matchers.find(({ label, operator }) => label === nameLabel && operator === "=");
  const [metric] = [...before, ...(inside ? [inside.value] : [])];
  return {
    kind: "selector",
    from,
    to,
    ...(metric !== undefined && { metric }),
    matchers: matchers.filter((matcher) => matcher !== inside),
  };
}

/** `a="b"`, or in quotes alone the metric's name. */
function readMatcher(node: SyntaxNode, text: string): Matcher {
  const { from, to } = node;
  if (node.name === "QuotedLabelName") {
    return { from, to, label: nameLabel, operator: "=", value: readString(node, text) };
  }
  const [label, operator, value] = children(node);
  return {
    from,
    to,
    label: readString(label!, text),
    operator: text.slice(operator!.from, operator!.to) as Matcher["operator"],
    value: readString(value!, text),
  };
}

import type { SyntaxNode } from "@lezer/common";
import type { Remark } from "../promql/remark.ts";
import { isDuration, isRange } from "./durations.ts";
import { isNumber } from "./numbers.ts";

/** Words of the language that Grafana's grammar takes for labels, and Loki never. */
const reserved: ReadonlySet<string> = new Set("and by of or unless variants without".split(" "));

/** What Loki's scanner refuses of a number, a range or a label's name that Grafana's grammar reads. */
export function wordFaults(node: SyntaxNode, text: string): Remark[] {
  const written = text.slice(node.from, node.to);
  switch (node.name) {
    case "Number":
      return isNumber(written) ? [] : [numberFault(node, written)];
    case "Range":
      return isRange(written.slice(1, -1)) ? [] : [rangeFault(node, written.slice(1, -1))];
    case "Duration":
      return node.parent!.name === "Range" || isDuration(written)
        ? []
        : [durationFault(node, written)];
    case "Identifier":
      return nameFaults(node, written);
    default:
      return [];
  }
}

function numberFault(at: SyntaxNode, written: string): Remark {
  const value = Number(written);
  const hint = Number.isFinite(value) ? `write it as ${value}` : "it is too large, or no number";
  return { at, message: `${written} is no number that Loki takes`, hint };
}

function rangeFault(at: SyntaxNode, written: string): Remark {
  const message = `"${written}" is no range that Loki takes`;
  const hint = "whole numbers from the largest unit to the smallest, without blanks: 1h30m, 500ms";
  return { at, message, hint };
}

function durationFault(at: SyntaxNode, written: string): Remark {
  const message = `${written} is no duration that Loki takes`;
  return { at, message, hint: "days, weeks and years have no sign and no fraction: 36h" };
}

function nameFaults(at: SyntaxNode, written: string): Remark[] {
  if (reserved.has(written.toLowerCase())) {
    const message = `"${written}" is a word of LogQL, and names no label`;
    return [{ at, message, hint: "rename it before: | label_format other=..." }];
  }
  if (!written.includes(":")) return [];
  return [{ at, message: `"${written}" is no name of a label that Loki takes: it holds ":"` }];
}

import type { SyntaxNode } from "@lezer/common";
import { readPattern } from "../go/regexp.ts";
import { Unreadable } from "../promql/fault.ts";
import { readString } from "../promql/read-string.ts";
import type { Remark } from "../promql/remark.ts";
import { stagePatternFault } from "./stage-pattern-fault.ts";

/** What is wrong with a string of LogQL, or with the pattern that it is. */
export function textFaults(string: SyntaxNode, text: string): Remark[] {
  try {
    const value = readString(string, text);
    if (string.parent!.getChild("Pattern")) return stagePatternFaults(string, value);
    return isPattern(string) ? patternFaults(string, value) : [];
  } catch (error) {
    if (error instanceof Unreadable) return [error.fault];
    throw error;
  }
}

/** Whether a string stands where Loki compiles it: `=~ ""`, `|~ "" or ""`, `| regexp ""`, `label_replace(...)`. */
function isPattern(string: SyntaxNode): boolean {
  const around = string.parent!;
  switch (around.name) {
    case "Matcher":
      return around.getChild("Re") !== null || around.getChild("Nre") !== null;
    case "LabelParser":
      return around.getChild("Regexp") !== null;
    case "LabelReplaceExpr":
      return string.nextSibling === null;
    default:
      return isLinePattern(around);
  }
}

function isLinePattern(node: SyntaxNode): boolean {
  if (node.name === "OrFilter") return isLinePattern(node.parent!);
  const filter = node.name === "LineFilter" ? node.getChild("Filter") : null;
  return Boolean(filter?.getChild("PipeMatch") ?? filter?.getChild("Nre"));
}

function stagePatternFaults(at: SyntaxNode, pattern: string): Remark[] {
  const fault = stagePatternFault(pattern);
  if (fault === undefined) return [];
  const message = `the pattern "${pattern}" ${fault}`;
  return [{ at, message, hint: "pattern `<ip> - <_> <status>`" }];
}

function patternFaults(string: SyntaxNode, pattern: string): Remark[] {
  const read = readPattern(pattern);
  if ("refused" in read) {
    const message = `"${pattern}" is no regular expression that Loki takes: ${read.refused}`;
    return [{ at: string, message, ...(read.hint !== undefined && { hint: read.hint }) }];
  }
  if (string.parent!.name !== "LabelParser" || /\(\?P?<\w+>/.test(pattern)) return [];
  const message = "a regexp stage makes labels of named groups, and this pattern has none";
  return [{ at: string, message, hint: "name one: (?P<status>[0-9]+)" }];
}

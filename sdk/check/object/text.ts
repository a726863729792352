import type { ObjectFinding } from "../../model/finding.ts";
import type { ObjectCheck } from "../check.ts";
import { fieldOf, type Step, walk } from "../../basics/walk.ts";

/** Characters on which go-yaml fails, or which it reads as line breaks: seen with kustomize 5.8.1. */
const refused = /[\u007f-\u009f\ufffe\uffff]/;
/** Text that go-yaml writes in a form that it cannot read. */
const tabbed = /^\t[^]*\n/;
/** How long a key may be, with its quotes, where kustomize writes it as JSON and reads that as YAML. */
const longestKey = 1024;
/** What JSON makes of one character at most: `\u0001`. */
const longestEscape = 6;

export const text: ObjectCheck = {
  name: "text",
  law: "Every text comes out of kustomize as it went in.",
  run(object) {
    const findings: ObjectFinding[] = [];
    const judge = (value: string, field: () => string) => {
      const message = fault(value);
      if (message) findings.push({ field: field(), message, hint: "kustomize would change it" });
    };
    walk(object, (value, path) => {
      if (typeof value === "string") judge(value, () => fieldOf(path));
      const key = path.at(-1);
      if (typeof key !== "string") return;
      judge(key, () => `${fieldOf(path)} (its key)`);
      findings.push(...lengthFindings(key, path));
    });
    return findings;
  },
};

/** Go's JSON escapes what HTML would read; YAML counts characters, not bytes. */
function lengthFindings(key: string, path: readonly Step[]): ObjectFinding[] {
  if (key.length * longestEscape + 2 <= longestKey) return [];
  const length = [...JSON.stringify(key).replaceAll(/[<>&]/g, "\\u0000")].length;
  if (length <= longestKey) return [];
  const message = `is a key of ${length} characters in JSON, but ${longestKey} is the most`;
  return [
    {
      field: fieldOf(path.with(-1, `${key.slice(0, 40)}…`)),
      message,
      hint: "kustomize fails on it",
    },
  ];
}

function fault(text: string): string | undefined {
  const character = refused.exec(text)?.[0];
  if (character !== undefined) {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `holds U+${code}`;
  }
  return tabbed.test(text) ? "is a text of several lines that begins with a tab" : undefined;
}

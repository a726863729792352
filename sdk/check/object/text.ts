import type { Finding, ObjectCheck } from "../check.ts";
import { fieldOf, walk } from "../walk.ts";

/** Characters on which go-yaml fails, or which it reads as line breaks: seen with kustomize 5.8.1. */
const refused = /[\u007f-\u009f\u2028\u2029\ufffe\uffff]/;
/** Text that go-yaml writes in a form that it cannot read. */
const tabbed = /^\t[^]*\n/;

export const text: ObjectCheck = {
  name: "text",
  law: "Every text comes out of kustomize as it went in.",
  run(object) {
    const findings: Finding[] = [];
    const judge = (value: string, field: () => string) => {
      const message = fault(value);
      if (message) findings.push({ field: field(), message, hint: "kustomize would change it" });
    };
    walk(object, (value, path) => {
      if (typeof value === "string") judge(value, () => fieldOf(path));
      const key = path.at(-1);
      if (typeof key === "string") judge(key, () => `${fieldOf(path)} (its key)`);
    });
    return findings;
  },
};

function fault(text: string): string | undefined {
  const character = refused.exec(text)?.[0];
  if (character !== undefined) {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `holds U+${code}`;
  }
  return tabbed.test(text) ? "is a text of several lines that begins with a tab" : undefined;
}

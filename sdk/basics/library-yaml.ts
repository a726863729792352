import { Document, Scalar, visit } from "yaml";
import { needsQuotes } from "./needs-quotes.ts";

/** What stays raw inside the double quotes that the library writes, but is a break or refused elsewhere. */
const rawControls = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** Plain data as one YAML document, by the library. */
export function libraryYaml(value: unknown): string {
  const document = new Document(value, {
    schema: "core",
    compat: "yaml-1.1",
    aliasDuplicateObjects: false,
  });
  if (holdsAwkward(value)) quoteWhereNeeded(document);
  // There are no directives to write; without being told, the library visits every node to see that.
  const text = document.toString({ lineWidth: 0, directives: false });
  return text.replace(rawControls, escape);
}

/** Visiting every node of every document would cost more than a look at the few strings that matter. */
function holdsAwkward(value: unknown): boolean {
  if (typeof value === "string") return needsQuotes(value);
  if (typeof value !== "object" || value === null) return false;
  for (const [key, item] of Object.entries(value)) {
    if (needsQuotes(key) || holdsAwkward(item)) return true;
  }
  return false;
}

function quoteWhereNeeded(document: Document): void {
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === "string" && needsQuotes(node.value)) {
        node.type = Scalar.QUOTE_DOUBLE;
      }
    },
  });
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

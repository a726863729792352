import { needsQuotes } from "./needs-quotes.ts";

/** Text of one line that stands bare whatever surrounds it, unless it is one of the words below. */
const bare =
  /^(?:[A-Za-z/_$(^=\\]|--?[A-Za-z]|\.\.?[/;]|:\w)(?:[ !"$-9;-~]|:(?! |$)|(?<! )#)*(?<! )$/;
/** What begins like a number, and goes on as none does, nor a moment: `-30d`, `10.0.0.0/8`, `1.2.3`, `0.0.0.0:80`. */
const measure = /^(?!-?0[xob]|\d{4}-)-?\d(?:.*[^\d._:+e-]|\d*(?:\.\d+){2,}(?::\d+)?$)/i;
/** What some reader takes for a truth, nothing or a number, in whatever case. */
const words = /^(?:y|n|yes|no|true|false|on|off|null|-?e[-+]?\d+)$/i;
/** Those of them that are a truth to YAML 1.1 alone, in the cases that it knows. */
const truths = /^(?:[yYnN]|[yY]es|YES|[nN]o|NO|[oO]n|ON|[oO]ff|OFF)$/;
/** What means something else where it stands bare. */
const indicators = /^[ ,[\]{}#&*!|>'"%@`]|^[?-](?: |$)|: | #|[ :]$/;
const ascii = /^[ -~]*$/;
/** Lines that a literal block holds as they are: no empty one before them, at most one break behind. */
const lines = /^ *\S(?:[^]*\S)?\n?$/;
const halfPair = /\p{Cs}/u;
/** Longer keys are written in another way. */
const longestKey = 1_000;

/**
 * The same text as `libraryYaml`, many times as fast, for maps and lists of what the tree is mostly made of.
 * Undefined where anything in the data is not surely written like this.
 */
export function blockYaml(value: unknown): string | undefined {
  const text = typeof value === "object" && value !== null ? write(value, "") : undefined;
  return text === undefined ? undefined : `${text}\n`;
}

/** @param indent of the lines behind the first */
function write(value: unknown, indent: string): string | undefined {
  switch (typeof value) {
    case "string":
      return value.includes("\n") ? writeLines(value, indent) : writeLine(value);
    case "number":
      return Number.isFinite(value) && !Object.is(value, -0) ? String(value) : undefined;
    case "boolean":
      return String(value);
    case "object":
      if (value === null) return "null";
      return Array.isArray(value) ? writeList(value, indent) : writeMap(value, indent);
    default:
      return undefined;
  }
}

function writeList(list: readonly unknown[], indent: string): string | undefined {
  const items: string[] = [];
  for (const item of list) {
    const text = write(item, `${indent}  `);
    if (text === undefined) return undefined;
    items.push(`- ${text}`);
  }
  return items.length === 0 ? "[]" : items.join(`\n${indent}`);
}

function writeMap(map: object, indent: string): string | undefined {
  const prototype = Object.getPrototypeOf(map) as object | null;
  if (prototype !== Object.prototype && prototype !== null) return undefined;
  const inside = `${indent}  `;
  const pairs: string[] = [];
  for (const [key, item] of Object.entries(map)) {
    if (item === undefined) continue;
    const name = key.length > longestKey ? undefined : writeLine(key);
    const text = write(item, inside);
    if (name === undefined || text === undefined) return undefined;
    const isBlock = typeof item === "object" && item !== null && text !== "{}" && text !== "[]";
    pairs.push(`${name}:${isBlock ? `\n${inside}` : " "}${text}`);
  }
  return pairs.length === 0 ? "{}" : pairs.join(`\n${indent}`);
}

function writeLine(text: string): string | undefined {
  if (bare.test(text) && !words.test(text)) return text;
  if (!ascii.test(text)) return undefined;
  if (needsQuotes(text) || truths.test(text)) return JSON.stringify(text);
  if (words.test(text)) return undefined;
  if (indicators.test(text)) {
    return text.includes('"') && !text.includes("'") ? `'${text}'` : JSON.stringify(text);
  }
  return measure.test(text) ? text : undefined;
}

function writeLines(text: string, indent: string): string | undefined {
  if (!lines.test(text) || halfPair.test(text) || needsQuotes(text)) return undefined;
  // Where the first line is indented, a reader must be told by how much the block is.
  const depth = text.startsWith(" ") ? "2" : "";
  const [chomp, body] = text.endsWith("\n") ? ["", text.slice(0, -1)] : ["-", text];
  return `|${depth}${chomp}\n${indent}${body.replace(/\n+/g, `$&${indent}`)}`;
}

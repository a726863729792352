/** What a string literal of Go stands for, or what is wrong with it and how far into the literal. */
export type StringLiteral =
  { readonly text: string } | { readonly fault: string; readonly at: number };

/**
 * Reads a whole literal in double quotes, or in back quotes, which keep backslashes. PromQL has literals in
 * single quotes besides, by the same rules; in Go those are characters.
 * Source: https://go.dev/ref/spec#String_literals
 */
export function readStringLiteral(literal: string): StringLiteral {
  const quote = literal[0] ?? "";
  const inner = literal.slice(1, -1);
  if (literal.length < 2 || !"\"'`".includes(quote) || literal.at(-1) !== quote) {
    return { fault: "the closing quote is missing", at: 0 };
  }
  if (quote === "`") {
    const at = inner.indexOf("`");
    // Go leaves carriage returns out of what stands in back quotes.
    return at === -1 ? { text: inner } : { fault: "ends here", at: at + 1 };
  }
  return readEscapes(inner, quote);
}

const plain: Readonly<Record<string, string>> = {
  "\\": "\\",
  a: "\u0007",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

const token =
  /\\(?:([abfnrtv\\])|x([\da-fA-F]{2})|([0-7]{3})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(["']))|[^\\]/gsuy;

function readEscapes(inner: string, quote: string): StringLiteral {
  const parts: Uint8Array[] = [];
  token.lastIndex = 0;
  let at = 0;
  while (at < inner.length) {
    const found = token.exec(inner);
    const bytes = found && bytesOf(found, quote);
    if (!bytes) return { fault: faultAt(inner, at), at: at + 1 };
    parts.push(bytes);
    at = token.lastIndex;
  }
  return { text: Buffer.concat(parts).toString() };
}

/** Undefined for what Go does not take. */
function bytesOf([whole, letter, hex, octal, short, long, quoted]: RegExpExecArray, quote: string) {
  if (letter !== undefined) return Buffer.from(plain[letter]!);
  if (quoted !== undefined) return quoted === quote ? Buffer.from(quoted) : undefined;
  if (hex !== undefined || octal !== undefined) {
    // One byte, which need not be a whole character.
    const byte = hex === undefined ? parseInt(octal!, 8) : parseInt(hex, 16);
    return byte > 0xff ? undefined : Buffer.of(byte);
  }
  const point = parseInt(short ?? long ?? "", 16);
  if (Number.isNaN(point))
    return whole === quote || whole === "\n" ? undefined : Buffer.from(whole);
  const isCharacter = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return isCharacter ? Buffer.from(String.fromCodePoint(point)) : undefined;
}

function faultAt(inner: string, at: number): string {
  if (inner[at] === "\n") return "a string ends on its own line; only back quotes hold line breaks";
  if (inner[at] !== "\\") return "ends here";
  const [written] = /^\\(?:x.{0,2}|u.{0,4}|U.{0,8}|[0-7].{0,2}|.)?/su.exec(inner.slice(at))!;
  return `${written} is no escape`;
}

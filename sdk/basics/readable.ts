/** Text as it can be printed and told apart: what is not printable ASCII is written as its number. */
export function readable(text: string): string {
  return text.replaceAll(/[^ -~]/gu, numbered);
}

/** Text of somebody else's on one line: what moves a terminal's cursor, or hides, is written as its number. */
export function onOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, numbered);
}

function numbered(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}

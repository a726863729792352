/** Why some text is no name in printable ASCII, or undefined: `holds U+0430, which is not ASCII`. */
export function characterFault(text: string): string | undefined {
  const character = /[^!-~]/u.exec(text)?.[0];
  if (character === undefined) return undefined;
  const code = character.codePointAt(0)!;
  const number = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  if (code < 0x20 || code === 0x7f) return `holds the control character ${number}`;
  return code === 0x20 ? "holds a space" : `holds ${number}, which is not ASCII`;
}

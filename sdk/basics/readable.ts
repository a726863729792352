/** Text as it can be printed and told apart: what is not printable ASCII is written as its number. */
export function readable(text: string): string {
  return text.replaceAll(
    /[^ -~]/gu,
    (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`,
  );
}

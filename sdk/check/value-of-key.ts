export interface NumberedLine {
  /** The first line is 1. */
  readonly number: number;
  readonly text: string;
}

/**
 * The lines of what stands in TypeScript under a key, from that of the key to where its brackets are closed; undefined where it
 * stands nowhere, or more than once.
 */
export function valueOfKey<T extends NumberedLine>(
  lines: readonly T[],
  key: string,
): T[] | undefined {
  const written = new RegExp(`(?:^|[\\s{,(])(?:${literal(key)}|"${literal(key)}"):(.*)`);
  const found = lines.flatMap(({ text }, index) => {
    const value = written.exec(text)?.[1];
    return value === undefined ? [] : [{ index, value }];
  });
  const [only, ...more] = found;
  if (!only || more.length > 0) return undefined;
  let open = opened(only.value);
  let end = only.index + 1;
  while (open > 0 && end < lines.length) open += opened(lines[end++]!.text);
  return lines.slice(only.index, end);
}

/** How many brackets a text opens and does not close; those of its strings come in pairs as a rule. */
function opened(text: string): number {
  return (text.match(/[([{]/g) ?? []).length - (text.match(/[)\]}]/g) ?? []).length;
}

function literal(text: string): string {
  return text.replaceAll(/\W/g, "\\$&");
}

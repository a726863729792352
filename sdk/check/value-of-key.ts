export interface NumberedLine {
  /** The first line is 1. */
  readonly number: number;
  readonly text: string;
}

/**
 * The lines of what stands in TypeScript under a key, from that of the key to where its brackets are closed: of several
 * keys that of the outermost. Undefined where there is none, or several of them are.
 */
export function valueOfKey<T extends NumberedLine>(
  lines: readonly T[],
  key: string,
): T[] | undefined {
  const written = new RegExp(`(?:^|[\\s{,(])(?:${literal(key)}|"${literal(key)}"):(.*)`);
  let depth = 0;
  const found = lines.flatMap(({ text }, index) => {
    const match = written.exec(text);
    const before = depth;
    depth += opened(text);
    if (!match) return [];
    return [{ index, value: match[1]!, depth: before + opened(text.slice(0, match.index + 1)) }];
  });
  const outermost = Math.min(...found.map((one) => one.depth));
  const [only, ...more] = found.filter((one) => one.depth === outermost);
  if (!only || more.length > 0) return undefined;
  let open = opened(only.value);
  let end = only.index + 1;
  while (open > 0 && end < lines.length) open += opened(lines[end++]!.text);
  return lines.slice(only.index, end);
}

/** The same for a path of keys, down to the last that is there; undefined where not even the first is. */
export function deepestValue<T extends NumberedLine>(
  lines: readonly T[],
  [key, ...rest]: readonly string[],
): T[] | undefined {
  const value = key === undefined ? undefined : valueOfKey(lines, key);
  return value && (deepestValue(value, rest) ?? value);
}

/** How many brackets a text opens and does not close; those of its strings come in pairs as a rule. */
function opened(text: string): number {
  return (text.match(/[([{]/g) ?? []).length - (text.match(/[)\]}]/g) ?? []).length;
}

function literal(text: string): string {
  return text.replaceAll(/\W/g, "\\$&");
}

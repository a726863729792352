/** What Loki refuses of the pattern of a `| pattern` stage, if anything: `<name>` takes what stands there, `<_>` drops it. */
export function stagePatternFault(pattern: string): string | undefined {
  const captures = [...pattern.matchAll(/<([A-Za-z_][A-Za-z0-9_]*)>/g)];
  const names = captures.map(([, name]) => name!).filter((name) => name !== "_");
  if (names.length === 0) return "names no part of a line";
  const adjacent = captures.find(
    ({ 0: { length }, index }, place) => captures[place + 1]?.index === index + length,
  );
  if (adjacent) return `has nothing between ${adjacent[0]} and what follows, so no end of it`;
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  return twice === undefined ? undefined : `names <${twice}> twice`;
}

/** The value of a label of a series in promtool's notation, in its quotes: `"a"` of `up{job="a"}`. */
export function labelOf(series: string, label: string): string | undefined {
  return pattern(label).exec(series)?.[2];
}

/** A series with other values of those of the labels that it has. */
export function withLabels(series: string, labels: Readonly<Record<string, string>>): string {
  return Object.entries(labels).reduce(
    (text, [label, value]) =>
      text.replace(
        pattern(label),
        (_, before: string) => `${before}${label}=${JSON.stringify(value)}`,
      ),
    series,
  );
}

function pattern(label: string): RegExp {
  return new RegExp(`([{,]\\s*)${label}\\s*=\\s*("(?:[^"\\\\]|\\\\.)*")`);
}

/** Strings, comments, a number that ends with its point, and "offset" where an operand begins. */
const token =
  /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`|#[^\n]*|(?<![\w.:])(?<digits>\d+)\.(?:(?<exponent>e[+-]?)(?<power>\d+))?(?![\w.])|(?<before>(?:^|[({,+\-*/%^=<>!~]|(?<=[\w:)\]}]\s*)\b(?:and|or|unless|atan2|bool)\b)\s*)offset(?![\w:])/gis;

/**
 * A text in what the grammar of Prometheus' editor knows of PromQL, each place where it was: it takes no `1.` and no metric
 * that is called `offset`, and Prometheus takes both.
 */
export function asGrammarReads(text: string): string {
  return text.replace(token, (...found: unknown[]) => {
    const { digits, exponent, power, before } = found.at(-1) as Partial<Record<string, string>>;
    if (before !== undefined) return `${before}metric`;
    if (digits === undefined) return found[0] as string;
    return exponent === undefined ? `0${digits}` : `${digits}${exponent}0${power}`;
  });
}

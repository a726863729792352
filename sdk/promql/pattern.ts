import { alternativesOf, type Pattern, readPattern } from "../go/regexp.ts";

/** What Prometheus makes of the pattern of a matcher or a relabelling: its dot takes line breaks. */
export function prometheusPattern(pattern: string): Pattern {
  const alone = readPattern(pattern);
  return "refused" in alone ? alone : readPattern(`(?s)${pattern}`);
}

/** Whether a pattern takes a whole text, as Prometheus anchors them. One that it refuses may take anything. */
export function matchesWhole(text: string, pattern: string): boolean {
  const words = alternativesOf(pattern);
  if (words) return words.includes(text);
  const read = prometheusPattern(pattern);
  return "refused" in read || read.isWhole(text);
}

import type { Labels } from "./matcher.ts";

/** `severity=critical namespace="x"` as a shell hands it over; a message instead where it is no label. */
export function parseLabels(words: readonly string[]): Labels | string {
  const labels: Record<string, string> = {};
  for (const word of words) {
    const [, name, value = ""] = /^([A-Za-z_]\w*)=(.*)$/s.exec(word) ?? [];
    if (name === undefined) return `"${word}" is no label: write name=value${example(word)}`;
    if (Object.hasOwn(labels, name)) return `"${name}" is given twice`;
    labels[name] = value.replace(/^"(.*)"$/s, "$1");
  }
  return labels;
}

/** What is written like an alert is meant as one. */
function example(word: string): string {
  return /^[A-Z]\w*$/.test(word) ? `, as in alertname=${word}` : "";
}

import { formatFinding, type Finding } from "../model/finding.ts";
import { placeInSource } from "./place-in-source.ts";
import { type Told, toldOnce } from "./told-once.ts";

/**
 * Findings as a person reads them: each once, below the file and line to open, and how many these are. Only
 * now are the sources read that they come from.
 *
 * @param clusters the names of all clusters
 */
export function formatFindings(findings: readonly Finding[], clusters: readonly string[]): string {
  const bySource: Record<string, string[]> = {};
  const told = toldOnce(findings, clusters);
  for (const one of told) (bySource[placeInSource(one.finding)] ??= []).push(line(one, clusters));
  const blocks = Object.entries(bySource)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([source, lines]) => [source, ...lines.sort().map((text) => `  ${text}`)].join("\n"));
  return `${blocks.join("\n")}\n\n${told.length === 1 ? "1 finding" : `${told.length} findings`}`;
}

function line({ finding, clusters, instances }: Told, all: readonly string[]): string {
  const text = formatFinding(finding);
  const also = instances.length === 0 ? "" : `; the same of ${instances.join(", ")}`;
  if (clusters.length === 1) return text + also;
  return `${text} on ${clusters.length === all.length ? "all clusters" : clusters.join(", ")}${also}`;
}

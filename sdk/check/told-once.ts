import { formatFinding, type Finding } from "../model/finding.ts";

/** A finding with the clusters that it is about, where these are several. */
export interface Told {
  readonly finding: Finding;
  readonly clusters: readonly string[];
}

/**
 * Each finding once, however many clusters it is about: what is the same but for the cluster has one cause.
 *
 * @param clusters the names of all clusters, which objects begin with
 */
export function toldOnce(findings: readonly Finding[], clusters: readonly string[]): Told[] {
  const told = new Map<string, { finding: Finding; clusters: string[] }>();
  for (const finding of findings) {
    const [cluster = "", ...rest] = finding.object.split("/");
    const anywhere = clusters.includes(cluster) ? ["*", ...rest].join("/") : finding.object;
    const key = `${finding.source} ${formatFinding({ ...finding, object: anywhere })}`;
    const known = told.get(key);
    if (!known) told.set(key, { finding, clusters: [cluster] });
    else if (!known.clusters.includes(cluster)) {
      known.clusters.push(cluster);
      known.finding = { ...finding, object: anywhere };
    }
  }
  return [...told.values()];
}

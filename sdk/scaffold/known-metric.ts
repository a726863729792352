import { didYouMean } from "../basics/did-you-mean.ts";
import { Failure } from "../basics/fail.ts";
import type { EvaluatedFleet } from "../evaluate/evaluated.ts";
import { seriesOf } from "../metrics/series.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { sourcesOf } from "../read/sources.ts";
import { synthetic } from "../read/synthetic.ts";

/**
 * The jobs under which a fleet's clusters scrape a metric; none where no program of theirs exposes it, which may be
 * known elsewhere. Throws where it is called nearly as one that is exposed.
 */
export function jobsOfMetric(
  metric: string,
  { clusters }: Pick<EvaluatedFleet, "clusters">,
): string[] {
  if (!/^[a-zA-Z_:][a-zA-Z0-9_:]*$/.test(metric)) {
    const what = "name it like prometheus_tsdb_head_series, labels and functions come afterwards";
    throw new Failure(
      `Cannot begin with the metric "${metric}", which is no metric's name: ${what}`,
    );
  }
  const sources = clusters.flatMap((cluster) => sourcesOf(cluster, cluster));
  const known = new Map<string, Set<string>>();
  for (const { catalogue, scrapes } of [...synthetic([]), ...sources]) {
    const jobs = scrapes.flatMap(({ job }) => job ?? []);
    for (const name of namesIn(catalogue)) {
      known.set(name, new Set([...(known.get(name) ?? []), ...jobs]));
    }
  }
  const jobs = known.get(metric);
  if (jobs) return [...jobs];
  const parts = ["_bucket", "_count", "_sum"].map((end) => metric + end);
  const ofHistogram = parts.filter((name) => known.has(name));
  if (ofHistogram.length > 1) {
    const what = `it has the series ${ofHistogram.join(", ")}`;
    throw new Failure(
      `Cannot begin with the metric "${metric}", which no program exposes: ${what}`,
    );
  }
  const near = didYouMean(metric, known.keys(), 2);
  if (near === "") return [];
  throw new Failure(`Cannot begin with the metric "${metric}", which no program exposes: ${near}`);
}

function namesIn({ metrics }: Pick<Catalogue, "metrics">): string[] {
  return Object.entries(metrics).flatMap(([name, metric]) =>
    seriesOf(name, metric).map((series) => series.name),
  );
}

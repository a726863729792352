import { didYouMean } from "../basics/did-you-mean.ts";
import { Failure } from "../basics/fail.ts";
import type { EvaluatedFleet } from "../evaluate/evaluated.ts";
import { seriesOf } from "../metrics/series.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { sourcesOf } from "../read/sources.ts";
import { synthetic } from "../read/synthetic.ts";

/** Refuses a metric that is called nearly as one of the fleet's programs. Throws. Another one may be known elsewhere. */
export function refuseMisspelt(
  metric: string,
  { clusters }: Pick<EvaluatedFleet, "clusters">,
): void {
  const ofFleet = clusters.flatMap((cluster) => sourcesOf(cluster, cluster));
  const known = new Set(
    [...synthetic([]), ...ofFleet].flatMap(({ catalogue }) => namesIn(catalogue)),
  );
  if (known.has(metric)) return;
  const near = didYouMean(metric, known, 2);
  if (near === "") return;
  throw new Failure(`Cannot begin with the metric "${metric}", which no program exposes: ${near}`);
}

function namesIn({ metrics }: Pick<Catalogue, "metrics">): string[] {
  return Object.entries(metrics).flatMap(([name, metric]) =>
    seriesOf(name, metric).map((series) => series.name),
  );
}

import { didYouMean } from "../basics/did-you-mean.ts";
import { Failure } from "../basics/fail.ts";
import { seriesOf } from "../metrics/series.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Fleet } from "../model/fleet.ts";
import { isUpstream } from "../model/stack.ts";
import { synthetic } from "../read/synthetic.ts";

/** Refuses a metric that is called nearly as one of the fleet's programs. Throws. Another one may be known elsewhere. */
export function refuseMisspelt(metric: string, { clusters }: Fleet): void {
  const applications = clusters.flatMap(({ stacks }) =>
    stacks.flatMap(({ stack }) => Object.values(stack.applications)),
  );
  const ofFleet = applications.flatMap((one) =>
    isUpstream(one) ? [] : (one.component.metrics ?? []).flatMap(namesIn),
  );
  const known = new Set([...synthetic([]).flatMap((one) => namesIn(one.catalogue)), ...ofFleet]);
  if (known.has(metric)) return;
  const near = didYouMean(metric, known);
  if (near === "") return;
  throw new Failure(`Cannot begin with the metric "${metric}", which no program exposes: ${near}`);
}

function namesIn({ metrics }: Pick<Catalogue, "metrics">): string[] {
  return Object.entries(metrics).flatMap(([name, metric]) =>
    seriesOf(name, metric).map((series) => series.name),
  );
}

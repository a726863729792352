import { remembered } from "../basics/remembered.ts";
import type { EvaluatedFleet } from "../evaluate/evaluated.ts";
import { seriesByName } from "../promql/inventory.ts";
import { sourcesOf } from "./sources.ts";

/** The applications of a fleet whose programs expose a series, by its name, on whichever cluster they run. */
export const ownersOf = remembered(({ neutral }: EvaluatedFleet): Map<string, string[]> => {
  const owners = new Map<string, string[]>();
  for (const application of neutral.applications) {
    const sources = sourcesOf({ ...neutral, applications: [application] }, neutral);
    for (const series of seriesByName(sources).keys()) {
      owners.set(series, [...(owners.get(series) ?? []), application.name]);
    }
  }
  return owners;
});

import { alerts, type Inhibition } from "../../sdk/index.ts";

/** A bucket that is away fails all that is done there: one alert says so. */
export const cortexInhibitions: readonly Inhibition[] = [
  {
    source: alerts("CortexCannotStore"),
    target: alerts("CortexCompactionStopped"),
    equal: ["cluster", "namespace"],
  },
];

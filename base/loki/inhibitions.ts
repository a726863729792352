import { alerts, type Inhibition } from "../../sdk/index.ts";

/** A bucket that is away fails all that is done there: one alert says so. */
export const lokiInhibitions: readonly Inhibition[] = [
  {
    source: alerts("LokiCannotStore"),
    target: alerts("LokiCompactionStopped"),
    equal: ["cluster", "namespace"],
  },
];

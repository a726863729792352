import { alerts, type Inhibition } from "../../sdk/index.ts";

/** A bucket that is away fails all that is done there: one alert says so. */
export const tempoInhibitions: readonly Inhibition[] = [
  {
    source: alerts("TempoCannotStore"),
    target: alerts([
      ...["TempoPollsFail", "TempoBlockListOld", "TempoQueriesFail"],
      ...["TempoCompactionsFail", "TempoRetentionFails", "TempoCompactionFallsBehind"],
    ]),
    equal: ["cluster", "namespace"],
  },
];

import { alerts, type Inhibition } from "../../sdk/index.ts";
import type { SeriesStore } from "./series-store.ts";

/** A bucket that is away fails all that is done there, and who cannot write says so: one alert tells of each. */
export function seriesStoreInhibitions({ title }: SeriesStore): readonly Inhibition[] {
  return [
    {
      source: alerts(`${title}CannotStore`),
      target: alerts(`${title}ObjectStoreFails`),
      equal: ["cluster", "namespace"],
    },
    {
      source: alerts(`${title}CannotStore`),
      target: alerts(`${title}CompactionStopped`),
      equal: ["cluster", "namespace", "pod"],
    },
    {
      source: alerts(`${title}ObjectStoreFails`),
      target: alerts(`${title}CompactionStopped`),
      equal: ["cluster", "namespace"],
    },
    {
      source: alerts(["PrometheusRemoteWriteBehind", "PrometheusRemoteStorageFailures"]),
      target: alerts(`${title}ReceivesNothing`),
      equal: ["cluster", "namespace"],
    },
  ];
}

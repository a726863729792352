import { shape } from "../../sdk/index.ts";
import type { RingOptions } from "./ring-stateful-set.ts";
import type { SeriesLimits } from "./series-limits.ts";

/** What a cluster may choose of a store of series, whichever it is. */
export interface SeriesStoreOptions extends RingOptions {
  readonly limits: SeriesLimits;
  /** Tenants that have other limits, by name. */
  readonly tenants: Readonly<Record<string, Partial<SeriesLimits>>>;
  /** How long it works on a query, as a Prometheus duration. */
  readonly queryTimeout: string;
}

export const seriesStoreShapes = {
  tenants: shape.mapOf(
    shape.some<SeriesLimits>({
      retention: shape.text,
      ingestion: shape.number,
      series: shape.number,
    }),
  ),
};

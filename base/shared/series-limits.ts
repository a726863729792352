/** What a tenant may do in a store of series. */
export interface SeriesLimits {
  /** How long samples are kept, as a Prometheus duration; `0`: for ever. */
  readonly retention: string;
  /**
   * Samples in a second, over all replicas: each takes its part of them (Mimir v3, `pkg/distributor/rate_strategy.go`;
   * Cortex v1.21, where the strategy is `global`), and ten times the whole at once. Who sends by a few connections
   * that end at one replica has one part; what is refused comes again.
   */
  readonly ingestion: number;
  /** Series in memory, over all replicas. */
  readonly series: number;
}

/**
 * As many as a Prometheus takes of a team's target, and what is added on the way; beyond 30, the own limit of Mimir and
 * of Cortex, a series would be lost that Prometheus has.
 */
export const labelsOfSeries = { max_label_names_per_series: 60 } as const;

/** How late samples of OTLP come at most: by two gateways, and again where a request failed, none is in order. */
export const lateSamples = { out_of_order_time_window: "10m" } as const;

/** Limits as Mimir and Cortex take them, which call them alike; what is not said is left to the program. */
export function seriesLimits({ retention, ingestion, series }: Partial<SeriesLimits>): object {
  return {
    ...(retention !== undefined && { compactor_blocks_retention_period: retention }),
    ...(ingestion !== undefined && {
      ingestion_rate: ingestion,
      ingestion_burst_size: 10 * ingestion,
    }),
    ...(series !== undefined && { max_global_series_per_user: series }),
  };
}

/** What some tenants may do otherwise: the file that Mimir and Cortex read again when it changes. */
export function seriesOverrides(tenants: Readonly<Record<string, Partial<SeriesLimits>>>): object {
  const entries = Object.entries(tenants).map(([tenant, limits]) => [tenant, seriesLimits(limits)]);
  return { overrides: Object.fromEntries(entries) };
}

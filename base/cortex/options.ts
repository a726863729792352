import type { SeriesStoreOptions } from "../shared/series-store-options.ts";

export type CortexOptions = SeriesStoreOptions;

/**
 * What a cluster gets that chooses nothing. Each of three replicas holds all series: four tenants at their limit are
 * 3.4 GB there, at the 8.5 kB for one that Mimir's page on planning capacity counts.
 */
export const options: CortexOptions = {
  replicas: 3,
  storage: "50Gi",
  limits: { retention: "0", ingestion: 10_000, series: 100_000 },
  tenants: {},
  queryTimeout: "2m",
  resources: { requests: { cpu: "500m", memory: "2Gi" }, limits: { memory: "4Gi" } },
};

import type { SeriesStoreOptions } from "../shared/series-store-options.ts";

export type MimirOptions = SeriesStoreOptions;

/** What a cluster gets that chooses nothing. The limits are Mimir's own defaults. */
export const options: MimirOptions = {
  replicas: 3,
  storage: "50Gi",
  limits: { retention: "0", ingestion: 10_000, series: 150_000 },
  tenants: {},
  queryTimeout: "2m",
  resources: { requests: { cpu: "500m", memory: "2Gi" }, limits: { memory: "4Gi" } },
};

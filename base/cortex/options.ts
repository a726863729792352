import type { SeriesStoreOptions } from "../../sdk/index.ts";

export type CortexOptions = SeriesStoreOptions;

/** What a cluster gets that chooses nothing: each tenant may be as large as a Prometheus of two gigabytes. */
export const options: CortexOptions = {
  replicas: 3,
  storage: "50Gi",
  limits: { retention: "0", ingestion: 10_000, series: 300_000 },
  tenants: {},
  queryTimeout: "2m",
  resources: { requests: { cpu: "500m", memory: "2Gi" }, limits: { memory: "4Gi" } },
};

import type { SeriesLimits } from "../../sdk/index.ts";

export interface MimirOptions {
  /** 1, or 3 and more of which one may be away: each series then lies on three. */
  readonly replicas: number;
  /** Size of each replica's volume: what is not in the bucket yet, and what is read of it. */
  readonly storage: string;
  readonly limits: SeriesLimits;
  /** Tenants that have other limits, by name. */
  readonly tenants: Readonly<Record<string, Partial<SeriesLimits>>>;
  /** How long it works on a query, as a Prometheus duration. */
  readonly queryTimeout: string;
  readonly resources: {
    readonly requests: { readonly cpu: string; readonly memory: string };
    readonly limits: { readonly memory: string };
  };
}

/** What a cluster gets that chooses nothing. The limits are Mimir's own defaults. */
export const options: MimirOptions = {
  replicas: 3,
  storage: "50Gi",
  limits: { retention: "0", ingestion: 10_000, series: 150_000 },
  tenants: {},
  queryTimeout: "2m",
  resources: { requests: { cpu: "500m", memory: "2Gi" }, limits: { memory: "4Gi" } },
};

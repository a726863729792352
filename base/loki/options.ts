import { shape } from "../../sdk/index.ts";
import type { RingOptions } from "../shared/ring-stateful-set.ts";

/** What a tenant may do. */
export interface TenantLimits {
  /** How long lines are kept, as a Prometheus duration in hours: they go by the day. */
  readonly retention: string;
  /** Megabytes of lines in a second, over all replicas; twice as much at once. */
  readonly ingestion: number;
  /** Streams that are written at one time, over all replicas. */
  readonly streams: number;
}

export interface LokiOptions extends RingOptions {
  /** Keep lines in a bucket, or on the one replica's own volume. */
  readonly store: "bucket" | "volume";
  /** Size of each replica's volume: of all lines without a bucket, else of what is not in the bucket yet. */
  readonly storage: string;
  readonly limits: TenantLimits;
  /** Tenants that have other limits, by name. */
  readonly tenants: Readonly<Record<string, Partial<TenantLimits>>>;
  /** How long it works on a query, as a Prometheus duration. */
  readonly queryTimeout: string;
}

/** What a cluster gets that chooses nothing. */
export const options: LokiOptions = {
  replicas: 1,
  store: "bucket",
  storage: "20Gi",
  limits: { retention: "744h", ingestion: 8, streams: 10_000 },
  tenants: {},
  queryTimeout: "1m",
  resources: { requests: { cpu: "250m", memory: "1Gi" }, limits: { memory: "2Gi" } },
};

export const shapes = {
  tenants: shape.mapOf(
    shape.some<TenantLimits>({
      retention: shape.text,
      ingestion: shape.number,
      streams: shape.number,
    }),
  ),
};

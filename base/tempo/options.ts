import { shape } from "../../sdk/index.ts";
import type { RingOptions } from "../shared/ring-stateful-set.ts";

/** What a tenant may do. */
export interface TenantLimits {
  /** How long traces are kept, as a Prometheus duration. */
  readonly retention: string;
  /** Megabytes of spans in a second, over all replicas; each takes twice as much at once. */
  readonly ingestion: number;
  /** Traces that spans come for at one time, over all replicas. */
  readonly traces: number;
  /** Megabytes of one trace: what is above is not kept. */
  readonly traceSize: number;
  /** Series that a replica makes of its spans. */
  readonly series: number;
}

export interface TempoOptions extends RingOptions {
  /** Keep traces in a bucket, or on the one replica's own volume. */
  readonly store: "bucket" | "volume";
  /** Size of each replica's volume: of all traces without a bucket, else of what is not in the bucket yet. */
  readonly storage: string;
  readonly limits: TenantLimits;
  /** Tenants that have other limits, by name. */
  readonly tenants: Readonly<Record<string, Partial<TenantLimits>>>;
  /** How long it works on a query, as a Prometheus duration. */
  readonly queryTimeout: string;
}

/** What a cluster gets that chooses nothing. */
export const options: TempoOptions = {
  replicas: 1,
  store: "bucket",
  storage: "10Gi",
  limits: { retention: "336h", ingestion: 15, traces: 20_000, traceSize: 5, series: 50_000 },
  tenants: {},
  queryTimeout: "30s",
  resources: { requests: { cpu: "250m", memory: "1Gi" }, limits: { memory: "2Gi" } },
};

export const shapes = {
  tenants: shape.mapOf(
    shape.some<TenantLimits>({
      retention: shape.text,
      ingestion: shape.number,
      traces: shape.number,
      traceSize: shape.number,
      series: shape.number,
    }),
  ),
};

import type { Tuning } from "../../sdk/index.ts";

export interface PrometheusOptions {
  /** Copies that scrape the same targets; a second one keeps alerts alive while a node is drained. */
  readonly replicas: number;
  /** How long samples are kept. */
  readonly retention: string;
  /** Beyond this size the oldest samples go, so that the volume never fills: about 85% of `storage`. */
  readonly retentionSize: string;
  /** Size of each replica's volume. */
  readonly storage: string;
  readonly resources: {
    readonly requests: { readonly cpu: string; readonly memory: string };
    readonly limits: { readonly memory: string };
  };
  /** Scrape pods of any namespace that carry `prometheus.io/scrape: "true"`. */
  readonly annotatedPods: boolean;
  /** The share of a job's targets, 0 to 1, that may be down before somebody is told. */
  readonly targetsDown: Tuning;
}

/** What a cluster gets that chooses nothing. */
export const options: PrometheusOptions = {
  replicas: 2,
  retention: "15d",
  retentionSize: "42GiB",
  storage: "50Gi",
  resources: { requests: { cpu: "500m", memory: "2Gi" }, limits: { memory: "4Gi" } },
  annotatedPods: false,
  targetsDown: [],
};

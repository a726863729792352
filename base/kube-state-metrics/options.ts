export interface KubeStateMetricsOptions {
  /** Memory grows with the number of objects: about 200 MiB for 10 nodes and 300 pods. */
  readonly resources: {
    readonly requests: { readonly cpu: string; readonly memory: string };
    readonly limits: { readonly memory: string };
  };
  /** How long a job may run, in hours; more where the cluster runs long batches. */
  readonly jobHours: number;
  /** How much of what the nodes offer the quotas together may promise, 1 being all of it. */
  readonly quotaOvercommit: number;
}

/** What a cluster gets that chooses nothing. */
export const options: KubeStateMetricsOptions = {
  resources: { requests: { cpu: "20m", memory: "200Mi" }, limits: { memory: "400Mi" } },
  jobHours: 12,
  quotaOvercommit: 1.5,
};

export interface MinioOptions {
  /** Size of each of the four volumes; half of their sum is usable. */
  readonly storage: string;
  /** When what it holds is copied out of the cluster, as a CronJob says it, in UTC. */
  readonly backup: string;
  readonly resources: {
    readonly requests: { readonly cpu: string; readonly memory: string };
    readonly limits: { readonly memory: string };
  };
}

/** What a cluster gets that chooses nothing. */
export const options: MinioOptions = {
  storage: "100Gi",
  backup: "17 2 * * *",
  resources: { requests: { cpu: "250m", memory: "1Gi" }, limits: { memory: "2Gi" } },
};

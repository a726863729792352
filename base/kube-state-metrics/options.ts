export interface KubeStateMetricsOptions {
  /** Memory grows with the number of objects: about 200 MiB for 10 nodes and 300 pods. */
  readonly resources: {
    readonly requests: { readonly cpu: string; readonly memory: string };
    readonly limits: { readonly memory: string };
  };
}

/** What a cluster gets that chooses nothing. */
export const options: KubeStateMetricsOptions = {
  resources: { requests: { cpu: "20m", memory: "200Mi" }, limits: { memory: "400Mi" } },
};

/** What a container asks for and may use, as Kubernetes writes it. */
export interface MetricsServerOptions {
  /** Whether kubelets show certificates that the cluster has signed, as on EKS; others are believed unseen. */
  readonly verifyKubelets: boolean;
  readonly resources: {
    readonly requests: { readonly cpu: string; readonly memory: string };
    readonly limits: { readonly memory: string };
  };
}

/** Enough for a hundred nodes: 1m of CPU and 2Mi of memory for each, say its makers. */
export const options: MetricsServerOptions = {
  verifyKubelets: true,
  resources: { requests: { cpu: "100m", memory: "200Mi" }, limits: { memory: "400Mi" } },
};

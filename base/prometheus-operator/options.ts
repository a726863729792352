export interface PrometheusOperatorOptions {
  readonly resources: {
    readonly requests: { readonly cpu: string; readonly memory: string };
    readonly limits: { readonly memory: string };
  };
}

/** What a cluster gets that chooses nothing. */
export const options: PrometheusOperatorOptions = {
  resources: { requests: { cpu: "50m", memory: "100Mi" }, limits: { memory: "256Mi" } },
};

export interface BlackboxExporterOptions {
  /** How long a Service may take to answer, as Go's duration. */
  readonly timeout: string;
  readonly resources: {
    readonly requests: { readonly cpu: string; readonly memory: string };
    readonly limits: { readonly memory: string };
  };
}

/** What a cluster gets that chooses nothing. */
export const options: BlackboxExporterOptions = {
  timeout: "5s",
  resources: { requests: { cpu: "10m", memory: "32Mi" }, limits: { memory: "64Mi" } },
};

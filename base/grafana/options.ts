export interface GrafanaOptions {
  /** Serve it at `grafana.<domain>` with TLS. Without it, port-forward is the way in. */
  readonly public: boolean;
  /** Size of the volume that holds users, preferences and annotations. */
  readonly storage: string;
  readonly resources: {
    readonly requests: { readonly cpu: string; readonly memory: string };
    readonly limits: { readonly memory: string };
  };
}

/** What a cluster gets that chooses nothing. */
export const options: GrafanaOptions = {
  public: false,
  storage: "10Gi",
  resources: { requests: { cpu: "100m", memory: "256Mi" }, limits: { memory: "1Gi" } },
};

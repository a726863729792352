export interface NodeExporterOptions {
  /** Of the node: a second instance there needs one of its own. */
  readonly port: number;
  readonly resources: {
    readonly requests: { readonly cpu: string; readonly memory: string };
    readonly limits: { readonly memory: string };
  };
}

/** What a cluster gets that chooses nothing. */
export const options: NodeExporterOptions = {
  port: 9100,
  resources: { requests: { cpu: "50m", memory: "64Mi" }, limits: { memory: "128Mi" } },
};

/** One file of the tree, before it is written. */
export interface File {
  /** Relative to the tree, with `/`: `base/grafana/deployment-grafana.yaml`. */
  readonly path: string;
  readonly content: string;
  /** The file or folder that it comes from. */
  readonly source: string;
}

/** A disk in one of the nodes: nothing on the way to it, and with that node it is gone. */
export interface LocalDisk {
  /** The node, by its label `kubernetes.io/hostname`. */
  readonly node: string;
  /** The folder that the disk is mounted at there. */
  readonly path: string;
  /** What it holds, as a quantity: `200Gi`. */
  readonly size: string;
}

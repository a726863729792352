import type { IToleration } from "kubernetes-models/v1/Toleration";

/** A disk in one of the nodes: nothing on the way to it, and with that node it is gone. */
export interface LocalDisk {
  /** The node, by its label `kubernetes.io/hostname`. */
  readonly node: string;
  /** A folder on the disk. One below its mount point is missed where the disk is not mounted. */
  readonly path: string;
  /** Of the node's taints. */
  readonly tolerations?: readonly IToleration[];
}

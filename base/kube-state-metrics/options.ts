import { shape, type Tuned, type Tuning, tuningOf } from "../../sdk/index.ts";

export interface KubeStateMetricsOptions {
  /** Memory grows with the number of objects: about 200 MiB for 10 nodes and 300 pods. */
  readonly resources: {
    readonly requests: { readonly cpu: string; readonly memory: string };
    readonly limits: { readonly memory: string };
  };
  /**
   * Whether something makes nodes as pods need them, and takes them away again (Karpenter and the like): then no
   * node is ever to spare, and that pods request more than the others offer means nothing.
   */
  readonly nodesFollowPods: boolean;
  /** How long a job may run, in hours: more on a cluster or in a namespace that runs long batches. */
  readonly jobHours: Tuning;
  /** How much of what the nodes offer the quotas together may promise, 1 being all of it. */
  readonly quotaOvercommit: readonly [] | readonly [Tuned];
}

/** What a cluster gets that chooses nothing. */
export const options: KubeStateMetricsOptions = {
  resources: { requests: { cpu: "20m", memory: "200Mi" }, limits: { memory: "400Mi" } },
  nodesFollowPods: false,
  jobHours: [],
  quotaOvercommit: [],
};

export const shapes = {
  jobHours: tuningOf(shape.positive),
  quotaOvercommit: tuningOf(shape.positive),
};

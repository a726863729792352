import { shape } from "../../sdk/index.ts";

export interface KubernetesOptions {
  /**
   * Who shows the metrics of scheduler and controller manager at the API server, where the provider runs them and lets
   * nobody in: EKS does, from Kubernetes 1.28 on (https://docs.aws.amazon.com/eks/latest/userguide/view-raw-metrics.html).
   */
  readonly controlPlane: "eks" | false;
}

/** What a cluster gets that chooses nothing. */
export const options: KubernetesOptions = { controlPlane: false };

export const shapes = { controlPlane: shape.literal("eks", false) };

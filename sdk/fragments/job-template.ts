import type { OwnPods } from "../model/pods.ts";
import type { PodSpec, Template } from "../model/pod-template.ts";

/** The pods of a Job, which ask the API server for nothing. Each try has a pod of its own, whose log stays. */
export function jobTemplate({ labels }: Pick<OwnPods, "labels">, pod: PodSpec): Template {
  return {
    metadata: { labels },
    spec: {
      automountServiceAccountToken: false,
      nodeSelector: { "kubernetes.io/os": "linux" },
      restartPolicy: "Never",
      ...pod,
    },
  };
}

import type { OwnPods } from "../model/pods.ts";
import type { PodSpec } from "../model/pod-template.ts";
import type { ResourceOf } from "../model/of-kind.ts";
import { jobTemplate } from "./job-template.ts";

type Job = ResourceOf<"Job">;

/**
 * A Job that prepares what its pods connect to, such as the schema of a database, for those that come after it. What
 * it does it may do again: it runs once for each content of its pod and of what that reads, and again if its pod
 * fails, or a person deletes it.
 *
 * @param spec what is different: by default it is tried seven times (Kubernetes doubles the ten seconds between
 *   two of them) and for ten minutes
 */
export function preparingJob(
  own: OwnPods,
  pod: PodSpec,
  spec: Partial<Omit<NonNullable<Job["spec"]>, "template">> = {},
): Job {
  const { name, namespace, labels } = own;
  return {
    apiVersion: "batch/v1",
    kind: "Job",
    metadata: { name, namespace, labels },
    spec: {
      activeDeadlineSeconds: 600,
      backoffLimit: 6,
      ...spec,
      template: jobTemplate(own, pod),
    },
  };
}

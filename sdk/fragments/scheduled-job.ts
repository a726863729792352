import type { OwnPods } from "../model/pods.ts";
import type { PodSpec } from "../model/pod-template.ts";
import type { ResourceOf } from "../model/of-kind.ts";
import { jobTemplate } from "./job-template.ts";

interface Schedule {
  /** As a CronJob says it, in UTC. */
  readonly schedule: string;
  /** After how long a run is ended, tries and waits for a node among it: while one runs no other starts. */
  readonly activeDeadlineSeconds: number;
}

/** A CronJob whose runs follow each other: one that hangs is ended, counts as failed, and lets the next one start. */
export function scheduledJob(
  own: OwnPods,
  pod: PodSpec,
  { schedule, activeDeadlineSeconds }: Schedule,
): ResourceOf<"CronJob"> {
  const { name, namespace, labels } = own;
  return {
    apiVersion: "batch/v1",
    kind: "CronJob",
    metadata: { name, namespace, labels },
    spec: {
      schedule,
      timeZone: "Etc/UTC",
      concurrencyPolicy: "Forbid",
      successfulJobsHistoryLimit: 1,
      failedJobsHistoryLimit: 3,
      jobTemplate: {
        spec: { activeDeadlineSeconds, backoffLimit: 3, template: jobTemplate(own, pod) },
      },
    },
  };
}

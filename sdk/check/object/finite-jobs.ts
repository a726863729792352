import { syncOptionsOf } from "../../evaluate/sync-options.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import { ofKind, type ResourceOf } from "../../model/of-kind.ts";
import { podTemplate } from "../../model/pod-template.ts";
import type { ObjectCheck } from "../check.ts";

export const finiteJobs: ObjectCheck = {
  name: "finite-jobs",
  law: "A Job ends, and stays once it has ended: Argo CD waits for the one, and makes anew what is gone. Those of a CronJob end, too, one after the other.",
  run(object) {
    const job = ofKind(object, "Job");
    const found = podTemplate(object);
    const cronJob = ofKind(object, "CronJob");
    const finite = job ?? cronJob;
    const restarts = found?.template.spec?.restartPolicy ?? "Always";
    return [
      ...(job?.spec ? specFindings(job.spec) : []),
      ...(cronJob?.spec ? scheduleFindings(cronJob.spec) : []),
      ...(job && /\b(Force|Replace)=true\b/.test(syncOptionsOf(object) ?? "")
        ? [{ field: "metadata.annotations", message: "is replaced, and so runs, at every sync" }]
        : []),
      ...(found && finite && !["Never", "OnFailure"].includes(restarts)
        ? [
            {
              field: `${found.field}.spec.restartPolicy`,
              message: `${restarts}: the API server takes no Job whose pods never end`,
              hint: '"Never", or "OnFailure"',
            },
          ]
        : []),
    ];
  },
};

function specFindings({
  activeDeadlineSeconds,
  suspend,
  ttlSecondsAfterFinished,
}: NonNullable<ResourceOf<"Job">["spec"]>): ObjectFinding[] {
  const findings: ObjectFinding[] = [];
  if (ttlSecondsAfterFinished !== undefined) {
    findings.push({
      field: "spec.ttlSecondsAfterFinished",
      message: "removes it, and Argo CD makes it anew: it would run again and again",
      hint: "leave it out: Argo CD removes it when another one takes its place",
    });
  }
  if (activeDeadlineSeconds === undefined) {
    findings.push({
      field: "spec.activeDeadlineSeconds",
      message:
        "is missing: where it hangs, what comes after it and every later commit wait for ever",
      hint: "take preparingJob(), or say how long it may take",
    });
  }
  if (suspend) {
    const message = "what comes after it, and every later commit, wait until it is resumed";
    findings.push({ field: "spec.suspend", message });
  }
  return findings;
}

function scheduleFindings({
  concurrencyPolicy = "Allow",
  jobTemplate,
}: NonNullable<ResourceOf<"CronJob">["spec"]>): ObjectFinding[] {
  const findings: ObjectFinding[] = [];
  if (jobTemplate.spec?.activeDeadlineSeconds === undefined) {
    findings.push({
      field: "spec.jobTemplate.spec.activeDeadlineSeconds",
      message: "is missing: a run that hangs stays, and with it all that come after",
      hint: "take scheduledJob(), or say how long a run may take",
    });
  }
  if (concurrencyPolicy === "Allow") {
    findings.push({
      field: "spec.concurrencyPolicy",
      message: "Allow: where a run takes longer than usual, a second one does the same beside it",
      hint: '"Forbid", or "Replace"',
    });
  }
  return findings;
}

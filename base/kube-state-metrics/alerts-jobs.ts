import { type Alert, selector, type Threshold, thresholds } from "../../sdk/index.ts";
import type { KubeStateMetricsOptions } from "./options.ts";

/** What starts in the evening should be there in the morning. */
export const jobHours = 12;

const job = 'job="kube-state-metrics"';
const name = "Job {{ $labels.namespace }}/{{ $labels.job_name }}";

export function jobAlerts(options: Pick<KubeStateMetricsOptions, "jobHours">): Alert[] {
  return [
    ...thresholds(jobHours, options.jobHours).map(jobNotCompleted),
    {
      alert: "KubeJobFailed",
      // A failed run stays until it is cleaned up; a later run that succeeds settles the matter.
      expr: `
        max by (namespace, job_name) (kube_job_failed{${job}, condition="true"}) == 1
        unless on (namespace, job_name) (
          label_replace(kube_job_owner{${job}, owner_kind="CronJob"}, "cronjob", "$1", "owner_name", "(.+)")
            * on (namespace, job_name) group_left () kube_job_status_start_time{${job}}
          < on (namespace, cronjob) group_left ()
            kube_cronjob_status_last_successful_time{${job}}
        )
      `,
      for: "5m",
      labels: { severity: "warning" },
      annotations: {
        summary: "A job failed.",
        description: `${name} failed, and no later run of its cron job succeeded.`,
      },
    },
  ];
}

function jobNotCompleted({ value, matchers, labels, annotations }: Threshold): Alert {
  const jobs = selector([job, ...matchers]);
  return {
    alert: "KubeJobNotCompleted",
    expr: `
      time() - max by (namespace, job_name) (
        kube_job_status_start_time${jobs}
        and on (namespace, job_name) kube_job_status_active${jobs} > 0
      ) > ${value * 3600}
    `,
    labels: { severity: "warning", ...labels },
    annotations: {
      summary: "A job does not end.",
      description: `${name} has been running for {{ $value | humanizeDuration }}.`,
      ...annotations,
    },
  };
}

import type { Alert } from "../../sdk/index.ts";

const job = 'job="kube-state-metrics"';
const name = "Job {{ $labels.namespace }}/{{ $labels.job_name }}";

/** @param jobHours how long a job may run, in hours */
export function jobAlerts({ jobHours }: { readonly jobHours: number }): Alert[] {
  return [
    {
      alert: "KubeJobNotCompleted",
      expr: `
        time() - max by (namespace, job_name) (
          kube_job_status_start_time{${job}}
          and on (namespace, job_name) kube_job_status_active{${job}} > 0
        ) > ${jobHours * 3600}
      `,
      labels: { severity: "warning" },
      annotations: {
        summary: "A job does not end.",
        description: `${name} has been running for {{ $value | humanizeDuration }}.`,
      },
    },
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

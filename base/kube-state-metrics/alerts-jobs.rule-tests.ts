import { type RuleTest, type RuleTests, type Threshold, thresholds } from "../../sdk/index.ts";
import { jobHours } from "./alerts-jobs.ts";
import type { KubeStateMetricsOptions } from "./options.ts";
import { seen } from "./rule-test-series.ts";

const job = (name: string, more = "", namespace = "shop") =>
  `kube_job_${name}{namespace="${namespace}", job_name="report-1"${more}}`;
const labels = { namespace: "shop", job_name: "report-1" };

function notCompleted({ value, labels: { namespace } }: Threshold): RuleTest {
  const place = namespace ?? "elsewhere";
  const minutes = Math.floor(value * 60);
  const running = (active: number) =>
    seen({
      [job("status_start_time", "", place)]: `0x${minutes + 1}`,
      [job("status_active", "", place)]: `${active}x${minutes + 1}`,
    });
  return {
    alert: "KubeJobNotCompleted",
    severity: "warning",
    survivors: {
      "max becomes min": "a job has one start",
    },
    ...(namespace !== undefined && { namespace }),
    fires: {
      series: running(1),
      at: `${minutes + 1}m`,
      labels: { namespace: place, job_name: "report-1" },
      description: `Job ${place}/report-1 has been running for ${spoken(minutes + 1)}.`,
    },
    quiet: [{ series: running(1), at: `${minutes}m` }, { series: running(0) }],
  };
}

/** As `humanizeDuration` says minutes, the largest unit that is not 0 first. */
function spoken(minutes: number): string {
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const parts = [`${days}d`, `${hours}h`, `${minutes % 60}m`, "0s"];
  return parts.slice(days > 0 ? 0 : hours > 0 ? 1 : 2).join(" ");
}

const failed = (condition: string) => ({ [job("failed", `, condition="${condition}"`)]: "1x10" });
const owned = (kind: string) => ({
  [job("owner", `, owner_kind="${kind}", owner_name="report"`)]: "1x10",
  [job("status_start_time")]: "1000x10",
});
const lastSuccess = (time: number) => ({
  'kube_cronjob_status_last_successful_time{namespace="shop", cronjob="report"}': `${time}x10`,
});

/** Another cron job of the namespace, whose next run made good what one had failed. */
const settledElsewhere = {
  'kube_job_failed{namespace="shop", job_name="backup-1", condition="true"}': "1x10",
  'kube_job_owner{namespace="shop", job_name="backup-1", owner_kind="CronJob", owner_name="backup"}':
    "1x10",
  'kube_job_status_start_time{namespace="shop", job_name="backup-1"}': "1000x10",
  'kube_cronjob_status_last_successful_time{namespace="shop", cronjob="backup"}': "1001x10",
};

const jobFailed: RuleTest = {
  alert: "KubeJobFailed",
  severity: "warning",
  survivors: {
    "max becomes min": "a job fails for one reason",
  },
  fires: [
    {
      series: seen({
        ...failed("true"),
        ...owned("CronJob"),
        ...lastSuccess(1000),
        ...settledElsewhere,
      }),
      at: "5m",
      labels,
      description: "Job shop/report-1 failed, and no later run of its cron job succeeded.",
    },
    {
      series: seen({ ...failed("true"), ...owned("Workflow"), ...lastSuccess(1001) }),
      at: "5m",
      labels,
      description: "Job shop/report-1 failed, and no later run of its cron job succeeded.",
    },
  ],
  quiet: [
    { series: seen({ [job("failed", ', condition="true"')]: "0x10" }) },
    { series: seen(failed("false")) },
    // A later run succeeded.
    { series: seen({ ...failed("true"), ...owned("CronJob"), ...lastSuccess(1001) }) },
  ],
};

export function jobRuleTests(options: Pick<KubeStateMetricsOptions, "jobHours">): RuleTests {
  return [...thresholds(jobHours, options.jobHours).map(notCompleted), jobFailed];
}

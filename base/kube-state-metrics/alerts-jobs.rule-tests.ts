import type { RuleTests } from "../../sdk/index.ts";
import { seen } from "./rule-test-series.ts";

const job = (name: string, more = "") =>
  `kube_job_${name}{namespace="shop", job_name="report-1"${more}}`;
const labels = { namespace: "shop", job_name: "report-1" };

const running = (active: number) => ({
  [job("status_start_time")]: "0x1500",
  [job("status_active")]: `${active}x1500`,
});

const failed = (condition: string) => ({ [job("failed", `, condition="${condition}"`)]: "1x10" });
const owned = (kind: string) => ({
  [job("owner", `, owner_kind="${kind}", owner_name="report"`)]: "1x10",
  [job("status_start_time")]: "1000x10",
});
const lastSuccess = (time: number) => ({
  'kube_cronjob_status_last_successful_time{namespace="shop", cronjob="report"}': `${time}x10`,
});

export const jobRuleTests: RuleTests = [
  {
    alert: "KubeJobNotCompleted",
    fires: {
      series: seen(running(1)),
      at: "12h1m",
      labels,
      description: "Job shop/report-1 has been running for 12h 1m 0s.",
    },
    quiet: [{ series: seen(running(1)), at: "12h" }, { series: seen(running(0)) }],
  },
  {
    alert: "KubeJobFailed",
    fires: [
      {
        series: seen({ ...failed("true"), ...owned("CronJob"), ...lastSuccess(1000) }),
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
  },
];

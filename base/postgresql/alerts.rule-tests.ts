import type { RuleTests } from "../../sdk/index.ts";

const common = (namespace = "observability-oncall") =>
  `job="kube-state-metrics", namespace="${namespace}"`;
const ready = (statefulset: string, namespace?: string) =>
  `kube_statefulset_status_replicas_ready{${common(namespace)}, statefulset="${statefulset}"}`;
const ofBackup = (cronjob: string, namespace?: string) =>
  `${common(namespace)}, cronjob="${cronjob}"`;
const copied = ofBackup("postgresql-backup");

export const postgresqlRuleTests: RuleTests = [
  {
    alert: "PostgresqlDown",
    severity: "critical",
    fires: {
      series: { [ready("postgresql-server")]: "0x10" },
      at: "5m",
      labels: { namespace: "observability-oncall", statefulset: "postgresql-server" },
      description:
        "PostgreSQL in observability-oncall is not ready: OnCall tells nobody of the alerts that it takes.",
    },
    quiet: [
      { series: { [ready("postgresql-server")]: "1x10" } },
      { series: { [ready("postgresql-server")]: "0x4 1x6" } },
      { series: { [ready("web")]: "0x10" } },
      // A team's own.
      { series: { [ready("postgresql-server", "shop")]: "0x10" } },
    ],
    survivors: { "max becomes min": "a StatefulSet has one such series" },
  },
  {
    alert: "PostgresqlBackupMissing",
    severity: "warning",
    fires: [
      {
        series: { [`kube_cronjob_status_last_successful_time{${copied}}`]: "0x1900" },
        at: "30h1m",
        labels: { namespace: "observability-oncall", cronjob: "postgresql-backup" },
        description:
          "The last copy of PostgreSQL's database in observability-oncall is 1d 6h 1m 0s old.",
      },
      {
        series: { [`kube_cronjob_created{${copied}}`]: "0x1900" },
        at: "30h1m",
        labels: { namespace: "observability-oncall", cronjob: "postgresql-backup" },
        description:
          "The last copy of PostgreSQL's database in observability-oncall is 1d 6h 1m 0s old.",
      },
    ],
    quiet: [
      {
        series: {
          [`kube_cronjob_status_last_successful_time{${copied}}`]: "60x1900",
          [`kube_cronjob_created{${copied}}`]: "0x1900",
        },
      },
      // A job of somebody else that is never done.
      { series: { [`kube_cronjob_created{${ofBackup("reports")}}`]: "0x1900" } },
      { series: { [`kube_cronjob_created{${ofBackup("postgresql-backup", "shop")}}`]: "0x1900" } },
      {
        series: {
          [`kube_cronjob_status_last_successful_time{${ofBackup("postgresql-backup", "shop")}}`]:
            "0x1900",
        },
      },
    ],
    survivors: { "max becomes min": "a CronJob has one such series" },
  },
];

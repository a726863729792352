import type { RuleGroup } from "../../sdk/index.ts";
import { aboutPager } from "../roles.ts";
import { ownNamespaces } from "../shared/own-namespaces.ts";

/** A pod that moves to another node with its volume is back by then. */
const moved = "5m";
/** It starts daily, and takes minutes. */
const backupHours = 30;

const common = `job="kube-state-metrics", ${ownNamespaces}`;
const set = `${common}, statefulset="postgresql-server"`;
const cronJob = `${common}, cronjob="postgresql-backup"`;

export const postgresqlAlerts: readonly RuleGroup[] = [
  {
    name: "postgresql",
    rules: [
      {
        alert: "PostgresqlDown",
        expr: `
          max by (namespace, statefulset) (kube_statefulset_status_replicas_ready{${set}}) == 0
        `,
        for: moved,
        labels: { severity: "critical", ...aboutPager },
        annotations: {
          summary: "PostgreSQL is down.",
          description:
            "PostgreSQL in {{ $labels.namespace }} is not ready: OnCall tells nobody of the alerts that it takes.",
        },
      },
      {
        alert: "PostgresqlBackupMissing",
        // One that never succeeded counts from when it was made.
        expr: `
          time() - max by (namespace, cronjob) (
            kube_cronjob_status_last_successful_time{${cronJob}} or kube_cronjob_created{${cronJob}}
          ) > ${backupHours * 3600}
        `,
        labels: { severity: "warning" },
        annotations: {
          summary: "What PostgreSQL holds has not been copied.",
          description:
            "The last copy of PostgreSQL's database in {{ $labels.namespace }} is {{ $value | humanizeDuration }} old.",
        },
      },
    ],
  },
];

import type { RuleGroup } from "../../sdk/index.ts";
import { ownNamespaces } from "../shared/own-namespaces.ts";

/** Time to grow the volumes, or to have clients keep less. */
const lowFree = 0.15;
/** Volumes grow in a day, if somebody has the four days to ask for them; far from the end a forecast is of no use. */
const forecast = { days: 4, below: 0.4 } as const;
/** Clients retry; of one in twenty they cannot make good each. */
const manyFailures = 0.05;
/** It starts daily, and the larger ones take hours. */
const backupHours = 30;

const job = 'job="minio-server"';
const backup = `job="kube-state-metrics", ${ownNamespaces}, cronjob="minio-backup"`;
const where = "MinIO in {{ $labels.namespace }}";

const set = "namespace, pool_id, set_id";

/**
 * MinIO leaves out what is zero, such as the health of what is not healthy: so the drives that are there are compared
 * with those that are needed. Every server tells of all drives; one that is cut off sees fewer than the others.
 */
const tooFewTo = (what: "read" | "write") => `
  max by (${set}) (minio_cluster_erasure_set_online_drives_count{${job}})
    < max by (${set}) (minio_cluster_erasure_set_${what}_quorum{${job}})
`;

export const minioAlerts: readonly RuleGroup[] = [
  {
    name: "minio",
    rules: [
      {
        alert: "MinioWritesRefused",
        expr: tooFewTo("write"),
        for: "2m",
        labels: { severity: "critical" },
        annotations: {
          summary: "MinIO refuses to write.",
          description: `${where} has lost so many drives that it takes no object: its clients keep in memory what they cannot store.`,
        },
      },
      {
        alert: "MinioReadsRefused",
        expr: tooFewTo("read"),
        for: "2m",
        labels: { severity: "critical" },
        annotations: {
          summary: "MinIO refuses to read.",
          description: `${where} has lost so many drives that it gives no object out: what its clients stored is out of reach.`,
        },
      },
      {
        alert: "MinioServerOffline",
        expr: `max by (namespace) (minio_cluster_health_nodes_offline_count{${job}}) > 0`,
        // A server that restarts after a drain is back within minutes.
        for: "15m",
        labels: { severity: "warning" },
        annotations: {
          summary: "A server of MinIO is away.",
          description: `${where} lacks {{ $value }} of its servers: when two are away it takes no more writes.`,
        },
      },
      {
        alert: "MinioDriveOffline",
        expr: `minio_system_drive_offline_count{${job}} > 0`,
        for: "5m",
        labels: { severity: "warning" },
        annotations: {
          summary: "A server of MinIO has lost its drive.",
          description:
            "{{ $labels.namespace }}/{{ $labels.pod }} runs and cannot use its volume: its shards are missing as if it were away.",
        },
      },
      {
        alert: "MinioSpaceLow",
        expr: `
          max by (namespace) (minio_cluster_health_capacity_usable_free_bytes{${job}})
            / max by (namespace) (minio_cluster_health_capacity_usable_total_bytes{${job}})
          < ${lowFree}
        `,
        for: "30m",
        labels: { severity: "warning" },
        annotations: {
          summary: "MinIO is nearly full.",
          description: `${where} has {{ $value | humanizePercentage }} of its space left: once it is full nothing more is stored.`,
        },
      },
      {
        alert: "MinioSpaceRunsOut",
        // A server that is cut off sees less of it than the others.
        expr: `
          max by (namespace) (minio_cluster_health_capacity_usable_free_bytes{${job}})
            / max by (namespace) (minio_cluster_health_capacity_usable_total_bytes{${job}})
          < ${forecast.below}
          and max by (namespace) (
            predict_linear(minio_cluster_health_capacity_usable_free_bytes{${job}}[1d], ${forecast.days * 86_400})
          ) < 0
        `,
        for: "1h",
        labels: { severity: "warning" },
        annotations: {
          summary: "MinIO will be full within days.",
          description: `${where} has {{ $value | humanizePercentage }} of its space left, and none within ${forecast.days} days at this pace.`,
        },
      },
      {
        alert: "MinioRequestsFail",
        expr: `
          sum by (namespace, name) (rate(minio_api_requests_5xx_errors_total{${job}}[10m]))
            / sum by (namespace, name) (rate(minio_api_requests_total{${job}}[10m]))
          > ${manyFailures}
        `,
        for: "10m",
        labels: { severity: "warning" },
        annotations: {
          summary: "MinIO fails requests.",
          description: `${where} fails {{ $value | humanizePercentage }} of its requests {{ $labels.name }}.`,
        },
      },
      {
        alert: "MinioBackupMissing",
        // One that never succeeded counts from when it was made.
        expr: `
          time() - max by (namespace, cronjob) (
            kube_cronjob_status_last_successful_time{${backup}} or kube_cronjob_created{${backup}}
          ) > ${backupHours * 3600}
        `,
        labels: { severity: "warning" },
        annotations: {
          summary: "What MinIO holds has not been copied.",
          description: `The last copy of ${where} out of the cluster is {{ $value | humanizeDuration }} old.`,
        },
      },
    ],
  },
];

import { later, type RuleTests } from "../../sdk/index.ts";

const on = (server: number) =>
  `job="minio-server", namespace="observability", pod="minio-server-${server}"`;

/** How many drives each of four servers sees of those that it takes to read or write; "_" where it does not answer. */
function drives(
  quorum: { readonly read: number } | { readonly write: number },
  seen: readonly string[],
): Record<string, string> {
  const [[what = "", needed] = []] = Object.entries(quorum);
  return Object.fromEntries(
    seen.flatMap((count, server) => {
      const labels = `${on(server)}, pool_id="0", set_id="0"`;
      return [
        [`minio_cluster_erasure_set_online_drives_count{${labels}}`, `${count}x10`],
        [`minio_cluster_erasure_set_${what}_quorum{${labels}}`, `${needed}x10`],
      ];
    }),
  );
}

const set = { namespace: "observability", pool_id: "0", set_id: "0" };
const offline = (value: string) => ({
  [`minio_cluster_health_nodes_offline_count{${on(0)}}`]: value,
  [`minio_cluster_health_nodes_offline_count{${on(1)}}`]: "0x60",
});
const space = (free: number, cutOff = free) => ({
  [`minio_cluster_health_capacity_usable_free_bytes{${on(0)}}`]: `${free}x60`,
  [`minio_cluster_health_capacity_usable_free_bytes{${on(1)}}`]: `${cutOff}x60`,
  [`minio_cluster_health_capacity_usable_total_bytes{${on(0)}}`]: "1000x60",
  [`minio_cluster_health_capacity_usable_total_bytes{${on(1)}}`]: "1000x60",
});

/** How much of 1000 is free, and how much of it the other server sees where that is cut off. */
const free = (values: string, cutOff = values) => ({
  [`minio_cluster_health_capacity_usable_free_bytes{${on(0)}}`]: values,
  [`minio_cluster_health_capacity_usable_free_bytes{${on(1)}}`]: cutOff,
  [`minio_cluster_health_capacity_usable_total_bytes{${on(0)}}`]: "1000x1800",
  [`minio_cluster_health_capacity_usable_total_bytes{${on(1)}}`]: "1000x1800",
});

/** 100 reads per minute of each server, so many of which fail. */
const reading = (...failed: readonly number[]) =>
  Object.fromEntries(
    failed.flatMap((count, server) => {
      const labels = `${on(server)}, name="GetObject", type="s3"`;
      return [
        [`minio_api_requests_total{${labels}}`, "0+100x60"],
        [`minio_api_requests_5xx_errors_total{${labels}}`, `0+${count}x60`],
      ];
    }),
  );

const ofBackup = (cronjob: string, namespace = "observability") =>
  `namespace="${namespace}", cronjob="${cronjob}", job="kube-state-metrics"`;
const copied = ofBackup("minio-backup");

export const minioRuleTests: RuleTests = [
  {
    alert: "MinioWritesRefused",
    severity: "critical",
    fires: {
      series: drives({ write: 3 }, ["2", "2", "_", "_"]),
      at: "2m",
      labels: set,
      description:
        "MinIO in observability has lost so many drives that it takes no object: its clients keep in memory what they cannot store.",
    },
    quiet: [
      { series: drives({ write: 3 }, ["3", "3", "3", "_"]) },
      // One is cut off from the others, which go on without it.
      { series: drives({ write: 3 }, ["1", "3", "3", "3"]) },
    ],
    survivors: { "max becomes min (2)": "all servers of a set say the same quorum" },
  },
  {
    alert: "MinioReadsRefused",
    severity: "critical",
    fires: {
      series: drives({ read: 2 }, ["1", "_", "_", "_"]),
      at: "2m",
      labels: set,
      description:
        "MinIO in observability has lost so many drives that it gives no object out: what its clients stored is out of reach.",
    },
    quiet: [
      { series: drives({ read: 2 }, ["2", "2", "_", "_"]) },
      { series: drives({ read: 2 }, ["1", "3", "3", "3"]) },
    ],
    survivors: { "max becomes min (2)": "all servers of a set say the same quorum" },
  },
  {
    alert: "MinioServerOffline",
    severity: "warning",
    fires: {
      series: offline("1x60"),
      at: "15m",
      labels: { namespace: "observability" },
      description:
        "MinIO in observability lacks 1 of its servers: when two are away it takes no more writes.",
    },
    quiet: [
      { series: offline("0x60") },
      // A drained node's server comes back elsewhere.
      { series: offline("1x12 0x40") },
    ],
  },
  {
    alert: "MinioDriveOffline",
    severity: "warning",
    fires: {
      series: { [`minio_system_drive_offline_count{${on(0)}}`]: "1x20" },
      at: "5m",
      labels: { job: "minio-server", namespace: "observability", pod: "minio-server-0" },
      description:
        "observability/minio-server-0 runs and cannot use its volume: its shards are missing as if it were away.",
    },
    quiet: { series: { [`minio_system_drive_offline_count{${on(0)}}`]: "0x20" } },
  },
  {
    alert: "MinioSpaceLow",
    severity: "warning",
    fires: {
      series: space(149),
      at: "30m",
      labels: { namespace: "observability" },
      description:
        "MinIO in observability has 14.9% of its space left: once it is full nothing more is stored.",
    },
    quiet: [
      { series: space(150) },
      // One is cut off from the others, and sees its own drive alone.
      { series: space(150, 40) },
    ],
    survivors: { "max becomes min (2)": "how large it is each server knows by itself" },
  },
  {
    alert: "MinioSpaceRunsOut",
    severity: "warning",
    survivors: { "max becomes min (2)": "how large it is each server knows by itself" },
    fires: {
      series: free("390-0.1x180"),
      at: "61m",
      labels: { namespace: "observability" },
      description:
        "MinIO in observability has 38.39% of its space left, and none within 4 days at this pace.",
    },
    quiet: [
      // It lasts for longer.
      { series: free("390-0.06x180") },
      // There is more of it.
      { series: free("750-0.5x700 400x740"), at: "24h" },
      // It is filled by a night's work, and not by a day's.
      { series: free("390x720 390-0.075x720"), at: "24h" },
      // What came, came the day before.
      { series: free("700-1x330 370x1440"), at: "29h30m" },
      // One is cut off from the others, and sees its own drive alone.
      { series: free("390-0.06x180", "390-1x180") },
      { series: free("500-1x180", "390-1x180"), at: "61m" },
      { series: free("0x180") },
    ],
  },
  {
    alert: "MinioRequestsFail",
    severity: "warning",
    fires: {
      series: reading(6, 4.4),
      at: "11m",
      labels: { namespace: "observability", name: "GetObject" },
      description: "MinIO in observability fails 5.2% of its requests GetObject.",
      begins: {
        series: later(reading(6, 6), /5xx/),
        at: "29m",
        description: "MinIO in observability fails 6% of its requests GetObject.",
      },
    },
    quiet: { series: reading(6, 3.9) },
    survivors: { "> becomes >=": "a ratio of rates is hardly ever exactly that" },
  },
  {
    alert: "MinioBackupMissing",
    severity: "warning",
    fires: [
      {
        series: { [`kube_cronjob_status_last_successful_time{${copied}}`]: "0x1900" },
        at: "30h1m",
        labels: { namespace: "observability", cronjob: "minio-backup" },
        description:
          "The last copy of MinIO in observability out of the cluster is 1d 6h 1m 0s old.",
      },
      {
        series: { [`kube_cronjob_created{${copied}}`]: "0x1900" },
        at: "30h1m",
        labels: { namespace: "observability", cronjob: "minio-backup" },
        description:
          "The last copy of MinIO in observability out of the cluster is 1d 6h 1m 0s old.",
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
      { series: { [`kube_cronjob_created{${ofBackup("minio-backup", "shop")}}`]: "0x1900" } },
      {
        series: {
          [`kube_cronjob_status_last_successful_time{${ofBackup("minio-backup", "shop")}}`]:
            "0x1900",
        },
      },
    ],
    survivors: { "max becomes min": "a CronJob has one such series" },
  },
];

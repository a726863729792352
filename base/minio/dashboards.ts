import { type Dashboard, dashboard, stat, timeSeries } from "../../sdk/index.ts";

const job = 'job="minio-server"';

export const minioDashboards: readonly Dashboard[] = [
  dashboard({
    uid: "minio-overview",
    title: "MinIO",
    description:
      "Whether objects can be read and written, how many there are, and how much room is left",
    tags: ["minio", "object-store"],
    panels: [
      stat(
        "Room in all",
        [{ expr: `max(minio_cluster_health_capacity_usable_total_bytes{${job}})` }],
        {
          unit: "bytes",
          description: "For objects: of the drives' bytes, what is left beside the parity.",
        },
      ),
      stat("Stored", [{ expr: `max(minio_cluster_usage_objects_total_bytes{${job}})` }], {
        unit: "bytes",
      }),
      stat(
        "Room left",
        [
          {
            expr: `
              max(minio_cluster_health_capacity_usable_free_bytes{${job}})
                / max(minio_cluster_health_capacity_usable_total_bytes{${job}})
            `,
          },
        ],
        { unit: "percentunit" },
      ),
      stat(
        "Drives that may yet fail before writes stop",
        [{ expr: `min(minio_cluster_erasure_set_write_tolerance{${job}})` }],
        { unit: "none" },
      ),
      stat("Servers away", [{ expr: `max(minio_cluster_health_nodes_offline_count{${job}})` }], {
        unit: "none",
        thresholds: { warning: 1, critical: 2 },
      }),
      timeSeries(
        "Room",
        [
          {
            expr: `max(minio_cluster_health_capacity_usable_total_bytes{${job}})`,
            legend: "in all",
          },
          {
            expr: `max(minio_cluster_health_capacity_usable_free_bytes{${job}})`,
            legend: "free",
          },
          {
            expr: `max(predict_linear(minio_cluster_health_capacity_usable_free_bytes{${job}}[1d], 345600))`,
            legend: "free in 4 days",
          },
        ],
        { unit: "bytes", description: "Below nothing, it is full before." },
      ),
      timeSeries(
        "Stored by bucket",
        [
          {
            expr: `max by (bucket) (minio_cluster_usage_buckets_total_bytes{${job}})`,
            legend: "{{bucket}}",
          },
        ],
        { unit: "bytes" },
      ),
      timeSeries(
        "Requests",
        [
          {
            expr: `sum by (name) (rate(minio_api_requests_total{${job}}[5m]))`,
            legend: "{{name}}",
          },
        ],
        { unit: "reqps" },
      ),
      timeSeries(
        "Requests that fail",
        [
          {
            expr: `sum by (name) (rate(minio_api_requests_5xx_errors_total{${job}}[5m]))`,
            legend: "{{name}}",
          },
        ],
        { unit: "reqps" },
      ),
      timeSeries(
        "Sent and received",
        [
          { expr: `sum(rate(minio_api_requests_traffic_sent_bytes{${job}}[5m]))`, legend: "sent" },
          {
            expr: `sum(rate(minio_api_requests_traffic_received_bytes{${job}}[5m]))`,
            legend: "received",
          },
        ],
        { unit: "Bps" },
      ),
      timeSeries(
        "Drives in use",
        [{ expr: `minio_system_drive_used_bytes{${job}}`, legend: "{{pod}}" }],
        { unit: "bytes" },
      ),
      timeSeries(
        "Memory",
        [{ expr: `minio_system_process_resident_memory_bytes{${job}}`, legend: "{{pod}}" }],
        { unit: "bytes" },
      ),
    ],
  }),
];

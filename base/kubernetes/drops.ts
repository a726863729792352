/** Metrics that are not stored, and why nobody misses them. */
export interface Drop {
  /** Regular expressions, each for the whole name of a metric. */
  readonly metrics: readonly string[];
  /** Further labels with a regular expression each; an empty one means a label that is absent. */
  readonly where?: Readonly<Record<string, string>>;
  readonly because: string;
}

/** Drops as Prometheus' relabeling steps. */
export function dropSteps(drops: readonly Drop[]) {
  return drops.map(({ metrics, where = {} }) => ({
    action: "drop" as const,
    sourceLabels: ["__name__", ...Object.keys(where)],
    regex: [`(${metrics.join("|")})`, ...Object.values(where)].join(";"),
  }));
}

export const kubeletDrops: readonly Drop[] = [
  {
    metrics: ["apiserver_.+", "authentication_.+", "authorization_.+", "workqueue_.+"],
    because: "comes from libraries that the kubelet shares with the API server; tells of neither",
  },
  {
    metrics: ["kubernetes_feature_enabled"],
    because: "one series per feature gate and node, the same on all of them",
  },
  {
    metrics: [
      "rest_client_.+_bucket",
      "storage_operation_.+_bucket",
      "kubelet_http_requests_.+_bucket",
      "kubelet_runtime_operations_.+_bucket",
    ],
    because: "one histogram per verb, volume plugin or operation and node; sums and counts stay",
  },
];

export const cadvisorDrops: readonly Drop[] = [
  {
    metrics: ["container_.+"],
    where: { pod: "" },
    because: "control groups above the pods: node-exporter tells of the node as a whole",
  },
  {
    metrics: [
      "container_network_(tcp|udp)6?_usage_total",
      "container_network_advance_tcp_stats_total",
      "container_tasks_state",
      "container_cpu_load_.+",
    ],
    because: "one series per state, all zero: the kubelet does not turn these collectors on",
  },
  {
    metrics: ["container_blkio_device_usage_total", "container_memory_failures_total"],
    because: "one series per device or kind of page fault of each container",
  },
  {
    metrics: ["container_spec_.+"],
    because: "kube-state-metrics tells of requests and limits, with their names",
  },
];

export const apiServerDrops: readonly Drop[] = [
  {
    metrics: ["apiserver_request_duration_seconds_bucket"],
    because: "the time with what webhooks take, which is not the server's; sums and counts stay",
  },
  {
    metrics: ["apiserver_request_sli_duration_seconds_bucket"],
    where: {
      le: "(0\\.05|0\\.2|0\\.4|0\\.6|0\\.8|1\\.25|1\\.5|2|3|4|6|8|15|20|45)(\\.0)?",
    },
    because: "21 buckets per verb and resource; 0.1, 1, 5, 10, 30 and 60 seconds tell enough",
  },
  {
    metrics: [
      "etcd_request_duration_seconds_bucket",
      "apiserver_watch_.+_(seconds|sizes)_bucket",
      "apiserver_admission_.+_seconds_bucket",
    ],
    because: "the same dimensions once more; sums and counts stay",
  },
  {
    metrics: [
      "apiserver_flowcontrol_.+_bucket",
      "apiserver_response_.+_bucket",
      "apiserver_request_body_.+_bucket",
      "workqueue_.+_bucket",
      "rest_client_.+_bucket",
    ],
    because: "one histogram per flow, queue or resource; sums and counts stay",
  },
  {
    metrics: ["kubernetes_feature_enabled"],
    because: "one series per feature gate, the same on every replica",
  },
];

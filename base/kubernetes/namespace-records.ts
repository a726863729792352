import type { Recording } from "../../sdk/index.ts";

const containers = 'job="kubelet", metrics_path="/metrics/cadvisor"';

/**
 * What containers use, by namespace, under the names that Prometheus' conventions give. A panel about a whole cluster
 * would else read every container's series for each of its moments: tens of thousands, where these are some dozen.
 */
export const namespaceRecords: readonly Recording[] = [
  {
    record: "namespace:container_cpu_usage_seconds:sum_rate5m",
    expr: `sum by (namespace) (rate(container_cpu_usage_seconds_total{${containers}, container!=""}[5m]))`,
  },
  {
    record: "namespace:container_memory_working_set_bytes:sum",
    expr: `sum by (namespace) (container_memory_working_set_bytes{${containers}, container!=""})`,
  },
  ...(["receive", "transmit"] as const).map((way) => ({
    record: `namespace:container_network_${way}_bytes:sum_rate5m`,
    // What a pod on the node's own network is counted, is the node's.
    expr: `
      sum by (namespace) (
        rate(container_network_${way}_bytes_total{${containers}}[5m])
        * on (namespace, pod) group_left ()
          max by (namespace, pod) (kube_pod_info{job="kube-state-metrics", host_network="false"})
      )
    `,
  })),
];

import { catalogue } from "../../../sdk/index.ts";

const ofContainer = ["container", "instance", "job", "namespace", "node", "pod"];

/** What pods use, as each kubelet says it at `/metrics/resource`: the figures that metrics-server goes by. */
export const resourceMetrics = catalogue({
  program: "kubelet",
  version: "v1.36.3",
  source: "k8s.io/kubernetes v1.36.3, pkg/kubelet/metrics/collectors/resource_metrics.go",
  // The job that asks finds nodes by itself.
  outside: true,
  metrics: {
    /** [STABLE] Cumulative cpu time consumed by the container in core-seconds */
    container_cpu_usage_seconds_total: { type: "counter", unit: "seconds", labels: ofContainer },
    /** [STABLE] Current working set of the container in bytes */
    container_memory_working_set_bytes: { type: "gauge", unit: "bytes", labels: ofContainer },
  },
});

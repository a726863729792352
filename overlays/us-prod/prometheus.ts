import { prometheus } from "../../base/prometheus/prometheus.ts";
import { overlay } from "../../sdk/index.ts";

/** us-prod carries most of the traffic, and its annotated pods, so its Prometheus is the bigger one. */
export const usProdPrometheus = overlay(prometheus, {
  options: {
    annotatedPods: true,
    remoteWrite: { platform: {} },
    storage: "200Gi",
    retentionSize: "150GiB",
    resources: { requests: { cpu: "2", memory: "10Gi" }, limits: { memory: "16Gi" } },
    // A panel over two weeks of every pod there reads more samples than elsewhere.
    query: { maxConcurrency: 10, maxSamples: 30_000_000, timeout: "3m" },
  },
});

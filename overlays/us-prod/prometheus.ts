import { prometheus } from "../../base/prometheus/prometheus.ts";
import { overlay, type Resource } from "../../sdk/index.ts";

/** us-prod carries most of the traffic, and its annotated pods, so its Prometheus is the bigger one. */
export const usProdPrometheus = overlay(prometheus, {
  options: {
    annotatedPods: true,
    storage: "200Gi",
    retentionSize: "170GiB",
    resources: { requests: { cpu: "2", memory: "10Gi" }, limits: { memory: "16Gi" } },
  },
  objects: (objects) => objects.map(withSlowQueriesAllowed),
});

/** Its dashboards look back over months of many series: fewer queries at once, each with more room. */
function withSlowQueriesAllowed(object: Resource): Resource {
  if (object.kind !== "Prometheus") return object;
  const query = { maxConcurrency: 12, maxSamples: 100_000_000, timeout: "3m" };
  return { ...object, spec: { ...object.spec, query } };
}

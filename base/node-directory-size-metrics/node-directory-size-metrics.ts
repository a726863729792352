import {
  component,
  configMap,
  type Resource,
  scrape,
  service,
  serviceAccount,
} from "../../sdk/index.ts";
import { nodeDirectorySizeMetricsAlerts } from "./alerts.ts";
import { nodeDirectorySizeMetricsRuleTests } from "./alerts.rule-tests.ts";
import { nodeDirectorySizeMetricsDashboards } from "./dashboards.ts";
import { nodeDirectorySizeMetricsMetrics } from "./metrics.ts";
import { options, shapes } from "./options.ts";
import { ports } from "./ports.ts";
import { script } from "./script.ts";
import { workload } from "./workload.ts";

/** What directories of nodes take of their disks. */
export const nodeDirectorySizeMetrics = component({
  name: "node-directory-size-metrics",
  options,
  shapes,
  ports,
  scrapes: ({ own }) => [
    scrape(own.ports.metrics, {
      exposes: [nodeDirectorySizeMetricsMetrics],
      // As node-exporter's: people know nodes by name.
      relabelings: [
        {
          action: "replace",
          sourceLabels: ["__meta_kubernetes_pod_node_name"],
          targetLabel: "instance",
        },
        // A pod that takes another's place goes on with the same series.
        { action: "labeldrop", regex: "container|pod" },
      ],
    }),
  ],
  rules: nodeDirectorySizeMetricsAlerts,
  ruleTests: nodeDirectorySizeMetricsRuleTests,
  dashboards: nodeDirectorySizeMetricsDashboards,
  objects: ({ name, namespace, own, options }): Resource[] => [
    serviceAccount({ name, namespace }),
    configMap(name, namespace, { "measure.sh": script }),
    workload(own, options),
    service(own, { clusterIP: "None" }),
  ],
});

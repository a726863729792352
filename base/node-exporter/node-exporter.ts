import { component, type Resource, scrape, service, serviceAccount } from "../../sdk/index.ts";
import { nodeExporterAlerts } from "./alerts.ts";
import { nodeExporterRuleTests } from "./alerts.rule-tests.ts";
import { nodeExporterDashboards } from "./dashboards.ts";
import { nodeExporterInhibitions } from "./inhibitions.ts";
import { nodeExporterMetrics } from "./metrics.ts";
import { options } from "./options.ts";
import { ports } from "./ports.ts";
import { workload } from "./workload.ts";

/** The machines below the pods: CPU, memory, disks, network, clock. */
export const nodeExporter = component({
  name: "node-exporter",
  options,
  ports,
  // Its pods share the node's address, so policies can name them by the nodes' ranges only.
  network: "node",
  scrapes: ({ own }) => [
    scrape(own.ports.metrics, {
      exposes: [nodeExporterMetrics],
      // People and kube-state-metrics know nodes by name, not by address.
      relabelings: [
        {
          action: "replace",
          sourceLabels: ["__meta_kubernetes_pod_node_name"],
          targetLabel: "instance",
        },
      ],
    }),
  ],
  rules: nodeExporterAlerts,
  ruleTests: nodeExporterRuleTests,
  inhibitions: nodeExporterInhibitions,
  dashboards: nodeExporterDashboards,
  objects: ({ name, namespace, own, options }): Resource[] => [
    serviceAccount({ name, namespace }),
    workload(own, options),
    service(own, { clusterIP: "None" }),
  ],
});

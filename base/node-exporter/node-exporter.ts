import {
  component,
  from,
  prometheusRule,
  type Resource,
  service,
  serviceMonitor,
} from "../../sdk/index.ts";
import { prometheusEndpoints } from "../prometheus/endpoints.ts";
import { nodeExporterAlerts } from "./alerts.ts";
import { nodeExporterRuleTests } from "./alerts.rule-tests.ts";
import { nodeExporterDashboards } from "./dashboards.ts";
import { nodeExporterEndpoints } from "./endpoints.ts";
import { nodeExporterMetrics } from "./metrics.ts";
import { options } from "./options.ts";
import { workload } from "./workload.ts";

/** The machines below the pods: CPU, memory, disks, network, clock. */
export const nodeExporter = component({
  name: "node-exporter",
  options,
  endpoints: nodeExporterEndpoints,
  dashboards: nodeExporterDashboards,
  metrics: [nodeExporterMetrics],
  ruleTests: nodeExporterRuleTests,
  flows: () => ({
    scrape: from(prometheusEndpoints, nodeExporterEndpoints.ports.metrics, "scrape"),
  }),
  objects: ({ namespace, options, flows, fleet, runbook }): Resource[] => [
    {
      apiVersion: "v1",
      kind: "ServiceAccount",
      metadata: { name: "node-exporter", namespace },
      automountServiceAccountToken: false,
    },
    workload(namespace, options),
    service(nodeExporterEndpoints, namespace, { clusterIP: "None" }),
    serviceMonitor("node-exporter", namespace, [
      {
        from: flows.scrape,
        interval: "30s",
        // People and kube-state-metrics know nodes by name, not by address.
        relabelings: [
          {
            action: "replace",
            sourceLabels: ["__meta_kubernetes_pod_node_name"],
            targetLabel: "instance",
          },
        ],
      },
    ]),
    prometheusRule("node-exporter", namespace, {
      runbook,
      team: fleet.team,
      groups: nodeExporterAlerts,
    }),
  ],
});

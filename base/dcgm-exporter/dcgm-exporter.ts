import {
  component,
  configMap,
  type Resource,
  scrape,
  service,
  serviceAccount,
} from "../../sdk/index.ts";
import { dcgmExporterAlerts } from "./alerts.ts";
import { dcgmExporterRuleTests } from "./alerts.rule-tests.ts";
import { counters } from "./counters.ts";
import { dcgmExporterDashboards } from "./dashboards.ts";
import { dcgmExporterInhibitions } from "./inhibitions.ts";
import { dcgmExporterMetrics } from "./metrics.ts";
import { options, shapes } from "./options.ts";
import { ports } from "./ports.ts";
import { workload } from "./workload.ts";

/** NVIDIA's GPUs, on the nodes that have some. */
export const dcgmExporter = component({
  name: "dcgm-exporter",
  options,
  shapes,
  ports,
  scrapes: ({ own }) => [
    scrape(own.ports.metrics, {
      exposes: [dcgmExporterMetrics],
      ifAny: true,
      // The metrics' own `namespace` and `pod` name whoever has the GPU, not the teller.
      honorLabels: true,
      relabelings: [
        { action: "labeldrop", regex: "container|endpoint|namespace|pod|service" },
        {
          action: "replace",
          sourceLabels: ["__meta_kubernetes_pod_node_name"],
          targetLabel: "node",
        },
      ],
    }),
  ],
  rules: dcgmExporterAlerts,
  ruleTests: dcgmExporterRuleTests,
  inhibitions: dcgmExporterInhibitions,
  dashboards: dcgmExporterDashboards,
  objects: ({ name, namespace, own, options }): Resource[] => [
    serviceAccount({ name, namespace }),
    configMap(name, namespace, { "counters.csv": counters }),
    workload(own, options),
    service(own, { clusterIP: "None" }),
  ],
});

import {
  anyPod,
  component,
  configMap,
  provide,
  type Resource,
  scrape,
  service,
  serviceAccount,
  to,
  yamlFile,
} from "../../sdk/index.ts";
import { prober } from "../roles.ts";
import { blackboxExporterAlerts } from "./alerts.ts";
import { blackboxExporterRuleTests } from "./alerts.rule-tests.ts";
import { config } from "./config.ts";
import { blackboxExporterDashboards } from "./dashboards.ts";
import { blackboxExporterMetrics, probeMetrics } from "./metrics.ts";
import { options } from "./options.ts";
import { ports } from "./ports.ts";
import { workload } from "./workload.ts";

/** Asks Services whether they answer, for whoever wants to know. */
export const blackboxExporter = component({
  name: "blackbox-exporter",
  options,
  ports,
  provides: ({ own }) => [provide(prober, own.ports.http)],
  // Which Services ask for it by annotation is theirs to say, at any time.
  flows: () => ({ services: to(anyPod, "probes") }),
  scrapes: ({ own }) => [scrape(own.ports.http, { exposes: [blackboxExporterMetrics] })],
  rules: blackboxExporterAlerts,
  ruleTests: blackboxExporterRuleTests,
  dashboards: blackboxExporterDashboards,
  metrics: [probeMetrics],
  objects: ({ name, namespace, own, options }): Resource[] => {
    const file = yamlFile(config(options), "config in base/blackbox-exporter/config.ts");
    return [
      serviceAccount({ name, namespace }),
      configMap(name, namespace, { "blackbox.yml": file }),
      workload(own, options, file),
      service(own),
    ];
  },
});

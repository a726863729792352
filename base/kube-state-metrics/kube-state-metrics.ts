import { apiServer, component, type Resource, scrape, service, to } from "../../sdk/index.ts";
import { access } from "./access.ts";
import { kubeStateMetricsAlerts } from "./alerts.ts";
import { kubeStateMetricsRuleTests } from "./alerts.rule-tests.ts";
import { kubeStateMetricsInhibitions } from "./inhibitions.ts";
import { kubeStateMetricsMetrics, kubeStateMetricsTelemetryMetrics } from "./metrics.ts";
import { options, shapes } from "./options.ts";
import { ports } from "./ports.ts";
import { shownKeys, withShownKeys } from "./shown-keys.ts";
import { workload } from "./workload.ts";

/** The state of the cluster's objects, as the API server knows it, as metrics. */
export const kubeStateMetrics = component({
  name: "kube-state-metrics",
  options,
  shapes,
  ports,
  flows: () => ({ objects: to(apiServer, "lists and watches the objects it reports") }),
  scrapes: ({ own }) => [
    scrape(own.ports["http-metrics"], {
      exposes: [withShownKeys(kubeStateMetricsMetrics, shownKeys)],
      scrapeTimeout: "20s",
      // The metrics' own `namespace` and `pod` name the object that is told of, not the teller.
      honorLabels: true,
      relabelings: [{ action: "labeldrop", regex: "container|endpoint|namespace|pod|service" }],
    }),
    scrape(own.ports.telemetry, { exposes: [kubeStateMetricsTelemetryMetrics] }),
  ],
  rules: ({ options }) => kubeStateMetricsAlerts(options),
  ruleTests: kubeStateMetricsRuleTests,
  inhibitions: kubeStateMetricsInhibitions,
  objects: ({ own, options }): Resource[] => [...access(own), workload(own, options), service(own)],
});

import {
  apiServer,
  component,
  from,
  prometheusRule,
  type Resource,
  service,
  serviceMonitor,
  to,
} from "../../sdk/index.ts";
import { prometheusEndpoints } from "../prometheus/endpoints.ts";
import { access } from "./access.ts";
import { kubeStateMetricsAlerts } from "./alerts.ts";
import { kubeStateMetricsRuleTests } from "./alerts.rule-tests.ts";
import { kubeStateMetricsEndpoints } from "./endpoints.ts";
import { kubeStateMetricsMetrics, kubeStateMetricsTelemetryMetrics } from "./metrics.ts";
import { options } from "./options.ts";
import { shownKeys, withShownKeys } from "./shown-keys.ts";
import { workload } from "./workload.ts";

/** The state of the cluster's objects, as the API server knows it, as metrics. */
export const kubeStateMetrics = component({
  name: "kube-state-metrics",
  options,
  endpoints: kubeStateMetricsEndpoints,
  metrics: [withShownKeys(kubeStateMetricsMetrics, shownKeys), kubeStateMetricsTelemetryMetrics],
  ruleTests: kubeStateMetricsRuleTests,
  flows: () => ({
    objects: to(apiServer, "lists and watches the objects it reports"),
    scrape: from(prometheusEndpoints, kubeStateMetricsEndpoints.ports["http-metrics"], "scrape"),
    scrapeSelf: from(prometheusEndpoints, kubeStateMetricsEndpoints.ports.telemetry, "scrape"),
  }),
  objects: ({ namespace, options, flows, fleet, runbook }): Resource[] => [
    ...access(namespace),
    workload(namespace, options),
    service(kubeStateMetricsEndpoints, namespace),
    serviceMonitor("kube-state-metrics", namespace, [
      {
        from: flows.scrape,
        interval: "30s",
        scrapeTimeout: "20s",
        // The metrics' own `namespace` and `pod` name the object that is told of, not the teller.
        honorLabels: true,
        relabelings: [{ action: "labeldrop", regex: "container|endpoint|namespace|pod|service" }],
      },
      { from: flows.scrapeSelf, interval: "30s" },
    ]),
    prometheusRule("kube-state-metrics", namespace, {
      runbook,
      team: fleet.team,
      groups: kubeStateMetricsAlerts(options),
    }),
  ],
});

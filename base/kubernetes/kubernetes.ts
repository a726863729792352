import { component, from, prometheusRule, type Resource } from "../../sdk/index.ts";
import { prometheusEndpoints } from "../prometheus/endpoints.ts";
import { kubernetesAlerts } from "./alerts.ts";
import { kubernetesRuleTests } from "./alerts.rule-tests.ts";
import { kubernetesDashboards } from "./dashboards.ts";
import { apiServerEndpoints, coreDnsEndpoints, kubeletEndpoints } from "./endpoints.ts";
import {
  cadvisorMetrics,
  corednsMetrics,
  kubeApiserverMetrics,
  kubeletMetrics,
} from "./metrics.ts";
import { apiServerMonitor, coreDnsMonitor, kubeletMonitor } from "./monitors.ts";
import { options } from "./options.ts";

/** Kubernetes itself: kubelets, containers, API server and DNS, none of which this tree runs. */
export const kubernetes = component({
  name: "kubernetes",
  options,
  dashboards: kubernetesDashboards,
  metrics: [cadvisorMetrics, corednsMetrics, kubeApiserverMetrics, kubeletMetrics],
  ruleTests: kubernetesRuleTests,
  flows: ({ options }) => ({
    kubelet: from(prometheusEndpoints, kubeletEndpoints.ports["https-metrics"], "scrape"),
    apiServer: from(prometheusEndpoints, apiServerEndpoints.ports.https, "scrape"),
    ...(options.coreDns && {
      coreDns: from(prometheusEndpoints, coreDnsEndpoints.ports.metrics, "scrape"),
    }),
  }),
  objects: ({ namespace, options, flows, fleet, runbook }): Resource[] => [
    kubeletMonitor(namespace, flows.kubelet),
    apiServerMonitor(namespace, flows.apiServer),
    ...(flows.coreDns ? [coreDnsMonitor(namespace, flows.coreDns)] : []),
    prometheusRule("kubernetes", namespace, {
      runbook,
      team: fleet.team,
      groups: kubernetesAlerts(options),
    }),
  ],
});

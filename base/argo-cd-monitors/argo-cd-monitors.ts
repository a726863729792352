import { component, from, prometheusRule, type Resource, serviceMonitor } from "../../sdk/index.ts";
import { prometheusEndpoints } from "../prometheus/endpoints.ts";
import { argoCdMonitorsAlerts } from "./alerts.ts";
import { argoCdMonitorsRuleTests } from "./alerts.rule-tests.ts";
import {
  argoCdControllerEndpoints,
  argoCdRepoServerEndpoints,
  argoCdServerEndpoints,
} from "./endpoints.ts";
import {
  argocdApplicationControllerMetrics,
  argocdRepoServerMetrics,
  argocdServerMetrics,
} from "./metrics.ts";

/** What watches the Argo CD that delivers this repository: an undelivered change looks like a good one. */
export const argoCdMonitors = component({
  name: "argo-cd-monitors",
  options: {},
  metrics: [argocdApplicationControllerMetrics, argocdRepoServerMetrics, argocdServerMetrics],
  ruleTests: argoCdMonitorsRuleTests,
  flows: () => ({
    controller: from(prometheusEndpoints, argoCdControllerEndpoints.ports.metrics, "scrape"),
    repoServer: from(prometheusEndpoints, argoCdRepoServerEndpoints.ports.metrics, "scrape"),
    server: from(prometheusEndpoints, argoCdServerEndpoints.ports.metrics, "scrape"),
  }),
  objects: ({ namespace, flows, fleet, runbook }): Resource[] => [
    // The metrics' own `namespace` and `name` are those of the Application that is told of.
    serviceMonitor("argocd-application-controller", namespace, [
      { from: flows.controller, interval: "30s", honorLabels: true },
    ]),
    serviceMonitor("argocd-repo-server", namespace, [{ from: flows.repoServer, interval: "30s" }]),
    serviceMonitor("argocd-server", namespace, [{ from: flows.server, interval: "30s" }]),
    prometheusRule("argo-cd-monitors", namespace, {
      runbook,
      team: fleet.team,
      groups: argoCdMonitorsAlerts,
    }),
  ],
});

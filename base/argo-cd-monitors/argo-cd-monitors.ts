import { component, type Resource, scrape } from "../../sdk/index.ts";
import { argoCdMonitorsAlerts } from "./alerts.ts";
import { argoCdMonitorsRuleTests } from "./alerts.rule-tests.ts";
import {
  argocdApplicationControllerMetrics,
  argocdRepoServerMetrics,
  argocdServerMetrics,
} from "./metrics.ts";
import { argoCdMonitorsInhibitions } from "./inhibitions.ts";
import { pods } from "./pods.ts";

/** What watches the Argo CD that delivers this repository: an undelivered change looks like a good one. */
export const argoCdMonitors = component({
  name: "argo-cd-monitors",
  options: {},
  pods,
  scrapes: ({ own }) => [
    scrape(own["argocd-application-controller"].ports.metrics, {
      exposes: [argocdApplicationControllerMetrics],
      // The metrics' own `namespace` and `name` are those of the Application that is told of.
      honorLabels: true,
    }),
    scrape(own["argocd-repo-server"].ports.metrics, { exposes: [argocdRepoServerMetrics] }),
    scrape(own["argocd-server"].ports.metrics, { exposes: [argocdServerMetrics] }),
  ],
  rules: argoCdMonitorsAlerts,
  ruleTests: argoCdMonitorsRuleTests,
  inhibitions: argoCdMonitorsInhibitions,
  objects: (): Resource[] => [],
});

import {
  anyPod,
  apiServer,
  component,
  from,
  prometheusRule,
  type Resource,
  service,
  serviceMonitor,
  to,
} from "../../sdk/index.ts";
import { alertmanagerEndpoints } from "../alertmanager/endpoints.ts";
import { access } from "./access.ts";
import { prometheusAlerts } from "./alerts.ts";
import { prometheusRuleTests } from "./alerts.rule-tests.ts";
import { annotatedPods } from "./annotated-pods.ts";
import { prometheusDashboards } from "./dashboards.ts";
import { prometheusEndpoints } from "./endpoints.ts";
import { configReloaderMetrics, prometheusMetrics } from "./metrics.ts";
import { options } from "./options.ts";
import { server } from "./server.ts";

/** Prometheus, run by the operator: scrapes what monitors select and evaluates rules. */
export const prometheus = component({
  name: "prometheus",
  options,
  endpoints: prometheusEndpoints,
  dashboards: prometheusDashboards,
  metrics: [configReloaderMetrics, prometheusMetrics],
  ruleTests: prometheusRuleTests,
  flows: ({ cluster, options }) => ({
    alertmanager: to(alertmanagerEndpoints.ports.web, "alerts"),
    apiServer: to(apiServer, "discovery"),
    scrape: from(prometheusEndpoints, prometheusEndpoints.ports.web, "scrapes itself"),
    scrapeReloader: from(
      prometheusEndpoints,
      prometheusEndpoints.ports["reloader-web"],
      "scrapes itself",
    ),
    // Which pods and ports teams' monitors and annotations mean is theirs to say, at any time.
    ...((options.annotatedPods || cluster.monitoredNamespaces.length > 0) && {
      teams: to(anyPod, "scrapes what teams' monitors and annotations name"),
    }),
  }),
  objects: ({ cluster, namespace, namespaces, options, flows, fleet, runbook }): Resource[] => {
    const name = "prometheus";
    const own = namespaces.map((one) => one.name);
    // The Services of kubelets, CoreDNS and the API server live in the last two.
    const scraped = sorted([...own, ...cluster.monitoredNamespaces, "default", "kube-system"]);
    return [
      {
        apiVersion: "v1",
        kind: "ServiceAccount",
        metadata: { name, namespace },
        automountServiceAccountToken: false,
      },
      ...access(namespace, { scraped, everyPod: options.annotatedPods }),
      server(options, { cluster, namespace, alertmanager: flows.alertmanager }),
      {
        apiVersion: "policy/v1",
        kind: "PodDisruptionBudget",
        metadata: { name, namespace },
        spec: { maxUnavailable: 1, selector: { matchLabels: prometheusEndpoints.selector } },
      },
      // Replicas differ by what they missed; a dashboard must not jump between them.
      service(prometheusEndpoints, namespace, { sessionAffinity: "ClientIP" }),
      serviceMonitor(name, namespace, [
        { from: flows.scrape, interval: "30s" },
        { from: flows.scrapeReloader, interval: "30s" },
      ]),
      prometheusRule(name, namespace, {
        runbook,
        team: fleet.team,
        groups: prometheusAlerts(options),
      }),
      ...(options.annotatedPods ? [annotatedPods(namespace)] : []),
    ];
  },
});

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

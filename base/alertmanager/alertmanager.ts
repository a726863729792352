import {
  component,
  externalSecret,
  from,
  prometheusRule,
  type Resource,
  service,
  serviceMonitor,
  to,
} from "../../sdk/index.ts";
import { prometheusEndpoints } from "../prometheus/endpoints.ts";
import { alertmanagerAlerts } from "./alerts.ts";
import { alertmanagerRuleTests } from "./alerts.rule-tests.ts";
import { configObject } from "./config-object.ts";
import { alertmanagerDashboards } from "./dashboards.ts";
import { alertmanagerEndpoints, alertmanagerPeers } from "./endpoints.ts";
import { alertmanagerMetrics, configReloaderMetrics } from "./metrics.ts";
import { options } from "./options.ts";
import { notificationsOf, routing } from "./routing.ts";
import { server } from "./server.ts";

/** The Secret that holds the receivers' URLs and keys. */
const secret = "alertmanager-receivers";

/** Alertmanager, run by the operator: groups alerts and tells the receivers of the cluster. */
export const alertmanager = component({
  name: "alertmanager",
  options,
  endpoints: alertmanagerEndpoints,
  dashboards: alertmanagerDashboards,
  metrics: [alertmanagerMetrics, configReloaderMetrics],
  ruleTests: alertmanagerRuleTests,
  routing: ({ options }) => routing(options),
  flows: ({ options }) => ({
    alerts: from(prometheusEndpoints, alertmanagerEndpoints.ports.web, "alerts"),
    scrape: from(prometheusEndpoints, alertmanagerEndpoints.ports.web, "scrape"),
    scrapeReloader: from(
      prometheusEndpoints,
      alertmanagerEndpoints.ports["reloader-web"],
      "scrape",
    ),
    gossip: to(alertmanagerPeers.ports["mesh-udp"], "tells the other replicas what was sent"),
    gossipState: to(alertmanagerPeers.ports["mesh-tcp"], "hands a new replica the whole state"),
    ...Object.fromEntries(
      notificationsOf(routing(options)).map((one) => [
        one.secretKey,
        to(one.target, "notifications"),
      ]),
    ),
  }),
  objects: ({ cluster, namespace, options, flows, fleet, runbook }): Resource[] => {
    const name = "alertmanager";
    const routes = routing(options);
    const keys = notificationsOf(routes).map((one) => one.secretKey);
    return [
      {
        apiVersion: "v1",
        kind: "ServiceAccount",
        metadata: { name, namespace },
        automountServiceAccountToken: false,
      },
      ...(keys.length > 0 ? [externalSecret(secret, namespace, { cluster, keys })] : []),
      configObject(routes, { name, namespace, secret }),
      server(options, { cluster, namespace, configuration: name }),
      {
        apiVersion: "policy/v1",
        kind: "PodDisruptionBudget",
        metadata: { name, namespace },
        spec: { maxUnavailable: 1, selector: { matchLabels: alertmanagerEndpoints.selector } },
      },
      service(alertmanagerEndpoints, namespace),
      serviceMonitor(name, namespace, [
        { from: flows.scrape, interval: "30s" },
        { from: flows.scrapeReloader, interval: "30s" },
      ]),
      prometheusRule(name, namespace, { runbook, team: fleet.team, groups: alertmanagerAlerts }),
    ];
  },
});

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
import { options } from "./options.ts";
import { type Receivers, routing } from "./routing.ts";
import { server } from "./server.ts";

/** The Secret that holds the receivers' URLs and keys. */
const secret = "alertmanager-receivers";

/** Alertmanager, run by the operator: groups alerts and tells the receivers of the cluster. */
export const alertmanager = component({
  name: "alertmanager",
  options,
  endpoints: alertmanagerEndpoints,
  dashboards: alertmanagerDashboards,
  ruleTests: alertmanagerRuleTests,
  flows: ({ options: { receivers } }) => ({
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
      notificationsOf(receivers).map((one) => [one.secretKey, to(one.target, "notifications")]),
    ),
  }),
  objects: ({ cluster, namespace, options, flows, runbook }): Resource[] => {
    const name = "alertmanager";
    const keys = notificationsOf(options.receivers).map((one) => one.secretKey);
    return [
      {
        apiVersion: "v1",
        kind: "ServiceAccount",
        metadata: { name, namespace },
        automountServiceAccountToken: false,
      },
      ...(keys.length > 0 ? [externalSecret(secret, namespace, { cluster, keys })] : []),
      configObject(routing(options.receivers), { name, namespace, secret }),
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
      prometheusRule(name, namespace, { runbook, groups: alertmanagerAlerts }),
    ];
  },
});

/** One notification per secret, sorted: two receivers may share a Slack URL. */
function notificationsOf(receivers: Receivers) {
  const all = Object.values(receivers).flat();
  return [...new Map(all.map((one) => [one.secretKey, one])).values()].sort((left, right) =>
    left.secretKey < right.secretKey ? -1 : 1,
  );
}

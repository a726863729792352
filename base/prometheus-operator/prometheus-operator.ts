import {
  apiServer,
  component,
  from,
  type Namespace,
  prometheusRule,
  type Resource,
  service,
  serviceMonitor,
  to,
} from "../../sdk/index.ts";
import { prometheusEndpoints } from "../prometheus/endpoints.ts";
import { access, type Territory } from "./access.ts";
import { prometheusOperatorAlerts } from "./alerts.ts";
import { prometheusOperatorRuleTests } from "./alerts.rule-tests.ts";
import { prometheusOperatorEndpoints } from "./endpoints.ts";
import { prometheusOperatorMetrics } from "./metrics.ts";
import { options } from "./options.ts";
import { workload } from "./workload.ts";

/** Turns Prometheus and Alertmanager objects into StatefulSets, and monitors and rules into configuration. */
export const prometheusOperator = component({
  name: "prometheus-operator",
  options,
  endpoints: prometheusOperatorEndpoints,
  metrics: [prometheusOperatorMetrics],
  ruleTests: prometheusOperatorRuleTests,
  flows: () => ({
    apiServer: to(apiServer, "reads and writes objects"),
    scrape: from(prometheusEndpoints, prometheusOperatorEndpoints.ports.http, "scrape"),
  }),
  objects: ({ cluster, namespace, namespaces, options, flows, fleet, runbook }): Resource[] => {
    const name = "prometheus-operator";
    const own = namespaces.filter(({ outside }) => !outside);
    const territory = territoryOf(own, cluster.monitoredNamespaces);
    return [
      {
        apiVersion: "v1",
        kind: "ServiceAccount",
        metadata: { name, namespace },
        automountServiceAccountToken: false,
      },
      ...access(name, namespace, territory),
      workload(namespace, options, territory),
      service(prometheusOperatorEndpoints, namespace),
      serviceMonitor(name, namespace, [{ from: flows.scrape, interval: "30s" }]),
      prometheusRule(name, namespace, {
        runbook,
        team: fleet.team,
        groups: prometheusOperatorAlerts,
      }),
    ];
  },
});

/** What the operator makes runs restricted, so it has no business where the nodes' agents live. */
function territoryOf(platform: readonly Namespace[], monitored: readonly string[]): Territory {
  const restricted = platform.filter(({ podSecurity }) => podSecurity === "restricted");
  return {
    instances: restricted.map(({ name }) => name),
    read: [...new Set([...platform.map(({ name }) => name), ...monitored])].sort(),
  };
}

import {
  apiServer,
  component,
  type Namespace,
  type Resource,
  scrape,
  service,
  serviceAccount,
  to,
} from "../../sdk/index.ts";
import { access, type Territory } from "./access.ts";
import { prometheusOperatorAlerts } from "./alerts.ts";
import { prometheusOperatorRuleTests } from "./alerts.rule-tests.ts";
import { prometheusOperatorMetrics } from "./metrics.ts";
import { options } from "./options.ts";
import { ports } from "./ports.ts";
import { workload } from "./workload.ts";

/** Turns Prometheus and Alertmanager objects into StatefulSets, and monitors and rules into configuration. */
export const prometheusOperator = component({
  name: "prometheus-operator",
  options,
  ports,
  flows: () => ({ apiServer: to(apiServer, "reads and writes objects") }),
  scrapes: ({ own }) => [scrape(own.ports.http, { exposes: [prometheusOperatorMetrics] })],
  rules: prometheusOperatorAlerts,
  ruleTests: prometheusOperatorRuleTests,
  reconciles: [
    "Alertmanager",
    "AlertmanagerConfig",
    "PodMonitor",
    "Probe",
    "Prometheus",
    "PrometheusRule",
    "ScrapeConfig",
    "ServiceMonitor",
  ],
  objects: ({ cluster, name, namespace, namespaces, own, options }): Resource[] => {
    const ours = namespaces.filter(({ outside }) => !outside);
    const territory = territoryOf(ours, cluster.monitoredNamespaces);
    return [
      serviceAccount({ name, namespace }),
      ...access(name, namespace, territory),
      workload(own, options, territory),
      service(own),
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

import {
  apiServer,
  component,
  provide,
  scrape,
  service,
  serviceAccount,
  to,
} from "../../sdk/index.ts";
import { kubeletService } from "../roles.ts";
import { access } from "./access.ts";
import { prometheusOperatorAlerts } from "./alerts.ts";
import { prometheusOperatorRuleTests } from "./alerts.rule-tests.ts";
import { prometheusOperatorDashboards } from "./dashboards.ts";
import { prometheusOperatorInhibitions } from "./inhibitions.ts";
import { prometheusOperatorMetrics } from "./metrics.ts";
import { options } from "./options.ts";
import { ports } from "./ports.ts";
import { territoryOf } from "./territory.ts";
import { workload } from "./workload.ts";

/** Turns Prometheus and Alertmanager objects into StatefulSets, and monitors and rules into configuration. */
export const prometheusOperator = component({
  name: "prometheus-operator",
  options,
  ports,
  provides: ({ own }) => [provide(kubeletService, own.ports.http)],
  flows: () => ({ apiServer: to(apiServer, "reads and writes objects") }),
  scrapes: ({ own }) => [scrape(own.ports.http, { exposes: [prometheusOperatorMetrics] })],
  rules: prometheusOperatorAlerts,
  ruleTests: prometheusOperatorRuleTests,
  inhibitions: prometheusOperatorInhibitions,
  dashboards: prometheusOperatorDashboards,
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
  objects: ({ asked, cluster, name, namespace, namespaces, own, options, reconciled }) => {
    const territory = territoryOf({
      ...{ reconciled, namespaces, monitored: cluster.monitoredNamespaces },
      kubelets: asked(kubeletService).length > 0,
    });
    return [
      serviceAccount({ name, namespace }),
      ...access(name, namespace, territory),
      workload(own, options, territory),
      service(own),
    ];
  },
});

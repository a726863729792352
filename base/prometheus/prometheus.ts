import {
  anyPod,
  apiServer,
  component,
  provide,
  type Resource,
  scrape,
  service,
  serviceAccount,
  to,
  toEach,
} from "../../sdk/index.ts";
import { alertReceiver, metricsStore } from "../roles.ts";
import { access } from "./access.ts";
import { prometheusAlerts } from "./alerts.ts";
import { prometheusRuleTests } from "./alerts.rule-tests.ts";
import { annotatedPods } from "./annotated-pods.ts";
import { prometheusDashboards } from "./dashboards.ts";
import { configReloaderMetrics, prometheusMetrics } from "./metrics.ts";
import { options } from "./options.ts";
import { ports } from "./ports.ts";
import { monitors, prometheusRules } from "./print.ts";
import { server } from "./server.ts";

/** Prometheus, run by the operator: scrapes what monitors select and evaluates rules. */
export const prometheus = component({
  name: "prometheus",
  options,
  ports,
  provides: ({ own }) => [
    provide(metricsStore, own.ports.web, { gives: () => ({ timeInterval: "30s" }) }),
  ],
  reads: { scrapes: monitors, rules: prometheusRules },
  flows: ({ cluster, options, private: isPrivate }) => ({
    alertmanagers: toEach(alertReceiver, "alerts"),
    apiServer: to(apiServer, "discovery"),
    // Which pods and ports teams' monitors and annotations mean is theirs to say, at any time.
    ...((options.annotatedPods || (!isPrivate && cluster.monitoredNamespaces.length > 0)) && {
      teams: to(anyPod, "scrapes what teams' monitors and annotations name"),
    }),
  }),
  scrapes: ({ own }) => [
    scrape(own.ports.web, { exposes: [prometheusMetrics] }),
    scrape(own.ports["reloader-web"], { exposes: [configReloaderMetrics] }),
  ],
  rules: ({ options }) => prometheusAlerts(options),
  ruleTests: prometheusRuleTests,
  dashboards: prometheusDashboards,
  objects: ({ cluster, name, namespace, namespaces, own, options, flows }): Resource[] => {
    const all = namespaces.map((one) => one.name);
    // The Services of kubelets, CoreDNS and the API server live in the last two.
    const scraped = sorted([...all, ...cluster.monitoredNamespaces, "default", "kube-system"]);
    return [
      serviceAccount({ name, namespace }),
      ...access({ name, namespace }, { scraped, everyPod: options.annotatedPods }),
      server(own, options, { cluster, alertmanagers: flows.alertmanagers }),
      {
        apiVersion: "policy/v1",
        kind: "PodDisruptionBudget",
        metadata: { name, namespace },
        spec: { maxUnavailable: 1, selector: { matchLabels: own.labels } },
      },
      // Replicas differ by what they missed; a dashboard must not jump between them.
      service(own, { sessionAffinity: "ClientIP" }),
      ...(options.annotatedPods ? [annotatedPods(namespace)] : []),
    ];
  },
});

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

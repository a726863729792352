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
import { annotatedPods } from "./annotated-pods.ts";
import { prometheusDashboards } from "./dashboards.ts";
import { prometheusEndpoints } from "./endpoints.ts";
import { server } from "./server.ts";

export interface PrometheusOptions {
  /** Copies that scrape the same targets; a second one keeps alerts alive while a node is drained. */
  readonly replicas: number;
  /** How long samples are kept. */
  readonly retention: string;
  /** Beyond this size the oldest samples go, so that the volume never fills: about 85% of `storage`. */
  readonly retentionSize: string;
  /** Size of each replica's volume. */
  readonly storage: string;
  readonly resources: {
    readonly requests: { readonly cpu: string; readonly memory: string };
    readonly limits: { readonly memory: string };
  };
  /** Scrape pods of any namespace that carry `prometheus.io/scrape: "true"`. */
  readonly annotatedPods: boolean;
  /** The share of a job's targets, 0 to 1, that may be down before somebody is told. */
  readonly targetsDown: number;
}

const options: PrometheusOptions = {
  replicas: 2,
  retention: "15d",
  retentionSize: "42GiB",
  storage: "50Gi",
  resources: { requests: { cpu: "500m", memory: "2Gi" }, limits: { memory: "4Gi" } },
  annotatedPods: false,
  targetsDown: 0.1,
};

/** Prometheus, run by the operator: scrapes what monitors select and evaluates rules. */
export const prometheus = component({
  name: "prometheus",
  options,
  endpoints: prometheusEndpoints,
  dashboards: prometheusDashboards,
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
  objects: ({ cluster, namespace, namespaces, options, flows, runbook }): Resource[] => {
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
      prometheusRule(name, namespace, { runbook, groups: prometheusAlerts(options) }),
      ...(options.annotatedPods ? [annotatedPods(namespace)] : []),
    ];
  },
});

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

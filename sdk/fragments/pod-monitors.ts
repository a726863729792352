import type { Scrape } from "../model/facet.ts";
import type { OwnPods } from "../model/pods.ts";
import type { Resource } from "../model/resource.ts";
import { asIs } from "./as-is.ts";
import { byPods, labelStep, paramsOf, sameNames, sampleLimit } from "./monitored.ts";

type PodMonitor = Extract<Resource, { kind: "PodMonitor" }>;
type Endpoint = NonNullable<PodMonitor["spec"]["podMetricsEndpoints"]>[number];

/** A PodMonitor for the ports of each group of pods that is found by its pods, as `serviceMonitors`. */
export function podMonitors(scrapes: readonly Scrape[], namespace: string): PodMonitor[] {
  const found = scrapes.filter(({ by }) => by === "pods");
  return byPods(found).map(([pods, ports]) => podMonitor(pods, ports, namespace));
}

function podMonitor(pods: OwnPods, scrapes: readonly Scrape[], namespace: string): PodMonitor {
  const { name, namespace: where, labels } = pods;
  return {
    apiVersion: "monitoring.coreos.com/v1",
    kind: "PodMonitor",
    metadata: { name, namespace, labels: { "app.kubernetes.io/name": name } },
    spec: {
      selector: { matchLabels: { ...labels } },
      namespaceSelector: { matchNames: [where] },
      ...sampleLimit(pods, scrapes),
      podMetricsEndpoints: scrapes.map(endpoint),
    },
  };
}

function endpoint(scrape: Scrape): Endpoint {
  const { port, exposes: _, by: __, sampleLimit: ___, ...printed } = scrape;
  const { relabelings = [], metricRelabelings, params, ...settings } = printed;
  asIs(settings, sameNames, `the scrape of "${port.of.name}"`);
  const file = settings.bearerTokenFile ?? settings.tlsConfig?.caFile;
  if (file !== undefined) {
    throw new Error(
      `Cannot print the scrape of "${port.of.name}": a PodMonitor takes no file (${file}); scrape it by its Service`,
    );
  }
  // The operator would else call the job after the PodMonitor.
  const job = { action: "replace" as const, targetLabel: "job", replacement: port.of.job };
  return {
    port: port.name,
    ...(port.speaks === "https" && { scheme: "https" }),
    ...settings,
    ...(params && { params: paramsOf(params) }),
    relabelings: [job, ...relabelings].map(labelStep),
    ...(metricRelabelings && { metricRelabelings: metricRelabelings.map(labelStep) }),
  };
}

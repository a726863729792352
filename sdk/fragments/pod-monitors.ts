import type { Scrape } from "../model/facet.ts";
import type { Resource } from "../model/resource.ts";
import { asIs } from "./as-is.ts";
import {
  byMonitor,
  labelStep,
  type Monitored,
  paramsOf,
  sameNames,
  sampleLimit,
} from "./monitored.ts";

type PodMonitor = Extract<Resource, { kind: "PodMonitor" }>;
type Endpoint = NonNullable<PodMonitor["spec"]["podMetricsEndpoints"]>[number];

/** A PodMonitor for the ports of each group of pods that is found by its pods, as `serviceMonitors`. */
export function podMonitors(scrapes: readonly Scrape[], namespace: string): PodMonitor[] {
  const found = scrapes.filter(({ by }) => by === "pods");
  return byMonitor(found).map((one) => podMonitor(one, namespace));
}

function podMonitor({ name, pods, scrapes }: Monitored, namespace: string): PodMonitor {
  const { namespace: where, labels } = pods;
  return {
    apiVersion: "monitoring.coreos.com/v1",
    kind: "PodMonitor",
    metadata: { name, namespace, labels: { "app.kubernetes.io/name": pods.name } },
    spec: {
      selector: { matchLabels: { ...labels } },
      namespaceSelector: { matchNames: [where] },
      ...sampleLimit(pods, scrapes),
      podMetricsEndpoints: scrapes.map(endpoint),
    },
  };
}

function endpoint(scrape: Scrape): Endpoint {
  const { port, exposes: _, by: __, sampleLimit: ___, ifAny: ____, ...printed } = scrape;
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

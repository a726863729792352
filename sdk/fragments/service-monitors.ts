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

type ServiceMonitor = Extract<Resource, { kind: "ServiceMonitor" }>;
type Endpoint = ServiceMonitor["spec"]["endpoints"][number];

/** A ServiceMonitor for the ports of each group of pods, in the namespace of whoever is scraped. */
export function serviceMonitors(scrapes: readonly Scrape[], namespace: string): ServiceMonitor[] {
  const found = scrapes.filter(({ by }) => by === undefined);
  return byMonitor(found).map((one) => serviceMonitor(one, namespace));
}

function serviceMonitor({ name, pods, scrapes }: Monitored, namespace: string): ServiceMonitor {
  const { job, namespace: where, serviceLabels } = pods;
  const [jobLabel = "", jobByLabel] = Object.entries(serviceLabels)[0] ?? [];
  return {
    apiVersion: "monitoring.coreos.com/v1",
    kind: "ServiceMonitor",
    metadata: { name, namespace, labels: { "app.kubernetes.io/name": pods.name } },
    spec: {
      jobLabel,
      selector: { matchLabels: { ...serviceLabels } },
      namespaceSelector: { matchNames: [where] },
      ...sampleLimit(pods, scrapes),
      endpoints: scrapes.map((one) => endpoint(one, job === jobByLabel ? undefined : job)),
    },
  };
}

function endpoint(scrape: Scrape, job: string | undefined): Endpoint {
  const { port, exposes: _, by: __, sampleLimit: ___, ifAny: ____, ...printed } = scrape;
  const { relabelings = [], metricRelabelings, params, ...settings } = printed;
  asIs(settings, sameNames, `the scrape of "${port.of.name}"`);
  const steps = [
    ...(job === undefined
      ? []
      : [{ action: "replace" as const, targetLabel: "job", replacement: job }]),
    ...relabelings,
  ];
  return {
    port: port.name,
    ...(port.speaks === "https" && { scheme: "https" }),
    ...settings,
    ...(params && { params: paramsOf(params) }),
    ...(steps.length > 0 && { relabelings: steps.map(labelStep) }),
    ...(metricRelabelings && { metricRelabelings: metricRelabelings.map(labelStep) }),
  };
}

import type { Relabeling, Scrape } from "../model/facet.ts";
import type { OwnPods } from "../model/pods.ts";
import type { Resource } from "../model/resource.ts";

type ServiceMonitor = Extract<Resource, { kind: "ServiceMonitor" }>;
type Endpoint = ServiceMonitor["spec"]["endpoints"][number];

/** A ServiceMonitor for the ports of each group of pods, in the namespace of whoever is scraped. */
export function serviceMonitors(scrapes: readonly Scrape[], namespace: string): ServiceMonitor[] {
  const groups = new Map<OwnPods, Scrape[]>();
  for (const one of scrapes) {
    const known = groups.get(one.port.of) ?? [];
    groups.set(one.port.of, [...known, one]);
  }
  return [...groups].map(([pods, ports]) => serviceMonitor(pods, ports, namespace));
}

function serviceMonitor(
  { name, job, namespace: where, serviceLabels }: OwnPods,
  scrapes: readonly Scrape[],
  namespace: string,
): ServiceMonitor {
  const [jobLabel = "", jobByLabel] = Object.entries(serviceLabels)[0] ?? [];
  return {
    apiVersion: "monitoring.coreos.com/v1",
    kind: "ServiceMonitor",
    metadata: { name, namespace, labels: { "app.kubernetes.io/name": name } },
    spec: {
      jobLabel,
      selector: { matchLabels: { ...serviceLabels } },
      namespaceSelector: { matchNames: [where] },
      endpoints: scrapes.map((one) => endpoint(one, job === jobByLabel ? undefined : job)),
    },
  };
}

function endpoint(
  { port, exposes: _, relabelings = [], metricRelabelings, ...settings }: Scrape,
  job: string | undefined,
): Endpoint {
  const steps = [
    ...relabelings,
    ...(job === undefined
      ? []
      : [{ action: "replace" as const, targetLabel: "job", replacement: job }]),
  ];
  return {
    port: port.name,
    ...(port.speaks === "https" && { scheme: "https" }),
    ...settings,
    ...(steps.length > 0 && { relabelings: steps.map(mutable) }),
    ...(metricRelabelings && { metricRelabelings: metricRelabelings.map(mutable) }),
  };
}

/** The models' types want lists that can be changed. */
function mutable(step: Relabeling): NonNullable<Endpoint["relabelings"]>[number] {
  const { sourceLabels, ...rest } = step;
  return Object.assign({ ...step }, rest, sourceLabels && { sourceLabels: [...sourceLabels] });
}

import type { Scrape } from "../promql/inventory.ts";
import { allOfKind } from "./all-of-kind.ts";
import type { ResourceOf } from "../model/of-kind.ts";
import { matches } from "../model/matches.ts";
import { ownServices, servicesOf } from "./services.ts";
import type { EvaluatedApplication, EvaluatedCluster } from "../evaluate/evaluated.ts";
import { matchesWhole } from "../promql/pattern.ts";
import { seconds } from "../promql/seconds.ts";

type Monitor = ResourceOf<"PodMonitor" | "ServiceMonitor">;
type Endpoint = NonNullable<ResourceOf<"ServiceMonitor">["spec"]["endpoints"]>[number];
type Relabeling = NonNullable<Endpoint["relabelings"]>[number];

const podLabels = ["container", "endpoint", "instance", "job", "namespace", "pod"];
const serviceLabels = [...podLabels, "service"];

/** What the monitors of an application scrape. */
export function scrapesOf(application: EvaluatedApplication, cluster: EvaluatedCluster): Scrape[] {
  const only = { ...cluster, applications: [application] };
  return allOfKind(only, "PodMonitor", "ServiceMonitor").flatMap(({ resource, namespace }) => {
    const { spec } = resource;
    const endpoints = "endpoints" in spec ? spec.endpoints : (spec.podMetricsEndpoints ?? []);
    const job = jobOf(resource, namespace, cluster);
    return endpoints.map((endpoint) => scrape(endpoint as Endpoint, { resource, job, cluster }));
  });
}

function scrape(
  endpoint: Endpoint,
  around: { resource: Monitor; job: string | undefined; cluster: EvaluatedCluster },
): Scrape {
  const { port, interval, relabelings = [], metricRelabelings = [] } = endpoint;
  const { resource, job, cluster } = around;
  const { kind, metadata, spec } = resource;
  const every = interval ?? scrapeInterval(cluster);
  const base = kind === "PodMonitor" ? podLabels : serviceLabels;
  const renamed = relabelings.findLast(({ targetLabel }) => targetLabel === "job");
  const actual = renamed ? constant(renamed) : job;
  const steps = [...relabelings, ...metricRelabelings];
  return {
    monitor: `${kind}/${metadata?.name}`,
    ...(port !== undefined && { port }),
    ...(actual !== undefined && { job: actual }),
    interval: seconds(every),
    labels: relabelled([...base, ...ofNode(spec, cluster)], steps),
    fixed: fixedBy(steps, endpoint.path ?? "/metrics"),
    without: new Set(dropped(metricRelabelings)),
    drops: metricRelabelings.flatMap(({ action, sourceLabels, regex }) =>
      action?.toLowerCase() === "drop" && sourceLabels?.join() === "__name__" && regex
        ? [regex]
        : [],
    ),
  };
}

/** What may be expected of a monitor that this tree does not hold. */
export function scrapeOutside(cluster: EvaluatedCluster): Scrape {
  return {
    monitor: "a monitor outside",
    interval: seconds(scrapeInterval(cluster)),
    labels: new Set(serviceLabels),
    fixed: new Map(),
    without: new Set(),
    drops: [],
  };
}

/** Targets that are no pods of this tree may be nodes: then the operator's configuration names them. */
function ofNode({ selector }: Monitor["spec"], cluster: EvaluatedCluster): string[] {
  return ownServices(cluster).some(({ labels }) => matches(selector, labels)) ? [] : ["node"];
}

function constant({ sourceLabels, replacement }: Relabeling): string | undefined {
  return sourceLabels === undefined || sourceLabels.length === 0 ? replacement : undefined;
}

/** Labels that steps set to one value: a constant, or the path that is scraped. */
function fixedBy(steps: readonly Relabeling[], path: string): Map<string, string> {
  const fixed = new Map<string, string>();
  for (const step of steps) {
    const { action = "replace", regex, sourceLabels, targetLabel = "" } = step;
    if (action.toLowerCase() !== "replace") continue;
    const ofPath = sourceLabels?.join() === "__metrics_path__" && regex === undefined;
    const value = ofPath ? path : constant(step);
    if (value === undefined) fixed.delete(targetLabel);
    else fixed.set(targetLabel, value);
  }
  return fixed;
}

function relabelled(base: readonly string[], steps: readonly Relabeling[]): Set<string> {
  const labels = new Set(base);
  for (const { action = "replace", regex = "(.*)", targetLabel } of steps) {
    if (targetLabel && !targetLabel.startsWith("__")) labels.add(targetLabel);
    if (action.toLowerCase() !== "labeldrop") continue;
    for (const label of labels) if (matchesWhole(label, regex)) labels.delete(label);
  }
  return labels;
}

/** Labels that are named whole in a labeldrop. */
function dropped(steps: readonly Relabeling[]): string[] {
  return steps.flatMap(({ action, regex = "" }) =>
    action?.toLowerCase() === "labeldrop" ? regex.replaceAll(/[()]/g, "").split("|") : [],
  );
}

/** What the operator calls the series of a monitor; undefined where targets that this tree does not know say it. */
export function jobOf(
  { kind, spec, metadata }: Monitor,
  namespace: string,
  cluster: EvaluatedCluster,
): string | undefined {
  const fromSelector = spec.selector.matchLabels?.[spec.jobLabel ?? ""];
  if (kind === "PodMonitor") {
    return spec.jobLabel ? fromSelector : `${namespace}/${metadata?.name}`;
  }
  const selected = servicesOf(cluster).filter(({ labels }) => matches(spec.selector, labels));
  const [first] = selected;
  return fromSelector ?? first?.labels[spec.jobLabel ?? ""] ?? first?.name;
}

/** What the operator sets for both intervals where a Prometheus object says nothing. */
export const usualInterval = "30s";

/** How often targets are scraped that do not say it themselves. */
export function scrapeInterval(cluster: EvaluatedCluster): string {
  const [prometheus] = allOfKind(cluster, "Prometheus");
  return prometheus?.resource.spec?.scrapeInterval ?? usualInterval;
}

import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { type LabelSelector, matches } from "../model/matches.ts";
import type { ResourceOf } from "../model/of-kind.ts";

/** How the selectors of the operator's Prometheus and Alertmanager begin, by what they select. */
const prefixes = {
  AlertmanagerConfig: "alertmanagerConfig",
  PodMonitor: "podMonitor",
  Probe: "probe",
  PrometheusRule: "rule",
  ScrapeConfig: "scrapeConfig",
  ServiceMonitor: "serviceMonitor",
} as const;

export type Selected = keyof typeof prefixes;

/** The kinds that a Prometheus or an Alertmanager of the operator reads, those of the latter first. */
export const selectedKinds = Object.keys(prefixes) as Selected[];

/** Whether a Prometheus or an Alertmanager reads an object: by its labels, and by the name of its namespace. */
export function selects(
  reader: {
    readonly spec: ResourceOf<"Alertmanager" | "Prometheus">["spec"];
    readonly namespace: string;
  },
  { kind, metadata }: KubernetesObject,
  namespace: string,
): boolean {
  const spec = reader.spec as Readonly<Record<string, LabelSelector | undefined>>;
  const prefix = prefixes[kind as Selected];
  const selector = spec[`${prefix}Selector`];
  const namespaces = spec[`${prefix}NamespaceSelector`];
  if (selector === undefined || !matches(selector, metadata.labels ?? {})) return false;
  if (namespaces === undefined) return namespace === reader.namespace;
  return matches(namespaces, { "kubernetes.io/metadata.name": namespace });
}

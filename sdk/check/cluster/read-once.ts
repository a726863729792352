import type { EvaluatedApplication } from "../../evaluate/evaluated.ts";
import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import { type LabelSelector, matches } from "../../model/matches.ts";
import { allOfKind, type Placed } from "../../read/all-of-kind.ts";
import type { ClusterCheck } from "../check.ts";

/** How the selectors of a Prometheus object begin, by what they select. */
const selectors = {
  PodMonitor: "podMonitor",
  Probe: "probe",
  PrometheusRule: "rule",
  ScrapeConfig: "scrapeConfig",
  ServiceMonitor: "serviceMonitor",
} as const;

type Selected = keyof typeof selectors;

export const readOnce: ClusterCheck = {
  name: "read-once",
  law: "Of the operator's Prometheus exactly one selects a monitor or a rule: the one that it is handed to.",
  run(cluster) {
    const readers = allOfKind(cluster, "Prometheus");
    if (readers.length === 0) return [];
    const applications = new Map(cluster.applications.map((one) => [one.name, one]));
    return allOfKind(cluster, ...(Object.keys(selectors) as Selected[])).flatMap((placed) => {
      const { application, object, resource } = placed;
      const author = applications.get(application);
      // What a reader prints inside itself no other one can select.
      if (author?.within.includes(object)) return [];
      const found = readers.filter((reader) => selects(reader, placed));
      const message = fault(
        found.map((reader) => reader.application),
        author && handedTo(resource.kind, object, author),
      );
      return message === undefined
        ? []
        : [{ application, object, field: "metadata.labels", message }];
    });
  },
};

/** Whom an author handed what was printed as this object; what is written by hand is nobody's in particular. */
function handedTo(
  kind: Selected,
  { metadata: { name } }: KubernetesObject,
  { name: author, facets, readers }: EvaluatedApplication,
): string | undefined {
  if (kind === "PrometheusRule") return facets.rules && name === author ? readers.rules : undefined;
  const wayOf = { PodMonitor: "pods", ServiceMonitor: undefined };
  const isPrinted = (facets.scrapes ?? []).some(
    ({ by, port }) =>
      kind in wayOf && by === wayOf[kind as keyof typeof wayOf] && port.of.name === name,
  );
  return isPrinted ? readers.scrapes : undefined;
}

function selects(
  { resource: { spec }, namespace: own }: Placed<"Prometheus">,
  { object, namespace, resource: { kind } }: Placed<Selected>,
): boolean {
  const selector = spec[`${selectors[kind]}Selector`] as LabelSelector | undefined;
  const namespaces = spec[`${selectors[kind]}NamespaceSelector`] as LabelSelector | undefined;
  if (selector === undefined || !matches(selector, object.metadata.labels ?? {})) return false;
  if (namespaces === undefined) return namespace === own;
  return matches(namespaces, { "kubernetes.io/metadata.name": namespace });
}

function fault(found: readonly string[], bound: string | undefined): string | undefined {
  const [first] = found;
  if (first === undefined) return "is selected by no Prometheus: nobody reads it";
  if (found.length > 1) {
    return `is selected by ${found.map((name) => `"${name}"`).join(" and ")}: everything in it counts twice`;
  }
  if (bound === undefined || bound === first) return undefined;
  return `is selected by "${first}", and was handed to "${bound}"`;
}

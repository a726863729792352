import type { EvaluatedApplication } from "../../evaluate/evaluated.ts";
import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import { allOfKind } from "../../read/all-of-kind.ts";
import { selects } from "../../read/selects.ts";
import type { ClusterCheck } from "../check.ts";

type Selected = "PodMonitor" | "Probe" | "PrometheusRule" | "ScrapeConfig" | "ServiceMonitor";

const kinds: readonly Selected[] = [
  "PodMonitor",
  "Probe",
  "PrometheusRule",
  "ScrapeConfig",
  "ServiceMonitor",
];

export const readOnce: ClusterCheck = {
  name: "read-once",
  law: "Of the operator's Prometheus exactly one selects a monitor or a rule: the one that it is handed to.",
  run(cluster) {
    const readers = allOfKind(cluster, "Prometheus");
    if (readers.length === 0) return [];
    const applications = new Map(cluster.applications.map((one) => [one.name, one]));
    const incomplete = cluster.applications.filter((one) => one.incomplete);
    const lost = new Set(incomplete.map(({ name }) => name));
    return allOfKind(cluster, ...kinds).flatMap((placed) => {
      const { application, object, resource } = placed;
      const author = applications.get(application);
      // What a reader prints inside itself no other one can select.
      if (author?.within.includes(object)) return [];
      const found = readers.filter(({ resource: { spec }, namespace }) =>
        selects({ spec, namespace }, object, placed.namespace),
      );
      const bound = author && handedTo(resource.kind, object, author);
      // What a Prometheus selects whose object is refused, nobody knows.
      const isUnknown =
        found.length === 0 && (bound === undefined ? lost.size > 0 : lost.has(bound));
      if (isUnknown) return [];
      const selecting = found.map((reader) => reader.application);
      const message = fault(selecting, bound);
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

function fault(found: readonly string[], bound: string | undefined): string | undefined {
  const [first] = found;
  if (first === undefined) return "is selected by no Prometheus: nobody reads it";
  if (found.length > 1) {
    return `is selected by ${found.map((name) => `"${name}"`).join(" and ")}: everything in it counts twice`;
  }
  if (bound === undefined || bound === first) return undefined;
  return `is selected by "${first}", and was handed to "${bound}"`;
}

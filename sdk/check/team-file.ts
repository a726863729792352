import type { EvaluatedCluster } from "../evaluate/evaluated.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { ObjectFinding } from "../model/finding.ts";
import { allOfKind, type Placed } from "../read/all-of-kind.ts";
import { rulesInText } from "../read/rule-files.ts";
import { selects } from "../read/selects.ts";
import { type TeamObject, teamObjectsIn } from "../read/team-objects.ts";
import { type ForeignFinding, judgeForeignRules } from "./foreign-rules.ts";
import { durations } from "./object/durations.ts";
import { schema } from "./object/schema.ts";
import { beyondLimits, notPermitted } from "./team-laws.ts";

/** What is wrong with a file of a team, and how many of its objects were judged. */
export interface TeamVerdict {
  readonly findings: readonly ForeignFinding[];
  /** Monitors, rules and routes. */
  readonly objects: number;
  /** Of other kinds, which are nobody's concern here. */
  readonly others: number;
}

type Reader = Placed<"Alertmanager" | "Prometheus">;

/**
 * Judges what a team would bring to a cluster: whether it is selected there, permitted and within limits; its shape
 * by the laws that hold for ours, and its rules as those of any other house.
 */
export async function judgeTeamFile(
  { path, text }: { path: string; text: string },
  cluster: EvaluatedCluster,
  catalogues: readonly Catalogue[],
): Promise<TeamVerdict> {
  const { objects, others, faults } = teamObjectsIn(text);
  if (faults.length > 0) {
    const findings = faults.map((fault) => ({ check: "yaml", path, ...fault }));
    return { findings, objects: objects.length, others };
  }
  const rules = await judgeForeignRules(rulesInText(path, text), catalogues);
  const findings: ForeignFinding[] = [];
  for (const one of objects) {
    const { kind, metadata } = one.object;
    for (const { check, field = "", message, hint } of await judged(one, cluster)) {
      findings.push({
        ...{ check, path, line: one.lineOf(field) },
        message: `${kind} ${metadata.name}: ${field ? `${field} ` : ""}${message}`,
        ...(hint && { hint }),
      });
    }
  }
  // The shape of a rule is judged with that of its object.
  const ofRules = rules.findings.filter(({ check }) => check !== schema.name);
  return { findings: [...findings, ...ofRules], objects: objects.length, others };
}

type Named = ObjectFinding & { readonly check: string };

async function judged({ object }: TeamObject, cluster: EvaluatedCluster): Promise<Named[]> {
  const named = (check: string, found: readonly ObjectFinding[]) =>
    found.map((one) => ({ check, ...one }));
  const shape = await schema.run(object);
  if (shape.length > 0) return named(schema.name, shape);
  const { namespace } = object.metadata;
  const reader = readerOf(object, namespace, cluster);
  if (namespace === undefined || reader === undefined) {
    return named("selected", [notSelected(object, cluster)]);
  }
  const found = named(durations.name, await durations.run(object));
  if (reader.resource.kind !== "Prometheus") return found;
  const about = { object, namespace, reader: reader.resource.spec };
  return [
    ...found,
    ...named("permitted", notPermitted(about)),
    ...named("limits", beyondLimits(about)),
  ];
}

function readerOf(
  object: TeamObject["object"],
  namespace: string | undefined,
  cluster: EvaluatedCluster,
): Reader | undefined {
  const { monitoredNamespaces } = cluster.facts;
  if (namespace === undefined || !monitoredNamespaces.includes(namespace)) return undefined;
  return allOfKind(cluster, "Alertmanager", "Prometheus").find(({ resource, namespace: home }) =>
    selects({ spec: resource.spec, namespace: home }, object, namespace),
  );
}

function notSelected(
  { kind, metadata: { namespace } }: TeamObject["object"],
  { facts: { name, monitoredNamespaces } }: EvaluatedCluster,
): ObjectFinding {
  const known = monitoredNamespaces.join(", ");
  if (namespace === undefined) {
    const hint = known === "" ? "" : `one of ${known}`;
    return { field: "metadata.namespace", message: "is missing, and decides who reads it", hint };
  }
  if (!monitoredNamespaces.includes(namespace)) {
    const message = `"${namespace}" is none that ${name} reads`;
    const hint = `${known === "" ? "it reads no team's" : `it reads ${known}`}: ask the platform to add it to monitoredNamespaces`;
    return { field: "metadata.namespace", message, hint };
  }
  const message = `is read by nobody on ${name}`;
  const hint =
    kind === "AlertmanagerConfig"
      ? "ask the platform to run alertmanager-teams there"
      : "a ServiceMonitor, PodMonitor or PrometheusRule is read where the cluster runs prometheus-teams";
  return { field: "kind", message, hint };
}

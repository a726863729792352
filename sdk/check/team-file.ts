import type { EvaluatedCluster } from "../evaluate/evaluated.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { ObjectFinding } from "../model/finding.ts";
import { identityOf } from "../model/kubernetes-object.ts";
import { ofKind } from "../model/of-kind.ts";
import { allOfKind, type Placed } from "../read/all-of-kind.ts";
import { rulesInText } from "../read/rule-files.ts";
import { selects } from "../read/selects.ts";
import { type TeamObject, teamObjectsIn } from "../read/team-objects.ts";
import type { ObjectCheck } from "./check.ts";
import { messageFaults, messageTemplates } from "./cluster/message-templates.ts";
import { uniqueObjects } from "./cluster/unique-objects.ts";
import { type ForeignFinding, judgeForeignRules } from "./foreign-rules.ts";
import { alertmanagerConfigs } from "./object/alertmanager-configs.ts";
import { authentications } from "./object/authentications.ts";
import { durations } from "./object/durations.ts";
import { labels } from "./object/labels.ts";
import { names } from "./object/names.ts";
import { relabelings } from "./object/relabelings.ts";
import { schema } from "./object/schema.ts";
import { lateScrapes, scrapeTimeouts } from "./object/scrape-timeouts.ts";
import { sizes } from "./object/sizes.ts";
import { beyondLimits, notPermitted } from "./team-laws.ts";
import { closedWays, deafRoutes } from "./team-routes.ts";
import { tooOften } from "./team-intervals.ts";
import { foreignNamespaces } from "./team-rules.ts";

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
  const { objects, others, faults, misspelt } = teamObjectsIn(text);
  if (faults.length > 0) {
    const findings = faults.map((fault) => ({ check: "yaml", path, ...fault }));
    return { findings, objects: objects.length, others };
  }
  const rules = await judgeForeignRules(rulesInText(path, text), catalogues);
  const findings: ForeignFinding[] = misspelt.map((fault) => ({ check: "kinds", path, ...fault }));
  const seen = new Set<string>();
  for (const one of objects) {
    const { kind, metadata } = one.object;
    for (const { check, field = "", message, hint } of await judged(one, { cluster, seen })) {
      const name = typeof metadata.name === "string" ? ` ${metadata.name}` : "";
      findings.push({
        ...{ check, path, line: one.lineOf(field) },
        message: `${kind}${name}: ${field ? `${field} ` : ""}${message}`,
        ...(hint && { hint }),
      });
    }
  }
  // The shape of a rule is judged with that of its object.
  const ofRules = rules.findings.filter(({ check }) => check !== schema.name);
  return { findings: [...findings, ...ofRules], objects: objects.length, others };
}

type Named = ObjectFinding & { readonly check: string };

/** The laws about one object that hold for what teams bring, too. */
const ofObjects: readonly ObjectCheck[] = [
  names,
  labels,
  durations,
  relabelings,
  sizes,
  authentications,
  alertmanagerConfigs,
];

async function judged(
  { object }: TeamObject,
  { cluster, seen }: { readonly cluster: EvaluatedCluster; readonly seen: Set<string> },
): Promise<Named[]> {
  const shape = [...nameless(object), ...(await schema.run(object))];
  if (shape.length > 0) return named(schema.name, shape);
  const { namespace } = object.metadata;
  const reader = readerOf(object, namespace, cluster);
  if (namespace === undefined || reader === undefined) {
    return named("selected", [notSelected(object, cluster)]);
  }
  const identity = identityOf(object);
  const twice = seen.has(identity) ? [{ message: "stands twice in this file" }] : [];
  seen.add(identity);
  const found = [...named(uniqueObjects.name, twice)];
  for (const { name, run } of ofObjects) found.push(...named(name, await run(object)));
  const sound = found.length === 0;
  return [...found, ...(await readBy(reader, { object, namespace, cluster, sound }))];
}

function named(check: string, found: readonly ObjectFinding[]): Named[] {
  return found.map((one) => ({ check, ...one }));
}

/** The schema takes an object without a name. */
function nameless({ metadata }: TeamObject["object"]): ObjectFinding[] {
  if (typeof metadata.name === "string") return [];
  return [{ field: "metadata.name", message: "is missing" }];
}

interface Selected {
  readonly object: TeamObject["object"];
  readonly namespace: string;
  readonly cluster: EvaluatedCluster;
  /** Whether all is well with it wherever it is read. */
  readonly sound: boolean;
}

/** What its reader makes of an object that it selects. */
async function readBy(
  { application, object: reader }: Reader,
  { object, namespace, cluster, sound }: Selected,
): Promise<Named[]> {
  const prometheus = ofKind(reader, "Prometheus")?.spec;
  if (prometheus) {
    const about = { object, namespace, reader: prometheus };
    const label = prometheus.enforcedNamespaceLabel;
    return [
      ...named("permitted", notPermitted(about)),
      ...named("permitted", await foreignNamespaces({ object, namespace, label })),
      ...named("limits", beyondLimits(about)),
      ...named("limits", tooOften(object)),
      ...named(scrapeTimeouts.name, lateScrapes(object, prometheus.scrapeInterval)),
    ];
  }
  const alertmanager = ofKind(reader, "Alertmanager")?.spec;
  const config = ofKind(object, "AlertmanagerConfig");
  if (!alertmanager || !config) return [];
  const about = { spec: config.spec, namespace, reader: alertmanager, application, cluster };
  return [
    ...(sound ? named("routes", deafRoutes(about)) : []),
    ...named("permitted", closedWays(about)),
    ...named(messageTemplates.name, messageFaults(config, new Set())),
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

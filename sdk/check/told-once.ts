import { few } from "../basics/few.ts";
import { formatFinding, type Finding } from "../model/finding.ts";

/** A finding with the clusters that it is about, where these are several. */
export interface Told {
  readonly finding: Finding;
  readonly clusters: readonly string[];
  /** Further instances of the component that have it from the same cause: `us-prod/prometheus-mesh`. */
  readonly instances: readonly string[];
}

/**
 * Each finding once, however many clusters and instances of a component it is about: what is the same but for the
 * cluster, or for how an instance is called, has one cause, and so has what several applications need of a cluster.
 *
 * @param clusters the names of all clusters, which objects begin with
 */
export function toldOnce(findings: readonly Finding[], clusters: readonly string[]): Told[] {
  return onceOfInstances(onceOfClusters(onceOfLacks(findings), clusters));
}

/** What several components miss, or one application more than once, is told at the file of the cluster that lacks it. */
function onceOfLacks(findings: readonly Finding[]): Finding[] {
  const lacking = new Map<string, Finding[]>();
  for (const finding of findings) {
    const [cluster] = finding.object.split("/");
    const cause = JSON.stringify([finding.check, cluster, finding.lacks ?? finding]);
    lacking.set(cause, [...(lacking.get(cause) ?? []), finding]);
  }
  return [...lacking.values()].flatMap((alike) => {
    if (alike.every(({ lacks }) => lacks === undefined)) return alike;
    const sources = new Set(alike.map(({ source }) => source));
    const applications = new Set(alike.map(({ object }) => object.split("/")[1]));
    const places = new Set(alike.map(({ object, field }) => `${object} ${field}`));
    const isOnce = sources.size === 1 && applications.size === places.size;
    return isOnce ? alike : [toldOfCluster(alike)];
  });
}

function toldOfCluster(alike: readonly Finding[]): Finding {
  const [{ field: _, object, message, ...first }] = alike as readonly [Finding, ...Finding[]];
  const [cluster = ""] = object.split("/");
  const names = [...new Set(alike.map((finding) => finding.object.split("/")[1] ?? ""))];
  const needed = `${message}; needed by ${few(names)}`;
  return { ...first, source: `clusters/${cluster}.ts`, object: cluster, message: needed };
}

type OfClusters = Omit<Told, "instances">;

function onceOfClusters(findings: readonly Finding[], clusters: readonly string[]): OfClusters[] {
  const told = new Map<string, { finding: Finding; clusters: string[] }>();
  for (const finding of findings) {
    const [cluster = "", ...rest] = finding.object.split("/");
    const anywhere = clusters.includes(cluster) ? ["*", ...rest].join("/") : finding.object;
    const key = `${finding.source} ${formatFinding({ ...finding, object: anywhere })}`;
    const known = told.get(key);
    if (!known) told.set(key, { finding, clusters: [cluster] });
    else if (!known.clusters.includes(cluster)) {
      known.clusters.push(cluster);
      known.finding = { ...finding, object: anywhere };
    }
  }
  return [...told.values()];
}

function onceOfInstances(all: readonly OfClusters[]): Told[] {
  const byCause = new Map<string, { instances: string[]; names: Set<string> }[]>();
  return all.flatMap((one) => {
    const [cluster, name = ""] = one.finding.object.split("/");
    const cause = withoutInstance(one.finding);
    const alike = byCause.get(cause) ?? [];
    // Of one instance the same may be true twice, of two objects.
    const known = alike.find(({ names }) => !names.has(name));
    if (known) {
      known.instances.push(`${cluster}/${name}`);
      known.names.add(name);
      return [];
    }
    const instances: string[] = [];
    byCause.set(cause, [...alike, { instances, names: new Set([name]) }]);
    return [{ ...one, instances }];
  });
}

/** What is said of a component's own file, without the names and the namespace of who runs it. */
function withoutInstance(finding: Finding): string {
  const [, application, kind = "", , name = ""] = finding.object.split("/");
  const text = formatFinding({ ...finding, object: `${kind}/${name}` });
  const isOfComponent = finding.source.startsWith("base/") && application;
  return isOfComponent
    ? `${finding.source} ${text.replaceAll(application, "*")}`
    : finding.object + text;
}

import type { EvaluatedApplication, EvaluatedCluster } from "../evaluate/evaluated.ts";
import type { End } from "../evaluate/network-peers.ts";
import type { OwnPods } from "../model/pods.ts";
import { publicHosts } from "../model/public-hosts.ts";

/** A program of ours, or who stands around them. */
export interface Box {
  /** Unique in its cluster. */
  readonly id: string;
  readonly title: string;
  /** What else is said of it: its programs where they are several, or hosts. */
  readonly lines: readonly string[];
}

/** The programs of a stack. */
export interface Group {
  readonly id: string;
  readonly title: string;
  readonly namespaces: readonly string[];
  readonly boxes: readonly Box[];
}

/** Who connects to whom, and what goes that way: `logs`. */
export interface Arrow {
  /** A box; of what is drawn as one, its group. */
  readonly from: string;
  readonly to: string;
  readonly what: string;
}

/** What runs on a cluster, and who talks to whom. */
export interface Architecture {
  readonly cluster: string;
  readonly groups: readonly Group[];
  /** Who is on the cluster, and not of this tree. */
  readonly around: readonly Box[];
  /** Who is not on the cluster. */
  readonly outside: readonly Box[];
  readonly arrows: readonly Arrow[];
}

/** Those of some namespaces, whoever they are. */
export function podsIn(namespaces: readonly string[]): string {
  return `pods in ${[...namespaces].sort().join()}`;
}

/** Who serves the public hosts of a cluster. */
export const wayIn = "way in";

/**
 * What the policies of a cluster open. Left out is what an application says to itself, and the API server, which nearly
 * all of them ask.
 */
export function architectureOf(cluster: EvaluatedCluster): Architecture {
  const { facts, applications, connections } = cluster;
  const owners = new Map(
    applications.flatMap((one) => podsOf(one).map((pods) => [pods, one.name])),
  );
  const around = new Map<string, Box>();
  const outside = new Map<string, Box>();
  const idOf = (end: End): string | undefined => {
    if (!("kind" in end)) return owners.get(end);
    const box = strangerAt(end, applications);
    if (box) (isOutside(end) ? outside : around).set(box.id, box);
    return box?.id;
  };
  const arrows = connections.flatMap(({ source, target, what }) => {
    const from = idOf(source);
    const to = idOf("of" in target ? target.of : target);
    return from === undefined || to === undefined || from === to ? [] : [{ from, to, what }];
  });
  const known = new Set(connections.flatMap(({ target }) => ("of" in target ? [target.of] : [])));
  return {
    cluster: facts.name,
    groups: groupsOf(applications, known),
    around: [...around.values()],
    outside: [...outside.values()],
    arrows: distinct(arrows),
  };
}

/** What an application declares, and what it has scraped elsewhere, such as each team's proxies. */
function podsOf({ pods, facets }: EvaluatedApplication): readonly OwnPods[] {
  return [...new Set([...pods, ...(facets.scrapes ?? []).map(({ port }) => port.of)])];
}

function isOutside(end: Exclude<End, OwnPods>): boolean {
  return end.kind === "external" || end.kind === "addresses";
}

/** Who is no application of the cluster; undefined for whom the drawing leaves out. */
function strangerAt(
  end: Exclude<End, OwnPods>,
  applications: readonly EvaluatedApplication[],
): Box | undefined {
  switch (end.kind) {
    case "apiServer":
      return undefined;
    case "anyPod":
      return end.namespaces
        ? { id: podsIn(end.namespaces), title: "pods", lines: end.namespaces }
        : { id: "any pod", title: "pods", lines: ["of applications"] };
    case "ingressController":
      return { id: wayIn, title: "ingress", lines: applications.flatMap(publicHosts) };
    case "addresses":
      return { id: end.ranges.join(), title: "machines", lines: end.ranges };
    case "external":
      return { id: end.host, title: end.host, lines: [] };
  }
}

/** By stack; without applications that run no program, or none that anybody here knows of. */
function groupsOf(
  applications: readonly EvaluatedApplication[],
  known: ReadonlySet<OwnPods>,
): Group[] {
  const groups = new Map<string, { namespaces: Set<string>; boxes: Box[] }>();
  for (const application of applications) {
    const { name, stack } = application;
    const drawn = podsOf(application).filter((one) => !one.outside || known.has(one));
    if (drawn.length === 0) continue;
    const group = groups.get(stack.name) ?? { namespaces: new Set(), boxes: [] };
    for (const one of drawn) group.namespaces.add(one.namespace);
    const names = drawn.map((one) => one.name).filter((one) => one !== name);
    group.boxes.push({ id: name, title: name, lines: names.map((one) => shortOf(one, name)) });
    groups.set(stack.name, group);
  }
  return [...groups].sort(byName).map(([title, { namespaces, boxes }]) => ({
    ...{ id: `stack ${title}`, title, boxes },
    namespaces: [...namespaces].sort(),
  }));
}

function byName([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : 1;
}

/** Of a program of several, the part of its name that tells it from the others. */
function shortOf(pods: string, application: string): string {
  return pods.startsWith(`${application}-`) ? pods.slice(application.length + 1) : pods;
}

function distinct(arrows: readonly Arrow[]): Arrow[] {
  return [...new Map(arrows.map((arrow) => [Object.values(arrow).join("\n"), arrow])).values()];
}

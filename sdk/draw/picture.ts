import type { Architecture, Arrow, Box, Group } from "./architecture.ts";

/** A box of a picture, or a box of boxes. */
export interface Frame extends Box {
  readonly kind: "cluster" | "stack" | "around" | "outside";
  readonly frames: readonly Frame[];
}

/** What is drawn: frames, and arrows between them by their ids. */
export interface Picture {
  readonly title: string;
  readonly frames: readonly Frame[];
  readonly arrows: readonly Arrow[];
}

/** All clusters, stack by stack: flows of one kind between two stacks are one arrow. */
export function fleetPicture(clusters: readonly Architecture[]): Picture {
  const outside = new Map(clusters.flatMap((one) => one.outside.map((box) => [box.id, box])));
  return {
    title: `Who talks to whom on ${clusters.map(({ cluster }) => cluster).join(" and ")}`,
    frames: [
      ...clusters.map((cluster) => frameOf(cluster, () => [])),
      ...[...outside.values()].map((box) => leaf(box, "outside")),
    ],
    arrows: clusters.flatMap(between),
  };
}

/** One cluster; what goes on inside of a stack stands in it. */
export function clusterPicture(cluster: Architecture): Picture {
  return {
    title: `Who talks to whom on ${cluster.cluster}`,
    frames: [
      frameOf(cluster, (group) => within(group, cluster)),
      ...cluster.outside.map((box) => leaf(box, "outside")),
    ],
    arrows: between(cluster),
  };
}

function frameOf(
  { cluster, groups, around }: Architecture,
  more: (group: Group) => readonly string[],
): Frame {
  const stacks = groups.map((group) => ({
    ...({ id: placeIn(cluster, group.id), title: group.title, kind: "stack", frames: [] } as const),
    lines: [...group.boxes.map(({ title }) => title), ...more(group)],
  }));
  const others = around.map((box) => leaf({ ...box, id: placeIn(cluster, box.id) }, "around"));
  return {
    ...{ id: placeIn(cluster, ""), title: cluster, kind: "cluster", lines: [] },
    frames: [...stacks, ...others],
  };
}

function leaf(box: Box, kind: Frame["kind"]): Frame {
  return { ...box, kind, frames: [] };
}

function placeIn(cluster: string, id: string): string {
  return `${cluster}/${id}`;
}

/** The arrows between stacks, each once. */
function between({ cluster, groups, outside, arrows }: Architecture): Arrow[] {
  const groupOf = new Map(groups.flatMap(({ id, boxes }) => boxes.map((box) => [box.id, id])));
  const isOutside = new Set(outside.map(({ id }) => id));
  const end = (id: string) => (isOutside.has(id) ? id : placeIn(cluster, groupOf.get(id) ?? id));
  const found = arrows.flatMap((arrow) => {
    const [from, to] = [end(arrow.from), end(arrow.to)];
    return from === to ? [] : [{ from, to, what: arrow.what }];
  });
  return [...new Map(found.map((arrow) => [JSON.stringify(arrow), arrow])).values()];
}

/** `grafana → alertmanager: alerts`; whom a program scrapes of its own stack goes without names. */
function within({ boxes }: Group, { arrows }: Architecture): string[] {
  const ids = new Set(boxes.map(({ id }) => id));
  const inside = arrows.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const targets = new Map<string, string[]>();
  for (const { from, to, what } of inside) {
    const key = `${from} ${what}`;
    targets.set(key, [...(targets.get(key) ?? []), to]);
  }
  return [...targets].map(([key, to]) =>
    to.length > 2 && to.length === ids.size - 1 ? `${key} all others` : `${key} → ${to.join(", ")}`,
  );
}

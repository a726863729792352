import { type Architecture, type Box, wayIn } from "./architecture.ts";

/** A program in a cell; the first part of a cell is its heading, which stands for all of them. */
export interface Part {
  /** Unique in the picture. */
  readonly id: string;
  readonly lines: readonly string[];
}

/** A rectangle of text: a stack, or who stands around them. */
export interface Cell {
  readonly kind: "stack" | "around" | "outside";
  readonly parts: readonly Part[];
}

/** Cells that stand together: a cluster, or with no name what is outside of it. */
export interface Band {
  readonly cluster?: string;
  readonly cells: readonly Cell[];
}

/** A flow from one part to others, drawn as one line that parts on the way. */
export interface Bundle {
  readonly from: string;
  readonly what: string;
  readonly to: readonly string[];
}

/** What is drawn. */
export interface Picture {
  readonly title: string;
  readonly bands: readonly Band[];
  readonly bundles: readonly Bundle[];
}

/** Clusters one below the other, each above those outside whom it is the first to know. */
export function pictureOf(clusters: readonly Architecture[]): Picture {
  const served = servedBy(clusters);
  const known = new Set(served.keys());
  const bands = clusters.flatMap((one): Band[] => {
    const outside = one.outside.filter(({ id }) => !known.has(id));
    for (const { id } of outside) known.add(id);
    const cells = outside.map((box) => stranger(box, { kind: "outside", id: box.id }));
    return [bandOf(one), ...(cells.length > 0 ? [{ cells }] : [])];
  });
  const names = clusters.map(({ cluster }) => cluster).join(" and ");
  return {
    title: `Who talks to whom on ${names}`,
    bands,
    bundles: clusters.flatMap((one) => bundlesOf(one, { bands, served })),
  };
}

/** The public hosts of what is drawn: whoever asks for one from another cluster comes to its line. */
function servedBy(clusters: readonly Architecture[]): ReadonlyMap<string, string> {
  return new Map(
    clusters.flatMap(({ cluster, around }) =>
      around
        .filter(({ id }) => id === wayIn)
        .flatMap(({ id, lines }) =>
          lines.map((host) => [host, lineOf(idIn(cluster, id), host)] as const),
        ),
    ),
  );
}

function bandOf({ cluster, groups, around }: Architecture): Band {
  const stacks = groups.map(({ id, title, boxes }): Cell => {
    const parts = boxes.map((box) => ({
      id: idIn(cluster, box.id),
      lines: [box.title, ...box.lines],
    }));
    return { kind: "stack", parts: [{ id: idIn(cluster, id), lines: [title] }, ...parts] };
  });
  const others = around.map((box) => stranger(box, { kind: "around", id: idIn(cluster, box.id) }));
  return { cluster, cells: [...stacks, ...others] };
}

function stranger({ title, lines }: Box, { kind, id }: { kind: Cell["kind"]; id: string }): Cell {
  return {
    kind,
    parts: [
      { id, lines: [title] },
      ...lines.map((line) => ({ id: lineOf(id, line), lines: [line] })),
    ],
  };
}

/** An id of one cluster among those of all. */
function idIn(cluster: string, id: string): string {
  return `${cluster}/${id}`;
}

function lineOf(id: string, line: string): string {
  return `${id} ${line}`;
}

interface Drawn {
  readonly bands: readonly Band[];
  readonly served: ReadonlyMap<string, string>;
}

/** The arrows of a cluster that begin at one program and are of one kind, together. */
function bundlesOf(
  { cluster, outside, arrows }: Architecture,
  { bands, served }: Drawn,
): readonly Bundle[] {
  const isOutside = new Set(outside.map(({ id }) => id));
  const end = (id: string) => (isOutside.has(id) ? (served.get(id) ?? id) : idIn(cluster, id));
  const bundles = new Map<string, { from: string; what: string; to: string[] }>();
  for (const { from, to, what } of arrows) {
    const key = JSON.stringify([from, what]);
    const bundle = bundles.get(key) ?? { from: end(from), what, to: [] };
    bundle.to.push(end(to));
    bundles.set(key, bundle);
  }
  const cells = bands.flatMap((band) => band.cells);
  return [...bundles.values()].map((bundle) => ({
    ...bundle,
    to: cells.flatMap((cell) => meantIn(cell, bundle)),
  }));
}

/** Whom a bundle reaches in a cell: its heading in place of all that stands in it, but for the program itself. */
function meantIn({ parts }: Cell, { from, to }: Bundle): string[] {
  const [heading, ...programs] = parts.map(({ id }) => id);
  const meant = programs.filter((id) => to.includes(id));
  const isAll = meant.length > 1 && meant.length === programs.filter((id) => id !== from).length;
  return isAll || to.includes(heading!) ? [heading!] : meant;
}

import { columns, type Grid, gridOf } from "./grid.ts";
import { type Hop, hopsOf } from "./hops.ts";
import { channelsOf, guttersOf, widthOfLane } from "./lanes.ts";
import {
  heightOf,
  heightOfPart,
  lineHeight,
  type PinsOf,
  pinsOf,
  step,
  widthOf,
} from "./measure.ts";
import type { Bundle, Cell, Part, Picture } from "./picture.ts";

/** A rectangle, from the top left corner of the picture, in pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Point = Pick<Area, "x" | "y">;

export interface PlacedPart {
  readonly part: Part;
  /** Whether it stands for its whole cell. */
  readonly isHeading: boolean;
  /** The flows that begin there, a line each. */
  readonly out: readonly Bundle[];
  readonly area: Area;
}

/** A picture with a place for everything. */
export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly clusters: readonly { readonly name: string; readonly area: Area }[];
  readonly cells: readonly { readonly cell: Cell; readonly area: Area }[];
  readonly parts: readonly PlacedPart[];
  /** A path for each end of a bundle. */
  readonly ways: readonly { readonly hop: Hop; readonly path: readonly Point[] }[];
}

/** Around a cluster, and between its frame and its cells. */
const margin = 2 * step;
const clusterHeading = 2 * lineHeight;

/** Gives everything a place: cells in a grid, and flows in the lanes between them, each on a track of its own. */
export function place(picture: Picture): Placed {
  const pins = pinsOf(picture);
  const grid = gridOf(picture, pins);
  const hops = hopsOf(picture, grid);
  const channels = channelsOf(hops);
  const { tops, channelTops, frames, height } = rowsOf(grid, { pins, channels });
  const partTops = new Map(
    [...grid.slots].flatMap(([cell, { row }]) => topsIn(cell, tops[row]!, pins)),
  );
  const channelY = ({ bundle, channel }: Hop) =>
    channelTops[channel!]! + (channels[channel!]!.get(bundle)! + 1) * step;
  const leavesAt = ({ bundle, from }: Hop) =>
    partTops.get(from)! + pins(from).out.indexOf(bundle) * lineHeight + step;
  const comesAt = ({ bundle, to }: Hop) =>
    partTops.get(to)! + pins(to).in.indexOf(bundle) * step + step / 2;
  const gutters = guttersOf(hops, { channelY, leavesAt, comesAt });
  const { lefts, widths, gutterLefts, width } = columnsOf(grid, { pins, gutters });
  const gutterX = (gutter: number, { bundle }: Hop) =>
    gutterLefts[gutter]! + (gutters[gutter]!.get(bundle)! + 1.5) * step;
  const slotOf = new Map(
    [...grid.slots].flatMap(([cell, slot]) => cell.parts.map((part) => [part, slot])),
  );
  const headings = new Set([...grid.slots.keys()].map(({ parts: [heading] }) => heading!));
  const areaOf = (column: number, y: number, height: number): Area => {
    return { x: lefts[column]!, y, width: widths[column]!, height };
  };
  return {
    ...{ width, height },
    clusters: frames.map(({ name, top, bottom }) => ({
      name,
      area: { x: margin / 2, y: top, width: width - margin, height: bottom - top },
    })),
    cells: [...grid.slots].map(([cell, { row, column }]) => ({
      cell,
      area: areaOf(column, tops[row]!, heightOf(cell, pins)),
    })),
    parts: [...partTops].map(([part, top]) => ({
      part,
      isHeading: headings.has(part),
      out: pins(part).out,
      area: areaOf(slotOf.get(part)!.column, top, heightOfPart(part, pins)),
    })),
    ways: hops.map((hop) => {
      const [leaves, comes] = hop.gutters;
      const from = slotOf.get(hop.from)!.column;
      const path = pathBetween(
        { x: lefts[from]! + widths[from]!, y: leavesAt(hop) },
        { x: lefts[slotOf.get(hop.to)!.column]!, y: comesAt(hop) },
        {
          gutters: [gutterX(leaves, hop), gutterX(comes, hop)],
          ...(leaves !== comes && { turn: channelY(hop) }),
        },
      );
      return { hop, path };
    }),
  };
}

/** By a gutter, and where that is another one by a turn and a second gutter. */
function pathBetween(
  first: Point,
  last: Point,
  { gutters: [down, up], turn }: { gutters: readonly [number, number]; turn?: number },
): readonly Point[] {
  const turns =
    turn === undefined
      ? []
      : [
          { x: down, y: turn },
          { x: up, y: turn },
        ];
  return [first, { x: down, y: first.y }, ...turns, { x: up, y: last.y }, last];
}

interface Around {
  readonly pins: PinsOf;
  readonly channels: readonly Map<Bundle, number>[];
}

/** From top to bottom: lanes and rows, and the frames of clusters around theirs. */
function rowsOf({ slots, bands }: Grid, { pins, channels }: Around) {
  const tops: number[] = [];
  const channelTops: number[] = [];
  const frames: { name: string; top: number; bottom: number }[] = [];
  let y = 0;
  for (const { band, first, rows } of bands) {
    const top = y + margin / 2;
    if (band.cluster !== undefined) y = top + clusterHeading;
    for (let row = first; row < first + rows; row += 1) {
      channelTops[row] = y;
      y += widthOfLane(channels[row]) + margin;
      tops[row] = y;
      const heights = band.cells
        .filter((cell) => slots.get(cell)!.row === row)
        .map((cell) => heightOf(cell, pins));
      y += Math.max(...heights, 0);
    }
    y += margin;
    if (band.cluster !== undefined) frames.push({ name: band.cluster, top, bottom: y });
  }
  channelTops.push(y);
  return { tops, channelTops, frames, height: y + widthOfLane(channels[tops.length]) + margin };
}

/** The first part of a cell is its heading, a little above the others. */
function topsIn({ parts }: Cell, top: number, pins: PinsOf): [Part, number][] {
  let y = top + step;
  return parts.map((part, index) => {
    const found: [Part, number] = [part, y];
    y += heightOfPart(part, pins) + (index === 0 ? step : 0);
    return found;
  });
}

/** From left to right: lanes and columns. */
function columnsOf(
  { slots }: Grid,
  { pins, gutters }: { pins: PinsOf; gutters: readonly Map<Bundle, number>[] },
) {
  const lefts: number[] = [];
  const widths: number[] = [];
  const gutterLefts: number[] = [];
  let x = margin;
  for (let column = 0; column <= columns; column += 1) {
    gutterLefts[column] = x;
    x += widthOfLane(gutters[column]) + 2 * step;
    if (column === columns) break;
    const cells = [...slots].filter(([, slot]) => slot.column === column).map(([cell]) => cell);
    lefts[column] = x;
    const width = Math.max(0, ...cells.map((cell) => widthOf(cell, pins)));
    widths[column] = width;
    x += width;
  }
  return { lefts, widths, gutterLefts, width: x + margin };
}

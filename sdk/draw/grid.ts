import { heightOf, type PinsOf } from "./measure.ts";
import type { Band, Bundle, Cell, Picture } from "./picture.ts";

/** How many cells stand side by side: as many as are legible on a page of GitHub. */
export const columns = 3;

/** Where a cell stands; rows are counted from the first of the picture. */
export interface Slot {
  readonly row: number;
  readonly column: number;
}

export interface Grid {
  readonly slots: ReadonlyMap<Cell, Slot>;
  /** Which rows each band has: the first, and how many. */
  readonly bands: readonly { readonly band: Band; readonly first: number; readonly rows: number }[];
}

/** Two cells that a flow connects. */
type Link = readonly [from: Cell, to: Cell];

/** Gives each cell a place: flows are short, and a row's cells are about as high as each other. */
export function gridOf({ bands, bundles }: Picture, pins: PinsOf): Grid {
  const links = linksOf(bands, bundles);
  const cells = bands.flatMap((band) => band.cells);
  const heights = new Map(cells.map((cell) => [cell, heightOf(cell, pins)]));
  const slots = new Map<Cell, Slot>();
  let first = 0;
  const placed = bands.map((band) => {
    const rows = Math.ceil(band.cells.length / columns);
    const higher = (left: Cell, right: Cell) => heights.get(right)! - heights.get(left)!;
    const cells = [...band.cells].sort(higher);
    cells.forEach((cell, index) => {
      const row = first + Math.floor(index / columns);
      slots.set(cell, { row, column: index % columns });
    });
    const one = { band, first, rows };
    first += rows;
    return one;
  });
  for (const one of placed) {
    const own = new Set(one.band.cells);
    const moved = links.filter(([from, to]) => own.has(from) || own.has(to));
    improve(one, { slots, links: moved, heights });
  }
  return { slots, bands: placed };
}

function linksOf(bands: readonly Band[], bundles: readonly Bundle[]): Link[] {
  const owners = new Map(
    bands.flatMap(({ cells }) =>
      cells.flatMap((cell) => cell.parts.map(({ id }) => [id, cell] as const)),
    ),
  );
  return bundles.flatMap(({ from, to }) =>
    to.map((id): Link => [owners.get(from)!, owners.get(id)!]),
  );
}

interface Around {
  readonly slots: Map<Cell, Slot>;
  /** Those that begin or end in the band; the others stay as long as they are. */
  readonly links: readonly Link[];
  readonly heights: ReadonlyMap<Cell, number>;
}

/** Has cells of a band change places, and move to those that are free, for as long as that helps. */
function improve({ band, first, rows }: Grid["bands"][number], around: Around): void {
  const { slots } = around;
  const all = Array.from({ length: rows * columns }, (_, index): Slot => {
    return { row: first + Math.floor(index / columns), column: index % columns };
  });
  const cost = () => costOf(band, around);
  let best = cost();
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (const cell of band.cells) {
      for (const slot of all) {
        const undo = move(cell, slot, { band, slots });
        const now = cost();
        if (now < best) [best, isBetter] = [now, true];
        else undo();
      }
    }
  }
}

/** Puts a cell into a slot, and who was there into its own; what is returned takes that back. */
function move(
  cell: Cell,
  slot: Slot,
  { band, slots }: { band: Band; slots: Map<Cell, Slot> },
): () => void {
  const before = slots.get(cell)!;
  const other = band.cells.find((one) => {
    const { row, column } = slots.get(one)!;
    return row === slot.row && column === slot.column;
  });
  if (other) slots.set(other, before);
  slots.set(cell, slot);
  return () => {
    slots.set(cell, before);
    if (other && other !== cell) slots.set(other, slot);
  };
}

/** A flow leaves a cell on its right and comes in on the left: whoever stands there is near. In about rows of a page. */
function costOf({ cells }: Band, { slots, links, heights }: Around): number {
  const ways = links.map(([from, to]) => {
    const [start, end] = [slots.get(from)!, slots.get(to)!];
    const aside = Math.abs(start.column + 1 - end.column);
    return Math.abs(start.row - end.row) + aside + (aside > 0 ? 1 : 0);
  });
  const rows = new Map<number, number>();
  for (const cell of cells) {
    const { row } = slots.get(cell)!;
    rows.set(row, Math.max(rows.get(row) ?? 0, heights.get(cell)!));
  }
  const page = 40;
  return sum(ways) + sum([...rows.values()]) / page;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

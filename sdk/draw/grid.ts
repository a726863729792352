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

/** Where a cell stands while it is moved: trying thousands of places is most of what a drawing costs. */
interface Stand {
  row: number;
  column: number;
  readonly height: number;
}

/** Two cells that a flow connects. */
interface Link {
  readonly from: Stand;
  readonly to: Stand;
}

/** Gives each cell a place: flows are short, and a row's cells are about as high as each other. */
export function gridOf({ bands, bundles }: Picture, pins: PinsOf): Grid {
  const slots = new Map<Cell, Stand>();
  let first = 0;
  const placed = bands.map((band) => {
    const rows = Math.ceil(band.cells.length / columns);
    const heights = new Map(band.cells.map((cell) => [cell, heightOf(cell, pins)]));
    const higher = (left: Cell, right: Cell) => heights.get(right)! - heights.get(left)!;
    [...band.cells].sort(higher).forEach((cell, index) => {
      const row = first + Math.floor(index / columns);
      slots.set(cell, { row, column: index % columns, height: heights.get(cell)! });
    });
    const one = { band, first, rows };
    first += rows;
    return one;
  });
  const links = linksOf(bands, bundles, slots);
  for (const { band, first, rows } of placed) {
    const stands = band.cells.map((cell) => slots.get(cell)!);
    const own = new Set(stands);
    const moved = links.filter(({ from, to }) => own.has(from) || own.has(to));
    improve({ stands, links: moved }, first, rows);
  }
  return { slots, bands: placed };
}

function linksOf(
  bands: readonly Band[],
  bundles: readonly Bundle[],
  slots: ReadonlyMap<Cell, Stand>,
): Link[] {
  const owners = new Map(
    bands.flatMap(({ cells }) =>
      cells.flatMap((cell) => cell.parts.map(({ id }) => [id, slots.get(cell)!] as const)),
    ),
  );
  return bundles.flatMap(({ from, to }) =>
    to.map((id): Link => ({ from: owners.get(from)!, to: owners.get(id)! })),
  );
}

/** A band, and the flows that begin or end in it; the others stay as long as they are. */
interface Around {
  readonly stands: readonly Stand[];
  readonly links: readonly Link[];
}

/** Has cells of a band change places, and move to those that are free, for as long as that helps. */
function improve(around: Around, first: number, rows: number): void {
  const { stands } = around;
  let best = costOf(around);
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (const stand of stands) {
      for (let index = 0; index < rows * columns; index++) {
        const { row, column } = stand;
        const to = { row: first + Math.floor(index / columns), column: index % columns };
        const other = stands.find((one) => one.row === to.row && one.column === to.column);
        exchange(stand, other, to);
        const now = costOf(around);
        if (now < best) [best, isBetter] = [now, true];
        else exchange(stand, other, { row, column });
      }
    }
  }
}

/** Puts a cell into a slot, and who is there into its own. */
function exchange(stand: Stand, other: Stand | undefined, to: Slot): void {
  if (other) ({ row: other.row, column: other.column } = stand);
  ({ row: stand.row, column: stand.column } = to);
}

/** A flow leaves a cell on its right and comes in on the left: whoever stands there is near. In about rows of a page. */
function costOf({ stands, links }: Around): number {
  let ways = 0;
  for (const { from, to } of links) {
    const aside = Math.abs(from.column + 1 - to.column);
    ways += Math.abs(from.row - to.row) + aside + (aside > 0 ? 1 : 0);
  }
  const rows: number[] = [];
  for (const { row, height } of stands) rows[row] = Math.max(rows[row] ?? 0, height);
  const page = 40;
  return ways + rows.reduce((total, height) => total + height, 0) / page;
}

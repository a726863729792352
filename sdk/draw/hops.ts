import type { Grid, Slot } from "./grid.ts";
import type { Bundle, Cell, Part, Picture } from "./picture.ts";

/** One end of a bundle, and by which lanes of the grid the way leads there. */
export interface Hop {
  readonly bundle: Bundle;
  readonly from: Part;
  readonly to: Part;
  /** The lanes between columns, from that left of the first: where it leaves, and where it comes in. */
  readonly gutters: readonly [leaves: number, comes: number];
  /** The lane between rows, from that above the first, where these are not the same. */
  readonly channel?: number;
}

/** A flow leaves a cell on its right, comes in on the left, and changes lanes beside the row that it comes to. */
export function hopsOf({ bundles, bands }: Picture, { slots }: Grid): Hop[] {
  const known = new Map(
    bands.flatMap(({ cells }) =>
      cells.flatMap((cell) => cell.parts.map((part) => [part.id, { part, cell }] as const)),
    ),
  );
  const slotOf = (cell: Cell) => slots.get(cell)!;
  return bundles.flatMap((bundle) =>
    bundle.to.map((id): Hop => {
      const [from, to] = [known.get(bundle.from)!, known.get(id)!];
      const [start, end] = [slotOf(from.cell), slotOf(to.cell)];
      const gutters = [start.column + 1, end.column] as const;
      const hop = { bundle, from: from.part, to: to.part, gutters };
      return gutters[0] === gutters[1] ? hop : { ...hop, channel: channelTo(start, end) };
    }),
  );
}

/** Above the row where the way ends, or below it where it comes from there. */
function channelTo(start: Slot, end: Slot): number {
  return end.row < start.row ? end.row + 1 : end.row;
}

import { columns } from "./grid.ts";
import type { Hop } from "./hops.ts";
import { step } from "./measure.ts";
import type { Bundle } from "./picture.ts";
import { type Stretch, tracksOf } from "./tracks.ts";

/** The tracks of the lanes between rows. */
export function channelsOf(hops: readonly Hop[]): readonly Map<Bundle, number>[] {
  const stretches: Stretch<Bundle>[][] = [];
  for (const { bundle, gutters, channel } of hops) {
    if (channel === undefined) continue;
    (stretches[channel] ??= []).push({
      owner: bundle,
      start: Math.min(...gutters),
      end: Math.max(...gutters),
    });
  }
  return Array.from(stretches, (lane = []) => tracksOf(lane));
}

/** Where a hop is, from the top. */
interface At {
  readonly channelY: (hop: Hop) => number;
  readonly leavesAt: (hop: Hop) => number;
  readonly comesAt: (hop: Hop) => number;
}

/** The tracks of the lanes between columns. */
export function guttersOf(
  hops: readonly Hop[],
  { channelY, leavesAt, comesAt }: At,
): readonly Map<Bundle, number>[] {
  const stretches: Stretch<Bundle>[][] = Array.from({ length: columns + 1 }, () => []);
  const note = (gutter: number, owner: Bundle, ends: readonly [number, number]) =>
    stretches[gutter]!.push({ owner, start: Math.min(...ends), end: Math.max(...ends) });
  for (const hop of hops) {
    const [leaves, comes] = hop.gutters;
    const turn = leaves === comes ? undefined : channelY(hop);
    note(leaves, hop.bundle, [leavesAt(hop), turn ?? comesAt(hop)]);
    note(comes, hop.bundle, [turn ?? leavesAt(hop), comesAt(hop)]);
  }
  return stretches.map(tracksOf);
}

/** In pixels, across its tracks. */
export function widthOfLane(tracks: ReadonlyMap<Bundle, number> | undefined): number {
  return (Math.max(-1, ...(tracks?.values() ?? [])) + 1) * step;
}

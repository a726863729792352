/** A piece of a line in a lane, by where it begins and ends along the lane. */
export interface Stretch<Owner> {
  readonly owner: Owner;
  readonly start: number;
  readonly end: number;
}

/** The track of each owner in a lane: stretches of two owners on one track never touch. */
export function tracksOf<Owner>(stretches: readonly Stretch<Owner>[]): Map<Owner, number> {
  const whole = new Map<Owner, { start: number; end: number }>();
  for (const { owner, start, end } of stretches) {
    const known = whole.get(owner) ?? { start, end };
    whole.set(owner, { start: Math.min(known.start, start), end: Math.max(known.end, end) });
  }
  const ends: number[] = [];
  const tracks = new Map<Owner, number>();
  for (const [owner, { start, end }] of [...whole].sort(([, a], [, b]) => a.start - b.start)) {
    const free = ends.findIndex((last) => last < start);
    const track = free < 0 ? ends.length : free;
    ends[track] = end;
    tracks.set(owner, track);
  }
  return tracks;
}

import type { Arrow } from "./architecture.ts";

/** Arrows that are drawn as one line as far as they go together. */
export interface Bundle {
  readonly id: string;
  /** Where they are one: where all begin, where all end, or an arrow by itself. */
  readonly at: "from" | "to" | "alone";
}

/**
 * The bundle of each arrow. Those of one kind that begin at one frame are together; of the others, those that end at
 * one. Never both: then it could not be told any more who of them connects to whom.
 */
export function bundlesOf(arrows: readonly Arrow[]): ReadonlyMap<Arrow, Bundle> {
  const from = countOf(arrows, beginning);
  const rest = arrows.filter((arrow) => from.get(beginning(arrow)) === 1);
  const to = countOf(rest, ending);
  return new Map(
    arrows.map((arrow): [Arrow, Bundle] => {
      if (from.get(beginning(arrow))! > 1) return [arrow, { id: beginning(arrow), at: "from" }];
      if (to.get(ending(arrow))! > 1) return [arrow, { id: ending(arrow), at: "to" }];
      return [arrow, { id: JSON.stringify(arrow), at: "alone" }];
    }),
  );
}

function beginning({ from, what }: Arrow): string {
  return JSON.stringify({ from, what });
}

function ending({ to, what }: Arrow): string {
  return JSON.stringify({ to, what });
}

function countOf(arrows: readonly Arrow[], key: (arrow: Arrow) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const arrow of arrows) counts.set(key(arrow), (counts.get(key(arrow)) ?? 0) + 1);
  return counts;
}

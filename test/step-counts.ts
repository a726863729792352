/** How many tests a step of `npm run ok` ran, by what became of them. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** For want of a judge that is not built. */
  readonly notBuilt: number;
  /** Because the fleet has no cluster that they are about. */
  readonly notInFleet: number;
  /** Without a reason that `test/judges/reporter.mjs` knows. */
  readonly unexplained: number;
}

export const noCounts: Counts = {
  passed: 0,
  failed: 0,
  notBuilt: 0,
  notInFleet: 0,
  unexplained: 0,
};

/**
 * What a step's output says of its tests: jest closes with `Tests: 1 failed, 2 skipped, 3 passed, 6 total`,
 * followed by a line for each reason to skip; the end-to-end run with `3 passed, 0 failed` and the same lines.
 */
export function countsOf(output: string): Counts {
  // eslint-disable-next-line no-control-regex -- colours, where a terminal asked for them
  const plain = output.replaceAll(/\u001b\[[0-9;]*m/g, "");
  const line = plain.match(/^(?:Tests:\s+.*total|\d+ passed, \d+ failed.*)$/gm)?.at(-1) ?? "";
  const said = (key: string) => Number(new RegExp(`(\\d+) ${key}`).exec(line)?.[1] ?? 0);
  const notBuilt = skippedFor(plain, "not built");
  const notInFleet = skippedFor(plain, "not in this fleet");
  const skipped = said("skipped") + said("todo");
  return {
    passed: said("passed"),
    failed: said("failed"),
    notBuilt,
    notInFleet,
    unexplained: Math.max(0, skipped - notBuilt - notInFleet),
  };
}

export function addCounts(one: Counts, other: Counts): Counts {
  const keys = Object.keys(one) as (keyof Counts)[];
  return Object.fromEntries(keys.map((key) => [key, one[key] + other[key]])) as unknown as Counts;
}

function skippedFor(output: string, reason: string): number {
  const lines = output.matchAll(new RegExp(`^(\\d+) skipped, ${reason}: `, "gm"));
  return [...lines].reduce((sum, [, times]) => sum + Number(times), 0);
}

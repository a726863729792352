declare global {
  /** When jest gives up the test or the hook that runs, in milliseconds since 1970 (`environment.mjs`). */
  var jestGivesUp: number | undefined;
}

/** jest does not say what was waited for: whoever waits says so this much before it gives up. */
const earlier = 5_000;

/** When to wait no longer, in milliseconds since 1970: after so many seconds, and before jest gives up. */
export function waitEnd(seconds: number): number {
  const own = Date.now() + seconds * 1000;
  return Math.min(own, (globalThis.jestGivesUp ?? Infinity) - earlier);
}

/** What stands where something else should: of each kind that content can hold, and nothing at all. */
export const strange: readonly unknown[] = [null, "text", ["text"], 7, {}, undefined];

/** Every path into plain data, the value itself left out: `["spec", "ports", 0]`. */
export function pathsOf(value: unknown, path: readonly string[] = []): string[][] {
  const own = path.length === 0 ? [] : [[...path]];
  if (typeof value !== "object" || value === null) return own;
  return [...own, ...Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]))];
}

/** A copy in which something else stands at a path; functions and what is not on the way are shared. */
export function brokenAt(value: unknown, [step, ...rest]: readonly string[], by: unknown): unknown {
  if (step === undefined) return by;
  const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  const inner = (value as Record<string, unknown>)[step];
  Object.assign(copy, { [step]: brokenAt(inner, rest, by) });
  return copy;
}

/** Numbers below a bound that are the same in every run. https://en.wikipedia.org/wiki/Lehmer_random_number_generator */
export function seeded(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % bound;
  };
}

import { firstOf } from "./first-of.ts";

/** The first three names, and how many more: `"a", "b", "c" and 4 more`. */
export function few(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  return quoted.length > 3 ? firstOf(quoted, 3) : quoted.join(" and ");
}

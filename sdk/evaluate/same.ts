import { equal } from "../basics/equal.ts";
import { plain } from "./plain.ts";

/**
 * Whether two calls yield the same; undefined for cycles, of which comparing finds no end. A function made anew
 * is another one each time, so functions are taken for the same.
 */
export function same(left: unknown, right: unknown): boolean | undefined {
  const told = () => undefined;
  try {
    return equal(left, right) || equal(plain(left, told), plain(right, told));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

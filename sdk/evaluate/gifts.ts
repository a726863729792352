import { contentFolders, placeInStack } from "../basics/place-in-stack.ts";
import type { Provided } from "../model/role.ts";
import type { Unbound } from "./bound.ts";
import { leaveOut } from "./member.ts";
import { same } from "./same.ts";
import { isMap } from "../basics/shape.ts";

/**
 * What a client is given beyond an address for what it asks, or why nobody can tell.
 *
 * @param provider its name, and the folder or file that says what it gives
 */
export function giftsOf(
  { gives, role }: Provided,
  asks: unknown,
  provider: { readonly name: string; readonly source: string },
): { readonly gifts: object } | { readonly fault: Unbound } {
  const place = provider.source;
  const asked = `asks "${provider.name}" for "${role.role}", whose`;
  const what = `${asked} \`gives\``;
  try {
    const gifts: unknown = gives(asks as never);
    if (!isMap(gifts)) return { fault: { message: `${what} yields no map`, place } };
    const [wrong] = role.given?.(gifts, "gives") ?? [];
    if (wrong !== undefined) {
      const { field, message, ...hint } = wrong;
      return { fault: { message: `${asked} \`${field}\` ${message}`, ...hint, place } };
    }
    if (same(gifts, gives(asks as never)) !== false) return { gifts };
    const message = `${what} yields something else when it is called again`;
    return { fault: { message, hint: leaveOut, place } };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const at = placeInStack(error, contentFolders) ?? place;
    return { fault: { message: `${what} fails: ${reason}`, place: at } };
  }
}

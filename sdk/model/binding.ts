import { placeInStack } from "../basics/place-in-stack.ts";
import type { FacetName } from "./facet.ts";
import type { AnyRole } from "./role.ts";

/** Nobody, on purpose. */
export interface Nobody {
  readonly nobody: string;
}

/** Says who is meant, where several play a role or read a facet, or the one that is private. */
export interface Binding<
  Names extends string = string,
  Of extends string = string,
> extends About<Of> {
  readonly what: AnyRole | FacetName;
  readonly to: readonly Names[] | Nobody;
  /** Where it is written, `clusters/us-prod.ts:41`. */
  readonly place?: string;
}

interface About<Of extends string> {
  /** The one flow that it is about, by its name in `flows`; every flow to that role unless said. */
  readonly flow?: string;
  /** In a cluster's file: the one application that it is about, whatever that says itself. */
  readonly of?: Of;
}

/**
 * Binds a role or a facet to those who are meant, by name: `bind(objectStore, "minio")`, `bind("rules", "mimir")`,
 * `bind("rules", nobody("why"))`. What a cluster itself provides is called by its host outside.
 */
export function bind<const Names extends string, const Of extends string = never>(
  what: AnyRole | FacetName,
  to: Names | readonly Names[] | Nobody,
  about: About<Of> = {},
): Binding<Names, Of> {
  const place = placeInStack(new Error(), ["apps", "clusters"]);
  const names = typeof to === "string" ? [to] : to;
  return { what, to: names, ...about, ...(place !== undefined && { place }) };
}

/** Nobody reads this facet here, and why that is meant. */
export function nobody(reason: string): Nobody {
  return { nobody: reason };
}

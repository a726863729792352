import type { FacetName } from "./facet.ts";
import type { AnyRole } from "./role.ts";

/** Nobody, on purpose. */
export interface Nobody {
  readonly nobody: string;
}

/** Says who is meant, where several play a role or read a facet, or the one that is private. */
export interface Binding<Names extends string = string> {
  readonly what: AnyRole | FacetName;
  readonly to: readonly Names[] | Nobody;
}

/**
 * Binds a role or a facet to applications: `bind(objectStore, "minio")`, `bind("rules", "mimir")`,
 * `bind("rules", nobody("why"))`.
 */
export function bind<const Names extends string>(
  what: AnyRole | FacetName,
  ...to: readonly (Names | Nobody)[]
): Binding<Names> {
  const nobody = to.find((one) => typeof one === "object");
  return { what, to: nobody ?? to.filter((one) => typeof one === "string") };
}

/** Nobody reads this facet here, and why that is meant. */
export function nobody(reason: string): Nobody {
  return { nobody: reason };
}

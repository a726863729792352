import { nothingElse } from "./nothing-else.ts";

/**
 * What a printer hands on under the names that it has: where `known` forgets a field the call does not compile,
 * and one that no type knows is refused.
 *
 * @param what that is printed: `the scrape of "web"`
 */
export function asIs<T extends object>(
  value: T,
  known: { readonly [Name in keyof T]-?: true },
  what: string,
): T {
  const rest = Object.entries(value).filter(([field]) => !Object.hasOwn(known, field));
  nothingElse(Object.fromEntries(rest) as Record<string, never>, what);
  return value;
}

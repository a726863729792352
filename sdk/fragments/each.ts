/**
 * One of a kind for each name, called by what it is and whose: flows, applications, choices.
 * `each("logs", ["shop"], (team) => to(...))` is `{ "logs-shop": to(...) }`.
 */
export function each<What extends string, Name extends string, One>(
  what: What,
  names: readonly Name[],
  of: (name: Name) => One,
): Readonly<Record<`${What}-${Name}`, One>> {
  const all = names.map((name) => [`${what}-${name}`, of(name)]);
  return Object.fromEntries(all) as Record<`${What}-${Name}`, One>;
}

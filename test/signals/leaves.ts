/** Each scalar of a configuration by its path, `server.http_listen_port`. */
export function leaves(value: unknown, path = ""): ReadonlyMap<string, unknown> {
  if (typeof value !== "object" || value === null) return new Map([[path, value]]);
  return new Map(
    Object.entries(value).flatMap(([key, one]) => [
      ...leaves(one, path === "" ? key : `${path}.${key}`),
    ]),
  );
}

/** The paths at which two configurations differ, sorted. */
export function differingLeaves(left: unknown, right: unknown): string[] {
  const [a, b] = [leaves(left), leaves(right)];
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((path) => a.get(path) !== b.get(path))
    .sort();
}

import type { Upgrade } from "../check/check.ts";

/** As many as a person reads; a change of a base that all share differs in more. */
const most = 12;

/**
 * What of a base revision differs, and below that which applications do, come anew, and are gone.
 *
 * @param now every application of the tree of now: `us-prod/grafana`
 */
export function formatCompared(
  title: string,
  { before, known }: Pick<Upgrade, "before" | "known">,
  now: ReadonlySet<string>,
): string[] {
  const changed = before.map(({ cluster, name }) => `${cluster}/${name}`);
  return [
    `compared with ${title}: ${before.length} of ${known.size} applications differ`,
    ...listed(
      "differ",
      changed.filter((path) => now.has(path)),
    ),
    ...listed(
      "new",
      [...now].filter((path) => !known.has(path)),
    ),
    ...listed(
      "gone",
      changed.filter((path) => !now.has(path)),
    ),
  ];
}

function listed(title: string, paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const more = paths.length > most ? ` and ${paths.length - most} more` : "";
  return [`  ${title}: ${[...paths].sort().slice(0, most).join(", ")}${more}`];
}

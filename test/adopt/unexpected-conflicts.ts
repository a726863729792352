/**
 * The conflicts of a merge that nobody foresees: outside of the tree, which is made anew, and of what making
 * the repository theirs had changed.
 *
 * @param conflicts paths that git left to resolve
 * @param changed paths that making it theirs had changed, added or removed
 */
export function unexpectedConflicts(
  conflicts: readonly string[],
  changed: readonly string[],
): string[] {
  return conflicts.filter((path) => !path.startsWith("generated/") && !changed.includes(path));
}
